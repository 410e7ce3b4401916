import type { Point } from '../../../shared/geometry/point.ts';
import { type GuideState, guideTool } from './guide-tool.ts';
import { MARK_IDLE, type MarkState, markTool } from './mark-tool.ts';
import { PAN_READY, type PanState, panTool } from './pan-tool.ts';
import { type PinchState, pinch } from './pinch.ts';
import { PULL_IDLE, type PullState, pullTool } from './pull-tool.ts';
import { SELECT_IDLE, type SelectState, selectTool } from './select-tool.ts';
import type { Cursor, Step, ToolCommand, ToolEvent } from './tool.ts';
import type { ToolName } from './tool-name.ts';

/** All pointers of the canvas: which tool has them, and where each finger is. */
export type CanvasToolState = {
  readonly active:
    | { readonly tool: 'select'; readonly state: SelectState }
    | { readonly tool: 'pan'; readonly state: PanState }
    | { readonly tool: 'mark'; readonly state: MarkState }
    | { readonly tool: 'pull'; readonly state: PullState }
    | { readonly tool: 'guide'; readonly state: GuideState }
    | { readonly tool: 'pinch'; readonly state: PinchState }
    /** After a pinch, until every finger is up: the last finger must not choose a piece. */
    | { readonly tool: 'none' };
  readonly pointers: readonly { readonly pointer: number; readonly at: Point }[];
  /** The hand is out for as long as space is held. */
  readonly hand: boolean;
  readonly chosen: ToolName;
};

export type CanvasToolEvent =
  | ToolEvent
  | { readonly type: 'hand'; readonly out: boolean }
  | { readonly type: 'choose'; readonly tool: ToolName };

export const CANVAS_TOOL_READY: CanvasToolState = {
  active: { tool: 'select', state: SELECT_IDLE },
  pointers: [],
  hand: false,
  chosen: 'select',
};

/** Gives each event to the tool it is meant for. Pure: the canvas feeds events in and runs the commands. */
export function canvasTool(state: CanvasToolState, event: CanvasToolEvent): Step<CanvasToolState> {
  switch (event.type) {
    case 'hand':
      return takeHand(state, event.out);
    case 'choose':
      return choose(state, event.tool);
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
        const active = pointers.length > 0 ? ({ tool: 'none' } as const) : rest(state);
        return [{ ...state, active, pointers }, []];
      }
      const [next, commands] = pass({ ...state, pointers }, event);
      if (next.active.tool === 'guide') return [{ ...next, active: rest(next) }, commands];
      // The hand goes back to the arrow only when space is not held.
      if (next.active.tool === 'pan' && pointers.length === 0) {
        return [{ ...next, active: rest(next) }, [{ type: 'cursor', cursor: cursorOf(next) }]];
      }
      return [next, commands];
    }
    case 'cancel':
      return [
        { ...state, active: rest(state), pointers: [] },
        [
          ...givenUp(state),
          { type: 'hover', piece: null },
          { type: 'cursor', cursor: cursorOf(state) },
        ],
      ];
  }
}

type Resting = Pick<CanvasToolState, 'hand' | 'chosen'>;

/** The tool in charge while no pointer is down. */
function rest({ hand, chosen }: Resting): CanvasToolState['active'] {
  if (hand) return { tool: 'pan', state: PAN_READY };
  switch (chosen) {
    case 'select':
      return { tool: 'select', state: SELECT_IDLE };
    case 'hand':
      return { tool: 'pan', state: PAN_READY };
    case 'measure':
    case 'edges':
      return { tool: 'mark', state: MARK_IDLE };
    case 'pull':
      return { tool: 'pull', state: PULL_IDLE };
  }
}

function cursorOf({ hand, chosen }: Resting): Cursor {
  if (hand || chosen === 'hand') return 'grab';
  return chosen === 'measure' || chosen === 'edges' ? 'crosshair' : 'default';
}

/** What has to be taken back when a gesture does not come to its end. */
function givenUp({ active }: CanvasToolState): readonly ToolCommand[] {
  if (active.tool === 'mark') return [{ type: 'spot', spot: null }];
  if (active.tool !== 'pull') return [];
  const pulled: readonly ToolCommand[] =
    active.state.name === 'pulling' ? [{ type: 'pull-cancel' }] : [];
  return [...pulled, { type: 'spot', spot: null }];
}

/** Another tool is taken up; a gesture of the one before ends here. */
function choose(state: CanvasToolState, chosen: ToolName): Step<CanvasToolState> {
  if (chosen === state.chosen) return [state, NOTHING];
  const next = { ...state, chosen, pointers: [] };
  return [
    { ...next, active: rest(next) },
    [...givenUp(state), { type: 'hover', piece: null }, { type: 'cursor', cursor: cursorOf(next) }],
  ];
}

function takeHand(state: CanvasToolState, out: boolean): Step<CanvasToolState> {
  if (out === state.hand) return [state, []];
  const busy = state.pointers.length > 0;
  const next = { ...state, hand: out };
  return [
    { ...next, active: busy ? state.active : rest(next) },
    busy ? [] : [{ type: 'cursor', cursor: cursorOf(next) }],
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
    return [
      { ...state, pointers, active: { tool: 'pinch', state: { first, second } } },
      givenUp(state),
    ];
  }
  if (pointers.length > 2) return [{ ...state, pointers }, []];
  if (event.guide !== null && event.button === 'main') {
    const grip = { grip: event.guide, pointer: event.pointer };
    return [{ ...state, pointers, active: { tool: 'guide', state: grip } }, NOTHING];
  }
  const active =
    event.button === 'middle' ? ({ tool: 'pan', state: PAN_READY } as const) : rest(state);
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
    case 'mark': {
      const [next, commands] = markTool(active.state, event);
      return [{ ...state, active: { tool: 'mark', state: next } }, commands];
    }
    case 'pull': {
      const [next, commands] = pullTool(active.state, event);
      return [{ ...state, active: { tool: 'pull', state: next } }, commands];
    }
    case 'guide': {
      const [next, commands] = guideTool(active.state, event);
      return [{ ...state, active: { tool: 'guide', state: next } }, commands];
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
