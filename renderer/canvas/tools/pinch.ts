import type { Point } from '../../../shared/geometry/point.ts';
import type { Step, ToolEvent } from './tool.ts';

/** Two fingers on the table: `first` and `second` are where each was last seen. */
export type PinchState = {
  readonly first: { readonly pointer: number; readonly at: Point };
  readonly second: { readonly pointer: number; readonly at: Point };
};

/** Fingers closer than this tell no distance worth zooming by, px. */
const SMALLEST_SPREAD_PX = 8;

/** Moves and zooms together, so that what lies under the two fingers stays under them. */
export function pinch(
  state: PinchState,
  event: Extract<ToolEvent, { type: 'move' }>,
): Step<PinchState> {
  const next: PinchState =
    event.pointer === state.first.pointer
      ? { ...state, first: { pointer: event.pointer, at: event.at } }
      : event.pointer === state.second.pointer
        ? { ...state, second: { pointer: event.pointer, at: event.at } }
        : state;
  if (next === state) return [state, []];
  const before = middle(state);
  const after = middle(next);
  const factor = spread(next) / spread(state);
  return [
    next,
    [
      { type: 'pan', dx: after.x - before.x, dy: after.y - before.y },
      { type: 'zoom', at: after, factor },
    ],
  ];
}

const middle = ({ first, second }: PinchState): Point => ({
  x: (first.at.x + second.at.x) / 2,
  y: (first.at.y + second.at.y) / 2,
});

const spread = ({ first, second }: PinchState): number =>
  Math.max(SMALLEST_SPREAD_PX, Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y));
