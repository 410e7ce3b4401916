import { describe, expect, it } from 'vitest';

import {
  CANVAS_TOOL_READY,
  type CanvasToolEvent,
  type CanvasToolState,
  canvasTool,
} from '../../../../renderer/canvas/tools/canvas-tool.ts';
import type { ToolCommand } from '../../../../renderer/canvas/tools/tool.ts';

type Down = Extract<CanvasToolEvent, { type: 'down' }>;

const down = (x: number, y: number, more: Partial<Down> = {}): Down => ({
  type: 'down',
  pointer: 1,
  at: { x, y },
  hit: null,
  spot: null,
  guide: null,
  button: 'main',
  touch: false,
  ...more,
});
const move = (x: number, y: number, pointer = 1, hit: string | null = null): CanvasToolEvent => ({
  type: 'move',
  pointer,
  at: { x, y },
  hit,
  spot: null,
});
const up = (pointer = 1): CanvasToolEvent => ({ type: 'up', pointer });

function feed(events: readonly CanvasToolEvent[], from: CanvasToolState = CANVAS_TOOL_READY) {
  const commands: ToolCommand[] = [];
  let state = from;
  for (const event of events) {
    const [next, more] = canvasTool(state, event);
    state = next;
    commands.push(...more);
  }
  return { state, commands };
}

const deeds = (commands: readonly ToolCommand[]) =>
  commands.filter(({ type }) => type !== 'cursor' && type !== 'hover');

describe('the canvas tools', () => {
  it('chooses the piece that is clicked', () => {
    const { commands } = feed([down(10, 10, { hit: 'back' }), move(12, 11), up()]);
    expect(deeds(commands)).toEqual([{ type: 'select', piece: 'back' }]);
  });

  it('lets go of the piece when the empty table is clicked', () => {
    expect(deeds(feed([down(10, 10), up()]).commands)).toEqual([{ type: 'select', piece: null }]);
  });

  it('pans by exactly as much as the pointer travels, and chooses nothing', () => {
    const { commands } = feed([down(10, 10), move(13, 10), move(40, 20), move(35, 60), up()]);
    const pans = deeds(commands);
    expect(pans.every(({ type }) => type === 'pan')).toBe(true);
    const sum = pans.reduce((s, c) => (c.type === 'pan' ? { x: s.x + c.dx, y: s.y + c.dy } : s), {
      x: 0,
      y: 0,
    });
    expect(sum).toEqual({ x: 25, y: 50 });
  });

  it('lets a finger roll further than a mouse before it is a drag', () => {
    const rolling = [move(16, 10), up()];
    const touch = feed([down(10, 10, { hit: 'cuff', touch: true }), ...rolling]);
    const mouse = feed([down(10, 10, { hit: 'cuff' }), ...rolling]);
    expect(deeds(touch.commands)).toEqual([{ type: 'select', piece: 'cuff' }]);
    expect(deeds(mouse.commands)).toEqual([{ type: 'pan', dx: 6, dy: 0 }]);
  });

  it('pans with the middle button even on a piece, and is the arrow again after', () => {
    const { state, commands } = feed([
      down(10, 10, { hit: 'back', button: 'middle' }),
      move(11, 10),
      up(),
      down(10, 10, { hit: 'back' }),
      up(),
    ]);
    expect(deeds(commands)).toEqual([
      { type: 'pan', dx: 1, dy: 0 },
      { type: 'select', piece: 'back' },
    ]);
    expect(state.pointers).toEqual([]);
  });

  it('pans with the hand while space is held', () => {
    const { commands } = feed([
      { type: 'hand', out: true },
      down(10, 10, { hit: 'back' }),
      move(20, 10),
      up(),
      { type: 'hand', out: false },
      down(10, 10, { hit: 'back' }),
      up(),
    ]);
    expect(deeds(commands)).toEqual([
      { type: 'pan', dx: 10, dy: 0 },
      { type: 'select', piece: 'back' },
    ]);
  });

  it('is the arrow again when space is let go during a drag', () => {
    const { state } = feed([
      { type: 'hand', out: true },
      down(10, 10),
      { type: 'hand', out: false },
      move(20, 10),
      up(),
    ]);
    expect(state.active.tool).toBe('select');
  });

  it('zooms about the middle of two fingers and moves with them', () => {
    const { commands } = feed([
      down(100, 100, { touch: true }),
      down(200, 100, { touch: true, pointer: 2 }),
      move(300, 100, 2),
    ]);
    expect(deeds(commands)).toEqual([
      { type: 'pan', dx: 50, dy: 0 },
      { type: 'zoom', at: { x: 200, y: 100 }, factor: 2 },
    ]);
  });

  it('chooses nothing with the finger that stays after a pinch', () => {
    const { state, commands } = feed([
      down(100, 100, { touch: true, hit: 'back' }),
      down(200, 100, { touch: true, pointer: 2, hit: 'back' }),
      up(2),
      move(140, 100),
      up(1),
    ]);
    expect(deeds(commands)).toEqual([]);
    expect(state).toEqual(CANVAS_TOOL_READY);
  });

  it('says which piece the pointer is over once, when it changes', () => {
    const { commands } = feed([move(1, 1, 1, 'back'), move(2, 2, 1, 'back'), move(3, 3, 1, null)]);
    expect(commands.filter(({ type }) => type === 'hover')).toEqual([
      { type: 'hover', piece: 'back' },
      { type: 'hover', piece: null },
    ]);
  });

  it('forgets every pointer when the gesture is cancelled', () => {
    const { state } = feed([down(1, 1), down(2, 2, { pointer: 2 }), { type: 'cancel' }]);
    expect(state).toEqual(CANVAS_TOOL_READY);
  });
});
