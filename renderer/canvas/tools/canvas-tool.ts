import type { Point } from '../../../shared/geometry/point.ts';
import { PAN_READY, type PanState, panTool } from './pan-tool.ts';
import { type PinchState, pinch } from './pinch.ts';
import { SELECT_IDLE, type SelectState, selectTool } from './select-tool.ts';
import type { Step, ToolCommand, ToolEvent } from './tool.ts';

/** All pointers of the canvas: which tool has them, and where each finger is. */
export type CanvasToolState = {
  readonly active:
    | { readonly tool: 'select'; readonly state: SelectState }
    | { readonly tool: 'pan'; readonly state: PanState }
    | { readonly tool: 'pinch'; readonly state: PinchState }
    /** After a pinch, until every finger is up: the last finger must not choose a piece. */
    | { readonly tool: 'none' };
  readonly pointers: readonly { readonly pointer: number; readonly at: Point }[];
  /** The hand is out: space is held or the hand was chosen. */
  readonly hand: boolean;
};

export type CanvasToolEvent = ToolEvent | { readonly type: 'hand'; readonly out: boolean };

const RESTING: CanvasToolState['active'] = { tool: 'select', state: SELECT_IDLE };

export const CANVAS_TOOL_READY: CanvasToolState = { active: RESTING, pointers: [], hand: false };

/** Gives each event to the tool it is meant for. Pure: the canvas feeds events in and runs the commands. */
export function canvasTool(state: CanvasToolState, event: CanvasToolEvent): Step<CanvasToolState> {
  switch (event.type) {
    case 'hand':
      return takeHand(state, event.out);
    case 'down':
      return down(state, event);
    case 'move': {
      const pointers = state.pointers.map((known) =>
        known.pointer === event.pointer ? { pointer: event.pointer, at: event.at } : known,
      );
      return pass({ ...state, pointers }, event);
    }
    case 'up': {
      const pointers = state.pointers.filter(({ pointer }) => pointer !== event.pointer);
      if (state.active.tool === 'pinch' || state.active.tool === 'none') {
        const active = pointers.length > 0 ? ({ tool: 'none' } as const) : rest(state.hand);
        return [{ ...state, active, pointers }, []];
      }
      const [next, commands] = pass({ ...state, pointers }, event);
      // The hand goes back to the arrow only when space is not held.
      if (next.active.tool === 'pan' && pointers.length === 0) {
        const cursor = next.hand ? 'grab' : 'default';
        return [{ ...next, active: rest(next.hand) }, [{ type: 'cursor', cursor }]];
      }
      return [next, commands];
    }
    case 'cancel':
      return [
        { ...state, active: rest(state.hand), pointers: [] },
        [
          { type: 'hover', piece: null },
          { type: 'cursor', cursor: state.hand ? 'grab' : 'default' },
        ],
      ];
  }
}

const rest = (handOut: boolean): CanvasToolState['active'] =>
  handOut ? { tool: 'pan', state: PAN_READY } : RESTING;

function takeHand(state: CanvasToolState, out: boolean): Step<CanvasToolState> {
  if (out === state.hand) return [state, []];
  const busy = state.pointers.length > 0;
  return [
    { ...state, hand: out, active: busy ? state.active : rest(out) },
    busy ? [] : [{ type: 'cursor', cursor: out ? 'grab' : 'default' }],
  ];
}

function down(
  state: CanvasToolState,
  event: Extract<ToolEvent, { type: 'down' }>,
): Step<CanvasToolState> {
  const known = state.pointers.filter(({ pointer }) => pointer !== event.pointer);
  const pointers = [...known, { pointer: event.pointer, at: event.at }];
  const [first, second] = pointers;
  if (pointers.length === 2 && first !== undefined && second !== undefined) {
    return [{ ...state, pointers, active: { tool: 'pinch', state: { first, second } } }, []];
  }
  if (pointers.length > 2) return [{ ...state, pointers }, []];
  const active =
    event.button === 'middle' ? ({ tool: 'pan', state: PAN_READY } as const) : rest(state.hand);
  return pass({ ...state, pointers, active }, event);
}

/** Hands the event to the tool in charge. */
function pass(state: CanvasToolState, event: ToolEvent): Step<CanvasToolState> {
  const { active } = state;
  switch (active.tool) {
    case 'select': {
      const [next, commands] = selectTool(active.state, event);
      return [{ ...state, active: { tool: 'select', state: next } }, commands];
    }
    case 'pan': {
      const [next, commands] = panTool(active.state, event);
      return [{ ...state, active: { tool: 'pan', state: next } }, commands];
    }
    case 'pinch': {
      if (event.type !== 'move') return [state, NOTHING];
      const [next, commands] = pinch(active.state, event);
      return [{ ...state, active: { tool: 'pinch', state: next } }, commands];
    }
    case 'none':
      return [state, NOTHING];
  }
}

const NOTHING: readonly ToolCommand[] = [];
