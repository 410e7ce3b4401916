import type Konva from 'konva';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Layer, Shape, Stage } from 'react-konva';

import type { Point } from '../../shared/geometry/point.ts';
import type { Size } from './box.ts';
import { type KeyCommand, keyCommand, wheelFactor } from './canvas-keys.ts';
import classes from './PatternCanvas.module.css';
import { paintGrid } from './paint/paint-grid.ts';
import { paintOverlay } from './paint/paint-overlay.ts';
import { paintPieces } from './paint/paint-pieces.ts';
import type { Scene } from './paint/scene.ts';
import { forgetTextWidths } from './paint/text.ts';
import { pieceAt } from './placed-piece.ts';
import { CANVAS_TOOL_READY, type CanvasToolEvent, canvasTool } from './tools/canvas-tool.ts';
import type { ToolCommand } from './tools/tool.ts';
import { toPattern } from './view.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** What the page decides of a scene; the view, the size and the pointer are the stage's own. */
export type SceneParts = Omit<Scene, 'view' | 'screen' | 'hovered'>;

type Props = {
  readonly keeper: ViewKeeper;
  readonly parts: SceneParts;
  /** In a page that scrolls, a wheel over the canvas scrolls the page unless Ctrl is held. */
  readonly wheelNeedsCtrl: boolean;
  readonly onSelect: (piece: string | null) => void;
  readonly onKey: (command: KeyCommand) => void;
  readonly onResize: (size: Size) => void;
  readonly children: ReactNode;
};

/** Marks the moment a frame with the pieces has been painted, for benches to read. */
const PAINTED = 'toise:pattern-painted';

/**
 * Three canvases of one shape each: mat, pieces, texts. React decides what is shown; panning and
 * zooming go past it, straight from the pointer to the next frame.
 */
export function CanvasStage(props: Props) {
  const { keeper, parts, onResize, children } = props;
  const host = useRef<HTMLDivElement>(null);
  const grid = useRef<Konva.Layer>(null);
  const pieces = useRef<Konva.Layer>(null);
  const overlay = useRef<Konva.Layer>(null);
  const hovered = useRef<string | null>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const [painter] = useState(() => createPainter(keeper));

  useLayoutEffect(() => {
    painter.layers = [grid.current, pieces.current, overlay.current];
    painter.show(parts, hovered.current);
  }, [painter, parts]);

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new size may mean another monitor
  useLayoutEffect(() => {
    for (const layer of painter.layers) {
      const canvas = layer?.getCanvas();
      if (canvas?.getPixelRatio() !== window.devicePixelRatio) {
        canvas?.setPixelRatio(window.devicePixelRatio);
      }
    }
    painter.redraw();
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

  const hover = (piece: string | null): void => {
    hovered.current = piece;
    painter.show(painter.parts ?? parts, piece);
  };
  usePointers(host, props, hover);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys pressed on the pieces inside arrive here
    <div
      ref={host}
      className={classes.stage}
      tabIndex={-1}
      onKeyDown={(event) => {
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
          </Stage>
        </div>
      )}
      {children}
    </div>
  );
}

type Painter = {
  layers: readonly (Konva.Layer | null)[];
  parts: SceneParts | null;
  scene: Scene | null;
  // The same functions for the whole life of the stage: a new one would make Konva draw again.
  readonly paintGrid: (context: Konva.Context) => void;
  readonly paintPieces: (context: Konva.Context) => void;
  readonly paintOverlay: (context: Konva.Context) => void;
  show(parts: SceneParts, hovered: string | null): void;
  redraw(): void;
};

/** Holds what the next frame shows; many changes before it make one painting. */
function createPainter(keeper: ViewKeeper): Painter {
  const painter: Painter = {
    paintGrid: ({ _context }) => {
      if (painter.scene !== null) paintGrid(_context, painter.scene);
    },
    paintPieces: ({ _context }) => {
      if (painter.scene === null) return;
      paintPieces(_context, painter.scene);
      performance.clearMarks(PAINTED);
      performance.mark(PAINTED);
    },
    paintOverlay: ({ _context }) => {
      if (painter.scene !== null) paintOverlay(_context, painter.scene);
    },
    layers: [],
    parts: null,
    scene: null,
    show: (parts, hovered) => {
      painter.parts = parts;
      painter.scene = { ...parts, hovered, view: keeper.view(), screen: keeper.screen() };
      for (const layer of painter.layers) layer?.batchDraw();
    },
    redraw: () => {
      if (painter.parts !== null) painter.show(painter.parts, painter.scene?.hovered ?? null);
    },
  };
  return painter;
}

/** Feeds mouse, pen, fingers and the space bar to the tools and carries out what they answer. */
function usePointers(
  host: React.RefObject<HTMLDivElement | null>,
  props: Props,
  hover: (piece: string | null) => void,
): void {
  const latest = useRef({ props, hover });
  useLayoutEffect(() => {
    latest.current = { props, hover };
  });
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    let state = CANVAS_TOOL_READY;

    const place = (event: PointerEvent | WheelEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const hit = (at: Point): string | null => {
      const { keeper, parts } = latest.current.props;
      return pieceAt(parts.pieces, toPattern(keeper.view(), at));
    };
    const run = (command: ToolCommand): void => {
      const { keeper, onSelect } = latest.current.props;
      switch (command.type) {
        case 'pan':
          keeper.panBy(command.dx, command.dy);
          break;
        case 'zoom':
          keeper.zoomAbout(command.at, command.factor);
          break;
        case 'select':
          onSelect(command.piece);
          break;
        case 'hover':
          latest.current.hover(command.piece);
          break;
        case 'cursor':
          element.style.cursor = command.cursor;
          break;
      }
    };
    const feed = (event: CanvasToolEvent): void => {
      const [next, commands] = canvasTool(state, event);
      state = next;
      for (const command of commands) run(command);
    };

    const listen = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => element.addEventListener(type, listener, { ...options, signal: listen.signal });

    on('pointerdown', (event) => {
      if (event.button > 1 || (event.target as Element).closest('button') !== null) return;
      // The middle button would start the browser's own scrolling.
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      const at = place(event);
      feed({
        type: 'down',
        pointer: event.pointerId,
        at,
        hit: hit(at),
        button: event.button === 1 ? 'middle' : 'main',
        touch: event.pointerType === 'touch',
      });
    });
    on('pointermove', (event) => {
      const at = place(event);
      feed({ type: 'move', pointer: event.pointerId, at, hit: hit(at) });
    });
    on('pointerup', (event) => feed({ type: 'up', pointer: event.pointerId }));
    on('pointercancel', () => feed({ type: 'cancel' }));
    on('pointerleave', () => {
      if (state.pointers.length === 0) feed({ type: 'cancel' });
    });
    on(
      'wheel',
      (event) => {
        const { keeper, wheelNeedsCtrl } = latest.current.props;
        if (wheelNeedsCtrl && !event.ctrlKey && !element.contains(document.activeElement)) return;
        event.preventDefault();
        if (event.shiftKey && !event.ctrlKey) {
          keeper.panBy(-(event.deltaX === 0 ? event.deltaY : event.deltaX), 0);
          return;
        }
        const factor = wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey);
        keeper.zoomAbout(place(event), factor);
      },
      { passive: false },
    );
    on('keydown', (event) => {
      if (event.key !== ' ') return;
      // A held space bar scrolls pages and presses buttons; here it takes out the hand.
      event.preventDefault();
      feed({ type: 'hand', out: true });
    });
    on('keyup', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      feed({ type: 'hand', out: false });
    });
    on('focusout', () => feed({ type: 'hand', out: false }));
    return () => listen.abort();
  }, [host]);
}
