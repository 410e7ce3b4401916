import type { Point } from '../../../shared/geometry/point.ts';
import type { Spot } from '../spot.ts';
import { isBeyond, type Step, type ToolCommand, type ToolEvent, thresholdOf } from './tool.ts';

export type MarkState =
  | { readonly name: 'idle' }
  | {
      readonly name: 'pressed';
      readonly pointer: number;
      readonly from: Point;
      readonly spot: Spot | null;
      readonly threshold: number;
    }
  | { readonly name: 'dragging'; readonly pointer: number; readonly last: Point };

export const MARK_IDLE: MarkState = { name: 'idle' };

/**
 * The tape: a press that stays where it is marks the spot under it; one that travels moves the
 * table, so that a measure may go from one side of the pattern to the other.
 */
export function markTool(state: MarkState, event: ToolEvent): Step<MarkState> {
  switch (event.type) {
    case 'down':
      return [
        {
          name: 'pressed',
          pointer: event.pointer,
          from: event.at,
          spot: event.spot,
          threshold: thresholdOf(event),
        },
        [{ type: 'spot', spot: event.spot }],
      ];
    case 'move':
      return moved(state, event);
    case 'up':
      if (state.name === 'idle' || event.pointer !== state.pointer) return [state, []];
      if (state.name === 'dragging') return [MARK_IDLE, [{ type: 'cursor', cursor: 'crosshair' }]];
      return [MARK_IDLE, state.spot === null ? [] : [{ type: 'mark', spot: state.spot }]];
    case 'cancel':
      return [
        MARK_IDLE,
        [
          { type: 'spot', spot: null },
          { type: 'cursor', cursor: 'crosshair' },
        ],
      ];
  }
}

function moved(state: MarkState, event: Extract<ToolEvent, { type: 'move' }>): Step<MarkState> {
  if (state.name === 'idle') return [state, [{ type: 'spot', spot: event.spot }]];
  if (event.pointer !== state.pointer) return [state, []];
  const from = state.name === 'pressed' ? state.from : state.last;
  if (state.name === 'pressed' && !isBeyond(from, event.at, state.threshold)) return [state, []];
  const pan: ToolCommand = { type: 'pan', dx: event.at.x - from.x, dy: event.at.y - from.y };
  const next: MarkState = { name: 'dragging', pointer: event.pointer, last: event.at };
  return [next, state.name === 'dragging' ? [pan] : [{ type: 'cursor', cursor: 'grabbing' }, pan]];
}
