import { type Press, pressOn, travel } from './press.ts';
import type { Step, ToolEvent } from './tool.ts';

export type SelectState =
  | { readonly name: 'idle'; readonly hover: string | null }
  | Press<string | null>;

export const SELECT_IDLE: SelectState = { name: 'idle', hover: null };

/**
 * The arrow: a press that stays where it is chooses the piece under it (or none); one that travels
 * moves the table.
 */
export function selectTool(state: SelectState, event: ToolEvent): Step<SelectState> {
  switch (event.type) {
    case 'down':
      return [pressOn(event, event.hit), []];
    case 'move':
      if (state.name !== 'idle') return travel(state, event);
      if (event.hit === state.hover) return [state, []];
      return [
        { name: 'idle', hover: event.hit },
        [
          { type: 'hover', piece: event.hit },
          { type: 'cursor', cursor: event.hit === null ? 'default' : 'pointer' },
        ],
      ];
    case 'up':
      if (state.name === 'idle' || event.pointer !== state.pointer) return [state, []];
      if (state.name === 'dragging') return [SELECT_IDLE, [{ type: 'cursor', cursor: 'default' }]];
      return [SELECT_IDLE, [{ type: 'select', piece: state.target }]];
    case 'cancel':
      return [
        SELECT_IDLE,
        [
          { type: 'hover', piece: null },
          { type: 'cursor', cursor: 'default' },
        ],
      ];
  }
}
