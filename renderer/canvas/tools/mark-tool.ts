import type { Spot } from '../spot.ts';
import { type Press, pressOn, travel } from './press.ts';
import type { Step, ToolEvent } from './tool.ts';

export type MarkState = { readonly name: 'idle' } | Press<Spot | null>;

export const MARK_IDLE: MarkState = { name: 'idle' };

/**
 * The tape: a press that stays where it is marks the spot under it; one that travels moves the
 * table, so that a measure may go from one side of the pattern to the other.
 */
export function markTool(state: MarkState, event: ToolEvent): Step<MarkState> {
  switch (event.type) {
    case 'down':
      return [pressOn(event, event.spot), [{ type: 'spot', spot: event.spot }]];
    case 'move':
      if (state.name !== 'idle') return travel(state, event);
      return [state, [{ type: 'spot', spot: event.spot }]];
    case 'up':
      if (state.name === 'idle' || event.pointer !== state.pointer) return [state, []];
      if (state.name === 'dragging') return [MARK_IDLE, [{ type: 'cursor', cursor: 'crosshair' }]];
      return [MARK_IDLE, state.target === null ? [] : [{ type: 'mark', spot: state.target }]];
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
