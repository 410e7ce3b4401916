import { describe, expect, it } from 'vitest';
import { FRESH_BENCH, type Workbench, workbench } from '../../../renderer/canvas/workbench.ts';
import {
  benchOfHabits,
  habitsOf,
  placeOf,
  readHabits,
  readPlace,
} from '../../../renderer/features/pattern/kept-bench.ts';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const WORKED: Workbench = {
  ...FRESH_BENCH,
  tool: 'measure',
  rulers: true,
  unit: 'in',
  layers: new Set(['cut', 'notches'] as const),
  guides: [{ axis: 'y', at: 120.5 }],
};

describe('the bench that is kept', () => {
  it('comes back as it was: tool, layers, rulers, unit, guides and view', () => {
    const view = { scale: 0.8, x: 12, y: -40 };
    const habits = readHabits(throughJson(habitsOf(WORKED)));
    const place = readPlace(throughJson(placeOf(WORKED, view)));
    if (habits === null || place === null) throw new Error('not read');
    const restored = workbench(FRESH_BENCH, {
      type: 'restore',
      kept: { ...benchOfHabits(habits), guides: place.guides },
    });
    expect(restored).toEqual(WORKED);
    expect(place.view).toEqual(view);
  });

  it.each([
    null,
    {},
    'text',
    { tool: 'saw', layers: [], rulers: true, unit: null },
    { tool: 'select', layers: ['ghosts'], rulers: true, unit: null },
  ])('begins afresh on what is no bench: %j', (json) => {
    expect(readHabits(json)).toBeNull();
    expect(readPlace(json)).toBeNull();
  });

  it('refuses a view that would show nothing', () => {
    expect(readPlace({ guides: [], view: { scale: 0, x: 0, y: 0 } })).toBeNull();
  });
});
