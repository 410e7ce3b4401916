import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { TRACED } from '../../../shared/feet/picture-trace.ts';
import { sidesOf } from '../../../shared/feet/reference-sheet.ts';
import { CORNERS, ENDS, type Handle, handleId } from '../../../shared/feet/trace-handles.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import classes from './Feet.module.css';
import { Loupe } from './Loupe.tsx';
import { callipers, middle, pathOf } from './marks.ts';
import { OutlinePen } from './OutlinePen.tsx';
import { TraceHandle } from './TraceHandle.tsx';
import type { FootWords } from './use-foot-words.ts';
import type { TraceDesk } from './use-trace-desk.ts';

export type Picture = {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

type Props = {
  readonly picture: Picture;
  readonly desk: TraceDesk;
  readonly words: FootWords;
};

/** The picture with the sheet's corners and the foot's lines upon it. */
export function TracePicture({ picture, desk, words }: Props) {
  const { t } = useTranslation();
  const [held, setHeld] = useState<Handle | null>(null);
  const { width, height, address, alt } = picture;
  const { trace, foot, map } = desk;
  const [p0, p1, p2] = trace.corners;
  const { widthMm, heightMm } = sidesOf(trace.sheet);
  return (
    <fieldset
      className={classes.picture}
      aria-label={t('feet:picture')}
      style={{
        aspectRatio: `${width.toString()} / ${height.toString()}`,
        maxWidth: `max(18rem, calc((100vh - 13rem) * ${(width / height).toString()}))`,
      }}
    >
      <img src={address} alt={alt} draggable={false} />
      <svg viewBox={`0 0 ${width.toString()} ${height.toString()}`} aria-hidden="true">
        <Mark path={pathOf(trace.corners, true)} kind="sheet" />
        <Mark path={pathOf(foot.outline, foot.isClosed)} kind="outline" />
        {TRACED.map((name) => (
          <Mark key={name} path={callipers(foot, name, map)} kind="line" />
        ))}
      </svg>
      <Label at={middle(p0, p1)} picture={picture} kind="sheet" text={words.figure(widthMm)} />
      <Label at={middle(p1, p2)} picture={picture} kind="sheet" text={words.figure(heightMm)} />
      {!desk.isDrawing &&
        desk.lengths !== null &&
        TRACED.map((name) => (
          <Label
            key={name}
            at={middle(...foot.lines[name])}
            picture={picture}
            kind="line"
            text={words.length(desk, name)}
          />
        ))}
      {desk.isDrawing ? (
        <OutlinePen desk={desk} picture={picture} />
      ) : (
        [...CORNERS, ...ENDS].map((handle) => (
          <TraceHandle
            key={handleId(handle)}
            handle={handle}
            label={words.handle(desk, handle)}
            desk={desk}
            picture={picture}
            onHold={setHeld}
          />
        ))
      )}
      {held !== null && !desk.isDrawing && <Loupe picture={picture} desk={desk} handle={held} />}
    </fieldset>
  );
}

/** A line with a pale one beneath, to be seen on skin, socks and paper alike. */
function Mark({ path, kind }: { readonly path: string; readonly kind: string }) {
  return (
    <>
      <path d={path} className={classes.halo} />
      <path d={path} className={classes.mark} data-kind={kind} />
    </>
  );
}

type LabelProps = {
  readonly at: Point;
  readonly picture: Picture;
  readonly kind: string;
  readonly text: string;
};

const Label = ({ at, picture, kind, text }: LabelProps) => (
  <span
    className={classes.label}
    data-kind={kind}
    aria-hidden
    style={{
      left: `${((at.x / picture.width) * 100).toString()}%`,
      top: `${((at.y / picture.height) * 100).toString()}%`,
    }}
  >
    {text}
  </span>
);
