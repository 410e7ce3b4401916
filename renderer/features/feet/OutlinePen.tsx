import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { distance, type Point } from '../../../shared/geometry/point.ts';
import classes from './Feet.module.css';
import { DIRECTIONS } from './TraceHandle.tsx';
import { FEWEST_TO_CLOSE, type TraceDesk } from './use-trace-desk.ts';

type Props = {
  readonly desk: TraceDesk;
  readonly picture: { readonly width: number; readonly height: number };
};

/** A click this near to the first point closes the outline, pixels of the screen. */
const NEAR_PX = 12;

/** The picture as a drawing board: each click is a point of the outline; the arrows move the pen. */
export function OutlinePen({ desk, picture }: Props) {
  const { t } = useTranslation();
  const { outline } = desk.foot;
  const [pen, setPen] = useState<Point>(() => outline.at(-1) ?? desk.foot.lines.footLength[0]);
  const [isByKey, setByKey] = useState(false);

  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    // Enter and Space are clicks without a place: the pen's own is meant.
    const isPointed = event.detail > 0 && box.width > 0;
    const scale = isPointed ? picture.width / box.width : 1;
    const at = isPointed
      ? { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
      : pen;
    setByKey(!isPointed);
    setPen(at);
    const [first] = outline;
    const isBack = first !== undefined && distance(first, at) <= NEAR_PX * scale;
    if (isBack && outline.length >= FEWEST_TO_CLOSE) desk.closeOutline();
    else desk.addPoint(at);
  };

  const onKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      event.preventDefault();
      setByKey(true);
      // A pen goes from point to point: further at a key than a handle that is set exactly.
      setPen(desk.step(pen, direction, !event.shiftKey));
    } else if (event.key === 'Backspace') {
      event.preventDefault();
      desk.dropPoint();
    } else if (event.key === 'Escape') desk.setDrawing(false);
  };

  return (
    <>
      <button
        type="button"
        className={classes.board}
        aria-label={t('feet:outline.board', { points: outline.length })}
        onClick={onClick}
        onKeyDown={onKey}
      />
      {isByKey && (
        <span
          className={classes.pen}
          aria-hidden
          style={{
            left: `${((pen.x / picture.width) * 100).toString()}%`,
            top: `${((pen.y / picture.height) * 100).toString()}%`,
          }}
        />
      )}
    </>
  );
}
