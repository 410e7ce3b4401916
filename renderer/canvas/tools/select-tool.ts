import type { Point } from '../../../shared/geometry/point.ts';
import { isBeyond, type Step, type ToolCommand, type ToolEvent, thresholdOf } from './tool.ts';

export type SelectState =
  | { readonly name: 'idle'; readonly hover: string | null }
  | {
      readonly name: 'pressed';
      readonly pointer: number;
      readonly from: Point;
      readonly hit: string | null;
      readonly threshold: number;
    }
  | { readonly name: 'dragging'; readonly pointer: number; readonly last: Point };

export const SELECT_IDLE: SelectState = { name: 'idle', hover: null };

/**
 * The arrow: a press that stays where it is chooses the piece under it (or none); one that travels
 * moves the table.
 */
export function selectTool(state: SelectState, event: ToolEvent): Step<SelectState> {
  switch (event.type) {
    case 'down':
      return [
        {
          name: 'pressed',
          pointer: event.pointer,
          from: event.at,
          hit: event.hit,
          threshold: thresholdOf(event),
        },
        [],
      ];
    case 'move':
      return moved(state, event);
    case 'up':
      if (state.name === 'idle' || event.pointer !== state.pointer) return [state, []];
      if (state.name === 'dragging') return [SELECT_IDLE, [{ type: 'cursor', cursor: 'default' }]];
      return [SELECT_IDLE, [{ type: 'select', piece: state.hit }]];
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

function moved(state: SelectState, event: Extract<ToolEvent, { type: 'move' }>): Step<SelectState> {
  if (state.name === 'idle') {
    if (event.hit === state.hover) return [state, []];
    return [
      { name: 'idle', hover: event.hit },
      [
        { type: 'hover', piece: event.hit },
        { type: 'cursor', cursor: event.hit === null ? 'default' : 'pointer' },
      ],
    ];
  }
  if (event.pointer !== state.pointer) return [state, []];
  const from = state.name === 'pressed' ? state.from : state.last;
  const dx = event.at.x - from.x;
  const dy = event.at.y - from.y;
  if (state.name === 'pressed' && !isBeyond(from, event.at, state.threshold)) return [state, []];
  const pan: ToolCommand = { type: 'pan', dx, dy };
  const next: SelectState = { name: 'dragging', pointer: event.pointer, last: event.at };
  if (state.name === 'dragging') return [next, [pan]];
  return [next, [{ type: 'cursor', cursor: 'grabbing' }, pan]];
}
