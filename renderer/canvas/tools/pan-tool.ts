import type { Point } from '../../../shared/geometry/point.ts';
import type { Step, ToolEvent } from './tool.ts';

export type PanState =
  | { readonly name: 'ready' }
  | { readonly name: 'panning'; readonly pointer: number; readonly last: Point };

export const PAN_READY: PanState = { name: 'ready' };

/** The hand: every press takes hold of the table and moves it. */
export function panTool(state: PanState, event: ToolEvent): Step<PanState> {
  switch (event.type) {
    case 'down':
      return [
        { name: 'panning', pointer: event.pointer, last: event.at },
        [{ type: 'cursor', cursor: 'grabbing' }],
      ];
    case 'move':
      if (state.name !== 'panning' || event.pointer !== state.pointer) return [state, []];
      return [
        { ...state, last: event.at },
        [{ type: 'pan', dx: event.at.x - state.last.x, dy: event.at.y - state.last.y }],
      ];
    case 'up':
      if (state.name !== 'panning' || event.pointer !== state.pointer) return [state, []];
      return [PAN_READY, [{ type: 'cursor', cursor: 'grab' }]];
    case 'cancel':
      return [PAN_READY, [{ type: 'cursor', cursor: 'grab' }]];
  }
}
