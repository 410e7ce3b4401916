import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { Point } from '../../shared/geometry/point.ts';
import { wheelFactor } from './canvas-keys.ts';
import { RULER_PX } from './paint/paint-guides.ts';
import type { ToolMarks } from './paint/scene.ts';
import { type PlacedPiece, pieceAt } from './placed-piece.ts';
import { snap } from './snap.ts';
import type { LineSpot, Spot } from './spot.ts';
import { CANVAS_TOOL_READY, type CanvasToolEvent, canvasTool } from './tools/canvas-tool.ts';
import { guideGrip } from './tools/guide-tool.ts';
import type { ToolCommand } from './tools/tool.ts';
import { toPattern } from './view.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** How far a spot draws the pointer to itself, px: a fingertip hides what it points at. */
const REACH_PX = { mouse: 10, touch: 20 };

/** What is done with what the tools ask for beyond looking about. */
export type ToolHands = {
  readonly onMark: (spot: Spot) => void;
  readonly onPullStart: (grip: LineSpot) => void;
  /** How far the grip is pulled since it was taken, mm. */
  readonly onPull: (by: Point) => void;
  readonly onPullEnd: () => void;
  readonly onPullCancel: () => void;
  readonly onGuide: (command: GuideCommand) => void;
};

type GuideCommand = Extract<
  ToolCommand,
  { readonly type: 'add-guide' | 'move-guide' | 'drop-guide' }
>;

/** What the tools work on, and whom they tell. */
export type PointerTable = {
  readonly keeper: ViewKeeper;
  readonly pieces: readonly PlacedPiece[];
  /** In a page that scrolls, a wheel over the canvas scrolls the page unless Ctrl is held. */
  readonly wheelNeedsCtrl: boolean;
  readonly onSelect: (piece: string | null) => void;
  readonly onHover: (piece: string | null) => void;
  readonly onPoint: (spot: Spot | null) => void;
  readonly marks: ToolMarks;
  readonly hands: ToolHands;
};

/** Feeds mouse, pen, fingers and the space bar to the tool in hand and carries out what they answer. */
export function usePointers(host: RefObject<HTMLElement | null>, table: PointerTable): void {
  const latest = useRef(table);
  const feeder = useRef<((event: CanvasToolEvent) => void) | null>(null);
  useLayoutEffect(() => {
    latest.current = table;
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
      const { keeper, pieces } = latest.current;
      return pieceAt(pieces, toPattern(keeper.view(), at));
    };
    const spot = (event: PointerEvent, at: Point): Spot | null => {
      const { keeper, pieces, marks } = latest.current;
      if (marks.tool === 'select' || marks.tool === 'hand') return null;
      const reach = REACH_PX[event.pointerType === 'touch' ? 'touch' : 'mouse'];
      const { scale } = keeper.view();
      return snap(marks.tool, pieces, marks.guides, toPattern(keeper.view(), at), reach / scale);
    };
    const grip = (at: Point) => {
      const { keeper, marks } = latest.current;
      return marks.rulers ? guideGrip(at, marks.guides, keeper.view(), RULER_PX) : null;
    };
    const run = (command: ToolCommand): void => {
      const { keeper, onSelect, onHover, onPoint, hands } = latest.current;
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
          onHover(command.piece);
          break;
        case 'spot':
          onPoint(command.spot);
          break;
        case 'mark':
          hands.onMark(command.spot);
          break;
        case 'pull-start':
          hands.onPullStart(command.grip);
          break;
        case 'pull': {
          const { scale } = keeper.view();
          hands.onPull({ x: command.dx / scale, y: command.dy / scale });
          break;
        }
        case 'pull-end':
          hands.onPullEnd();
          break;
        case 'pull-cancel':
          hands.onPullCancel();
          break;
        case 'add-guide':
        case 'move-guide':
        case 'drop-guide':
          hands.onGuide(command);
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

    feeder.current = feed;
    on('pointerdown', (event) => {
      if (event.button > 1 || isOnCard(event.target)) return;
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
        spot: spot(event, at),
        guide: grip(at),
        button: event.button === 1 ? 'middle' : 'main',
        touch: event.pointerType === 'touch',
      });
    });
    on('pointermove', (event) => {
      if (state.pointers.length === 0 && isOnCard(event.target)) return;
      const at = place(event);
      feed({ type: 'move', pointer: event.pointerId, at, hit: hit(at), spot: spot(event, at) });
    });
    on('pointerup', (event) => feed({ type: 'up', pointer: event.pointerId }));
    on('pointercancel', () => feed({ type: 'cancel' }));
    on('pointerleave', () => {
      if (state.pointers.length === 0) feed({ type: 'cancel' });
    });
    on(
      'wheel',
      (event) => {
        const { keeper, wheelNeedsCtrl } = latest.current;
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
      if (event.key === 'Escape' && state.pointers.length > 0) {
        // A gesture under way is given up before anything else is.
        event.stopImmediatePropagation();
        feed({ type: 'cancel' });
      }
      if (event.key !== ' ' || isInCard(event.target)) return;
      // A held space bar scrolls pages and presses buttons; here it takes out the hand.
      event.preventDefault();
      feed({ type: 'hand', out: true });
    });
    on('keyup', (event) => {
      if (event.key !== ' ' || isInCard(event.target)) return;
      event.preventDefault();
      feed({ type: 'hand', out: false });
    });
    on('focusout', () => feed({ type: 'hand', out: false }));
    return () => listen.abort();
  }, [host]);

  const { tool } = table.marks;
  useEffect(() => feeder.current?.({ type: 'choose', tool }), [tool]);
}

/** Fields that lie over the canvas keep their keys to themselves. */
export const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-card]') !== null;

/** Buttons and cards that lie over the canvas keep their presses. */
const isOnCard = (target: EventTarget | null): boolean =>
  isInCard(target) || (target instanceof Element && target.closest('button') !== null);
