import type { Point } from '../../../shared/geometry/point.ts';
import { isBeyond, type Step, type ToolEvent, thresholdOf } from './tool.ts';

type Down = Extract<ToolEvent, { readonly type: 'down' }>;
type Move = Extract<ToolEvent, { readonly type: 'move' }>;

/** A press on `target` that stays where it is, or has become a hand that moves the table. */
export type Press<Target> =
  | {
      readonly name: 'pressed';
      readonly pointer: number;
      readonly from: Point;
      readonly target: Target;
      readonly threshold: number;
    }
  | { readonly name: 'dragging'; readonly pointer: number; readonly last: Point };

export const pressOn = <Target>(event: Down, target: Target): Press<Target> => ({
  name: 'pressed',
  pointer: event.pointer,
  from: event.at,
  target,
  threshold: thresholdOf(event),
});

/** A press that travels moves the table by exactly as much as the pointer goes. */
export function travel<Target>(press: Press<Target>, event: Move): Step<Press<Target>> {
  if (event.pointer !== press.pointer) return [press, []];
  const from = press.name === 'pressed' ? press.from : press.last;
  if (press.name === 'pressed' && !isBeyond(from, event.at, press.threshold)) return [press, []];
  const pan = { type: 'pan', dx: event.at.x - from.x, dy: event.at.y - from.y } as const;
  const next = { name: 'dragging', pointer: event.pointer, last: event.at } as const;
  if (press.name === 'dragging') return [next, [pan]];
  return [next, [{ type: 'cursor', cursor: 'grabbing' }, pan]];
}
