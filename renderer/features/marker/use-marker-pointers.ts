import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import type { Point } from '../../../shared/geometry/point.ts';
import { wheelFactor } from '../../canvas/canvas-keys.ts';
import { toPattern } from '../../canvas/view.ts';
import type { ViewKeeper } from '../../canvas/view-keeper.ts';
import type { Rectangle } from './paint-marker.ts';

/** What the pointer works on, and whom it tells. */
export type MarkerHands = {
  readonly keeper: ViewKeeper;
  /** The next drag draws a flaw. */
  readonly drawsFlaw: boolean;
  readonly mayMove: boolean;
  readonly hit: (at: Point) => string | null;
  readonly onSelect: (piece: string | null) => void;
  readonly onHover: (piece: string | null) => void;
  readonly onTake: (piece: string) => void;
  /** How far the piece in hand is moved since it was taken, mm. */
  readonly onDrag: (by: Point) => void;
  readonly onDrop: (wasMoved: boolean) => void;
  readonly onFlaw: (flaw: Rectangle | null, isDone: boolean) => void;
};

type Gesture =
  | { readonly type: 'pan'; readonly wasMoved: boolean }
  | { readonly type: 'piece'; readonly from: Point; readonly wasMoved: boolean }
  | { readonly type: 'flaw'; readonly from: Point }
  | { readonly type: 'pinch'; readonly apart: number; readonly middle: Point };

/** A finger trembles this far without meaning a drag, px. */
const STILL_PX = 4;
/** A flaw smaller than this is a slip of the hand, mm. */
const SMALLEST_FLAW_MM = 3;

/** Mouse, pen and fingers on the marker: taking pieces, looking about, drawing flaws. */
export function useMarkerPointers(host: RefObject<HTMLElement | null>, hands: MarkerHands): void {
  const latest = useRef(hands);
  useLayoutEffect(() => {
    latest.current = hands;
  });
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const pointers = new Map<number, Point>();
    const starts = new Map<number, Point>();
    let gesture: Gesture | null = null;

    const place = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };
    const onCloth = (at: Point): Point => toPattern(latest.current.keeper.view(), at);
    const give = (): void => {
      if (gesture?.type === 'piece') latest.current.onDrop(gesture.wasMoved);
      if (gesture?.type === 'flaw') latest.current.onFlaw(null, true);
      gesture = null;
    };
    const pinch = (): Gesture | null => {
      const [a, b] = [...pointers.values()];
      if (a === undefined || b === undefined) return null;
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      return { type: 'pinch', apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)), middle };
    };
    const rectangle = (from: Point, to: Point): Rectangle => ({
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.max(1, Math.abs(from.x - to.x)),
      height: Math.max(1, Math.abs(from.y - to.y)),
    });

    const down = (event: PointerEvent): void => {
      if (event.button > 1 || isOnControl(event.target)) return;
      event.preventDefault();
      element.focus({ preventScroll: true });
      element.setPointerCapture(event.pointerId);
      const at = place(event);
      pointers.set(event.pointerId, at);
      starts.set(event.pointerId, at);
      if (pointers.size === 2) {
        give();
        gesture = pinch();
        return;
      }
      const { drawsFlaw, hit, mayMove, onSelect, onTake } = latest.current;
      if (drawsFlaw && event.button === 0) {
        gesture = { type: 'flaw', from: onCloth(at) };
        return;
      }
      const piece = event.button === 0 ? hit(onCloth(at)) : null;
      if (piece === null) {
        gesture = { type: 'pan', wasMoved: false };
        return;
      }
      onSelect(piece);
      if (!mayMove) {
        gesture = { type: 'pan', wasMoved: true };
        return;
      }
      onTake(piece);
      gesture = { type: 'piece', from: onCloth(at), wasMoved: false };
    };
    const move = (event: PointerEvent): void => {
      const at = place(event);
      const before = pointers.get(event.pointerId);
      const { keeper, hit, onHover, onDrag, onFlaw } = latest.current;
      if (before === undefined) {
        onHover(isOnControl(event.target) ? null : hit(onCloth(at)));
        return;
      }
      pointers.set(event.pointerId, at);
      const start = starts.get(event.pointerId) ?? at;
      const isMoved = Math.hypot(at.x - start.x, at.y - start.y) > STILL_PX;
      switch (gesture?.type) {
        case 'pan':
          keeper.panBy(at.x - before.x, at.y - before.y);
          if (isMoved) gesture = { type: 'pan', wasMoved: true };
          break;
        case 'piece': {
          if (!isMoved && !gesture.wasMoved) break;
          gesture = { ...gesture, wasMoved: true };
          const now = onCloth(at);
          onDrag({ x: now.x - gesture.from.x, y: now.y - gesture.from.y });
          break;
        }
        case 'flaw':
          onFlaw(rectangle(gesture.from, onCloth(at)), false);
          break;
        case 'pinch': {
          const next = pinch();
          if (next?.type !== 'pinch') break;
          const { middle } = gesture;
          keeper.panBy(next.middle.x - middle.x, next.middle.y - middle.y);
          keeper.zoomAbout(next.middle, next.apart / gesture.apart);
          gesture = next;
          break;
        }
      }
    };
    const up = (event: PointerEvent): void => {
      const at = pointers.get(event.pointerId);
      pointers.delete(event.pointerId);
      starts.delete(event.pointerId);
      if (gesture?.type === 'flaw' && at !== undefined) {
        const drawn = rectangle(gesture.from, onCloth(at));
        const isMeant = drawn.width >= SMALLEST_FLAW_MM && drawn.height >= SMALLEST_FLAW_MM;
        gesture = null;
        latest.current.onFlaw(isMeant ? drawn : null, true);
        return;
      }
      if (gesture?.type === 'pan' && !gesture.wasMoved) latest.current.onSelect(null);
      give();
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { keeper } = latest.current;
      if (event.shiftKey && !event.ctrlKey) {
        keeper.panBy(-(event.deltaX === 0 ? event.deltaY : event.deltaX), 0);
        return;
      }
      const factor = wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey);
      keeper.zoomAbout(place(event), factor);
    };
    const listen = new AbortController();
    const { signal } = listen;
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', up, { signal });
    element.addEventListener('pointerleave', () => latest.current.onHover(null), { signal });
    element.addEventListener('wheel', wheel, { signal, passive: false });
    return () => listen.abort();
  }, [host]);
}

/** Buttons that lie over the canvas keep their presses. */
const isOnControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, input') !== null;
