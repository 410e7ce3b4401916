import { describe, expect, it } from 'vitest';

import type { LineSpot, Spot } from '../../../../renderer/canvas/spot.ts';
import {
  CANVAS_TOOL_READY,
  type CanvasToolEvent,
  type CanvasToolState,
  canvasTool,
} from '../../../../renderer/canvas/tools/canvas-tool.ts';
import { guideGrip } from '../../../../renderer/canvas/tools/guide-tool.ts';
import type { ToolCommand } from '../../../../renderer/canvas/tools/tool.ts';
import type { ToolName } from '../../../../renderer/canvas/tools/tool-name.ts';

type Down = Extract<CanvasToolEvent, { type: 'down' }>;

const HEM: LineSpot = { kind: 'edge', piece: 'back', edge: 'bottom', share: 0.5 };
const TABLE: Spot = { kind: 'table', at: { x: 1, y: 1 } };

const choose = (tool: ToolName): CanvasToolEvent => ({ type: 'choose', tool });
const down = (x: number, y: number, spot: Spot | null, more: Partial<Down> = {}): Down => ({
  type: 'down',
  pointer: 1,
  at: { x, y },
  hit: null,
  spot,
  guide: null,
  button: 'main',
  touch: false,
  ...more,
});
const move = (x: number, y: number, spot: Spot | null = null): CanvasToolEvent => ({
  type: 'move',
  pointer: 1,
  at: { x, y },
  hit: null,
  spot,
});
const UP: CanvasToolEvent = { type: 'up', pointer: 1 };

function feed(events: readonly CanvasToolEvent[], from: CanvasToolState = CANVAS_TOOL_READY) {
  const commands: ToolCommand[] = [];
  let state = from;
  for (const event of events) {
    const [next, more] = canvasTool(state, event);
    state = next;
    commands.push(...more);
  }
  const deeds = commands.filter(({ type }) => !['cursor', 'hover', 'spot'].includes(type));
  return { state, commands, deeds };
}

describe('the tape in hand', () => {
  it('marks the spot that is pressed', () => {
    const { deeds } = feed([choose('measure'), down(5, 5, HEM), move(6, 6, TABLE), UP]);
    expect(deeds).toEqual([{ type: 'mark', spot: HEM }]);
  });

  it('moves the table when the press travels, and marks nothing', () => {
    const { deeds } = feed([choose('edges'), down(5, 5, HEM), move(25, 5), move(30, 9), UP]);
    expect(deeds).toEqual([
      { type: 'pan', dx: 20, dy: 0 },
      { type: 'pan', dx: 5, dy: 4 },
    ]);
  });

  it('says what it means under the pointer, and nothing any more once it is laid down', () => {
    const { commands } = feed([choose('measure'), move(1, 1, HEM), choose('select')]);
    expect(commands.filter(({ type }) => type === 'spot')).toEqual([
      { type: 'spot', spot: HEM },
      { type: 'spot', spot: null },
    ]);
  });

  it('makes way for two fingers and marks nothing after them', () => {
    const finger = { touch: true };
    const { deeds, state } = feed([
      choose('measure'),
      down(100, 100, HEM, finger),
      down(200, 100, HEM, { ...finger, pointer: 2 }),
      { type: 'up', pointer: 2 },
      UP,
    ]);
    expect(deeds).toEqual([]);
    expect(state.active.tool).toBe('mark');
  });
});

describe('the hand', () => {
  it('moves the table from wherever it takes hold', () => {
    const { deeds } = feed([choose('hand'), down(5, 5, null, { hit: 'back' }), move(6, 9), UP]);
    expect(deeds).toEqual([{ type: 'pan', dx: 1, dy: 4 }]);
  });
});

describe('the pulling hand', () => {
  it('pulls the edge it took, by as much as it travelled since', () => {
    const { deeds } = feed([choose('pull'), down(5, 5, HEM), move(5, 25), move(5, 30), UP]);
    expect(deeds).toEqual([
      { type: 'pull-start', grip: HEM },
      { type: 'pull', dx: 0, dy: 20 },
      { type: 'pull', dx: 0, dy: 25 },
      { type: 'pull-end' },
    ]);
  });

  it('takes an edge in hand by a press that stays', () => {
    const { deeds } = feed([choose('pull'), down(5, 5, HEM), move(6, 6), UP]);
    expect(deeds).toEqual([{ type: 'mark', spot: HEM }]);
  });

  it('moves the table where there is no edge', () => {
    const { deeds } = feed([choose('pull'), down(5, 5, TABLE), move(25, 5), move(26, 7), UP]);
    expect(deeds).toEqual([
      { type: 'pan', dx: 20, dy: 0 },
      { type: 'pan', dx: 1, dy: 2 },
    ]);
  });

  it.each<[string, CanvasToolEvent]>([
    ['is given up', { type: 'cancel' }],
    ['is changed for another tool', choose('select')],
    ['gets a second finger', down(90, 90, HEM, { pointer: 2 })],
  ])('takes the pull back when it %s', (_, event) => {
    const { deeds } = feed([choose('pull'), down(5, 5, HEM), move(5, 25), event]);
    expect(deeds.at(-1)).toEqual({ type: 'pull-cancel' });
  });
});

describe('a guide', () => {
  const view = { scale: 2, x: 100, y: 50 };

  it('is pulled level out of the upper ruler and upright out of the left one', () => {
    expect(guideGrip({ x: 300, y: 5 }, [], view, 20)).toEqual({ axis: 'y', index: 0, isNew: true });
    expect(guideGrip({ x: 5, y: 300 }, [], view, 20)).toEqual({ axis: 'x', index: 0, isNew: true });
    expect(guideGrip({ x: 300, y: 300 }, [], view, 20)).toBeNull();
  });

  it('is taken again by its mark on the ruler', () => {
    const guides = [{ axis: 'x', at: 100 }] as const;
    expect(guideGrip({ x: 304, y: 5 }, guides, view, 20)).toEqual({
      axis: 'x',
      index: 0,
      isNew: false,
    });
  });

  it('follows the pointer until it is let go, whatever tool is in hand', () => {
    const grip = { axis: 'y', index: 0, isNew: true } as const;
    const { deeds, state } = feed([
      choose('measure'),
      down(300, 5, TABLE, { guide: grip }),
      move(300, 80),
      move(300, 90),
      UP,
    ]);
    expect(deeds.map(({ type }) => type)).toEqual(['add-guide', 'move-guide', 'drop-guide']);
    expect(state.active.tool).toBe('mark');
  });

  it('is not made by a press on the ruler alone', () => {
    const grip = { axis: 'y', index: 0, isNew: true } as const;
    expect(feed([down(300, 5, null, { guide: grip }), UP]).deeds).toEqual([]);
  });
});
