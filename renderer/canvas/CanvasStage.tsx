import type Konva from 'konva';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';

import type { Size } from './box.ts';
import { type KeyCommand, keyCommand } from './canvas-keys.ts';
import classes from './PatternCanvas.module.css';
import { forgetTextWidths } from './paint/text.ts';
import { createPainter, type SceneParts } from './painter.tsx';
import { isInCard, type ToolHands, usePointers } from './use-pointers.tsx';
import type { ViewKeeper } from './view-keeper.ts';

type Props = {
  readonly keeper: ViewKeeper;
  readonly parts: SceneParts;
  /** In a page that scrolls, a wheel over the canvas scrolls the page unless Ctrl is held. */
  readonly wheelNeedsCtrl: boolean;
  readonly onSelect: (piece: string | null) => void;
  readonly hands: ToolHands;
  readonly onKey: (command: KeyCommand) => void;
  readonly onResize: (size: Size) => void;
  readonly children: ReactNode;
};

/**
 * Four canvases of one shape each: mat, pieces, texts, tools. React decides what is shown; panning and
 * zooming go past it, straight from the pointer to the next frame.
 */
export function CanvasStage(props: Props) {
  const { keeper, parts, onResize, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Konva.Layer>(null);
  const pieces = useRef<Konva.Layer>(null);
  const overlay = useRef<Konva.Layer>(null);
  const tools = useRef<Konva.Layer>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [painter] = useState(() => createPainter(keeper));

  useLayoutEffect(() => painter.show(parts), [painter, parts]);

  useLayoutEffect(() => keeper.subscribe(() => painter.redraw()), [keeper, painter]);

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const next = { width: Math.floor(width), height: Math.floor(height) };
      keeper.resize(next);
      setSize(next);
      onResize(next);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [keeper, onResize]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers come with the first size, and a new size may mean another monitor
  useLayoutEffect(() => {
    const layers = [grid.current, pieces.current, overlay.current, tools.current];
    painter.take(layers, window.devicePixelRatio);
  }, [painter, size]);

  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => {
      forgetTextWidths();
      if (isHere) painter.redraw();
    });
    return () => {
      isHere = false;
    };
  }, [painter]);

  usePointers(host, {
    keeper,
    pieces: parts.pieces,
    wheelNeedsCtrl: props.wheelNeedsCtrl,
    onSelect: props.onSelect,
    onHover: painter.hover,
    onPoint: painter.point,
    marks: parts.marks,
    hands: props.hands,
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the pieces inside arrive here
    <div
      ref={host}
      className={classes.stage}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isInCard(event.target) && event.key !== 'Escape') return;
        const command = keyCommand(event);
        if (command === null || command.type === 'hand') return;
        event.preventDefault();
        event.stopPropagation();
        props.onKey(command);
      }}
    >
      {size.width > 0 && size.height > 0 && (
        <div aria-hidden="true" className={classes.paper}>
          <Stage width={size.width} height={size.height} listening={false}>
            <Layer ref={grid} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={painter.paintGrid} />
            </Layer>
            <Layer ref={pieces} listening={false}>
              <Shape
                listening={false}
                perfectDrawEnabled={false}
                strokeScaleEnabled={false}
                sceneFunc={painter.paintPieces}
              />
            </Layer>
            <Layer ref={overlay} listening={false}>
              <Shape
                listening={false}
                perfectDrawEnabled={false}
                sceneFunc={painter.paintOverlay}
              />
            </Layer>
            <Layer ref={tools} listening={false}>
              <Shape listening={false} perfectDrawEnabled={false} sceneFunc={painter.paintTools} />
            </Layer>
          </Stage>
        </div>
      )}
      {children}
    </div>
  );
}
