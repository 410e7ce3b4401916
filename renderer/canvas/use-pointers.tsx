import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { Point } from '../../shared/geometry/point.ts';
import { wheelFactor } from './canvas-keys.ts';
import { type PlacedPiece, pieceAt } from './placed-piece.ts';
import { CANVAS_TOOL_READY, type CanvasToolEvent, canvasTool } from './tools/canvas-tool.ts';
import type { ToolCommand } from './tools/tool.ts';
import { toPattern } from './view.ts';
import type { ViewKeeper } from './view-keeper.ts';

/** What the tools work on, and whom they tell. */
export type PointerTable = {
  readonly keeper: ViewKeeper;
  readonly pieces: readonly PlacedPiece[];
  /** In a page that scrolls, a wheel over the canvas scrolls the page unless Ctrl is held. */
  readonly wheelNeedsCtrl: boolean;
  readonly onSelect: (piece: string | null) => void;
  readonly onHover: (piece: string | null) => void;
};

/** Feeds mouse, pen, fingers and the space bar to the tools and carries out what they answer. */
export function usePointers(host: RefObject<HTMLElement | null>, table: PointerTable): void {
  const latest = useRef(table);
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
    const run = (command: ToolCommand): void => {
      const { keeper, onSelect, onHover } = latest.current;
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
