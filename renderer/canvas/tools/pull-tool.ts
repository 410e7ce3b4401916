import type { Point } from '../../../shared/geometry/point.ts';
import { isOnLine, type LineSpot } from '../spot.ts';
import { isBeyond, type Step, type ToolEvent, thresholdOf } from './tool.ts';

export type PullState =
  | { readonly name: 'idle' }
  | {
      readonly name: 'pressed';
      readonly pointer: number;
      readonly from: Point;
      /** Null on the bare table or inside a piece: such a press moves the table. */
      readonly grip: LineSpot | null;
      readonly threshold: number;
    }
  | { readonly name: 'pulling'; readonly pointer: number; readonly from: Point }
  | { readonly name: 'panning'; readonly pointer: number; readonly last: Point };

export const PULL_IDLE: PullState = { name: 'idle' };

/** The hand that takes hold of an edge or a corner and pulls; how the pattern follows is asked elsewhere. */
export function pullTool(state: PullState, event: ToolEvent): Step<PullState> {
  switch (event.type) {
    case 'down': {
      const grip = event.spot !== null && isOnLine(event.spot) ? event.spot : null;
      return [
        {
          name: 'pressed',
          pointer: event.pointer,
          from: event.at,
          grip,
          threshold: thresholdOf(event),
        },
        [{ type: 'spot', spot: grip }],
      ];
    }
    case 'move':
      return moved(state, event);
    case 'up':
      if (state.name === 'idle' || event.pointer !== state.pointer) return [state, []];
      if (state.name === 'pulling') return [PULL_IDLE, [{ type: 'pull-end' }, OPEN_HAND]];
      if (state.name === 'pressed' && state.grip !== null)
        return [PULL_IDLE, [{ type: 'mark', spot: state.grip }]];
      return [PULL_IDLE, [OPEN_HAND]];
    case 'cancel':
      return [
        PULL_IDLE,
        [
          ...(state.name === 'pulling' ? [{ type: 'pull-cancel' } as const] : []),
          { type: 'spot', spot: null },
          OPEN_HAND,
        ],
      ];
  }
}

const OPEN_HAND = { type: 'cursor', cursor: 'default' } as const;

function moved(state: PullState, event: Extract<ToolEvent, { type: 'move' }>): Step<PullState> {
  if (state.name === 'idle') {
    const spot = event.spot !== null && isOnLine(event.spot) ? event.spot : null;
    return [
      state,
      [
        { type: 'spot', spot },
        { type: 'cursor', cursor: spot === null ? 'default' : 'grab' },
      ],
    ];
  }
  if (event.pointer !== state.pointer) return [state, []];
  switch (state.name) {
    case 'pressed': {
      if (!isBeyond(state.from, event.at, state.threshold)) return [state, []];
      const closed = { type: 'cursor', cursor: 'grabbing' } as const;
      const [dx, dy] = [event.at.x - state.from.x, event.at.y - state.from.y];
      if (state.grip === null)
        return [
          { name: 'panning', pointer: state.pointer, last: event.at },
          [closed, { type: 'pan', dx, dy }],
        ];
      return [
        { name: 'pulling', pointer: state.pointer, from: state.from },
        [closed, { type: 'pull-start', grip: state.grip }, { type: 'pull', dx, dy }],
      ];
    }
    case 'pulling': {
      const [dx, dy] = [event.at.x - state.from.x, event.at.y - state.from.y];
      return [state, [{ type: 'pull', dx, dy }]];
    }
    case 'panning': {
      const [dx, dy] = [event.at.x - state.last.x, event.at.y - state.last.y];
      return [{ ...state, last: event.at }, [{ type: 'pan', dx, dy }]];
    }
  }
}
