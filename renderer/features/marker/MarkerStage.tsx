import type Konva from 'konva';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';

import type { Size } from '../../canvas/box.ts';
import type { ViewKeeper } from '../../canvas/view-keeper.ts';
import classes from './Marker.module.css';
import { type MarkerScene, paintCloth, paintLaid } from './paint-marker.ts';
import { type MarkerHands, useMarkerPointers } from './use-marker-pointers.ts';

/** What the page decides of the picture; view and size are the stage's own. */
export type SceneParts = Omit<MarkerScene, 'view' | 'screen'>;

type Props = {
  readonly keeper: ViewKeeper;
  readonly parts: SceneParts;
  readonly hands: MarkerHands;
  readonly children: ReactNode;
};

/** Marks the moment a frame of the marker has been painted, for benches to read. */
const PAINTED = 'toise:marker-painted';

/** Two canvases of one shape each; panning and zooming go past React, to the next frame. */
export function MarkerStage({ keeper, parts, hands, children }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const cloth = useRef<Konva.Layer>(null);
  const laid = useRef<Konva.Layer>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [painter] = useState(() => {
    let shown: SceneParts | null = null;
    const scene = (): MarkerScene | null =>
      shown === null ? null : { ...shown, view: keeper.view(), screen: keeper.screen() };
    return {
      show: (next: SceneParts) => {
        shown = next;
      },
      paintCloth: ({ _context }: Konva.Context) => {
        const now = scene();
        if (now !== null) paintCloth(_context, now);
      },
      paintLaid: ({ _context }: Konva.Context) => {
        const now = scene();
        if (now === null) return;
        paintLaid(_context, now);
        performance.clearMarks(PAINTED);
        performance.mark(PAINTED);
      },
    };
  });
  useLayoutEffect(() => {
    const redraw = () => {
      cloth.current?.batchDraw();
      laid.current?.batchDraw();
    };
    painter.show(parts);
    redraw();
    return keeper.subscribe(redraw);
  }, [keeper, painter, parts]);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const next = { width: Math.floor(width), height: Math.floor(height) };
      keeper.resize(next);
      setSize(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [keeper]);
  useMarkerPointers(host, hands);
  return (
    <div
      ref={host}
      className={classes.stage}
      tabIndex={-1}
      data-flaw={hands.drawsFlaw || undefined}
    >
      {size.width > 0 && size.height > 0 && (
        <div aria-hidden="true" className={classes.paper}>
          <Stage width={size.width} height={size.height} listening={false}>
            <Layer ref={cloth} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={painter.paintCloth} />
            </Layer>
            <Layer ref={laid} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={painter.paintLaid} />
            </Layer>
          </Stage>
        </div>
      )}
      {children}
    </div>
  );
}
