import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { clothPieces } from '../../../shared/marker/cloth-pieces.ts';
import {
  clothLayout,
  clothNest,
  layoutFaults,
  layoutFromNest,
} from '../../../shared/marker/lay-marker.ts';
import { mayStay } from '../../../shared/marker/layout-by-hand.ts';
import { nestOf, prepareNest } from '../../../shared/marker/nest-strip.ts';
import type { ClothPiece, Laid, MarkerSettings } from '../../../shared/marker/order-marker.ts';
import { seeded } from '../../../shared/marker/seeded.ts';
import { searchStrip } from '../../../shared/marker/strip-search.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { A_BODY } from '../../helpers/a-body.ts';

const OPEN: MarkerSettings = {
  widthMm: 1000,
  lay: 'single',
  nap: false,
  gapMm: 4,
  repeatAlongMm: 0,
  repeatAcrossMm: 0,
  flaws: [],
};

const rectangle = (id: string, width: number, height: number): ClothPiece => {
  const box = (by: number) => [
    { x: -by, y: -by },
    { x: width + by, y: -by },
    { x: width + by, y: height + by },
    { x: -by, y: height + by },
  ];
  return {
    ...{ id, name: 'front', side: null, copy: null, mayFlip: false, onFold: false },
    outline: box(0),
    reach: box(OPEN.gapMm / 2),
    rotations: [0, 180],
  };
};

/** As a thread lays them, for a number of rounds instead of seconds. */
function lay(
  pieces: readonly ClothPiece[],
  settings: MarkerSettings,
  pins: readonly Laid[] = [],
  { rounds = 300, seed = 1 } = {},
) {
  const nest = clothNest(pieces, settings);
  const prepared = prepareNest(nest.problem);
  let best = null;
  let round = 0;
  const search = searchStrip(clothLayout(nest, prepared, settings, pins), {
    random: seeded(seed),
    progress: () => {
      round += 1;
      return round / rounds;
    },
    onBetter: (arrangement) => {
      const layout = layoutFromNest(nest, nestOf(prepared, arrangement), pieces, settings);
      // As a thread does: what fails the exact check by a hair is never taken.
      if (layoutFaults(pieces, settings, layout).length === 0) best = layout;
    },
    elsewhere: () => null,
  });
  while (!search.next().done);
  if (best === null) throw new Error('nothing laid');
  return best as ReturnType<typeof layoutFromNest>;
}

const sizes = fc.array(
  fc.record({
    width: fc.integer({ min: 40, max: 600 }),
    height: fc.integer({ min: 40, max: 900 }),
  }),
  { minLength: 3, maxLength: 7 },
);

describe('laying pieces on cloth', () => {
  it('keeps them apart by the gap, on the cloth and off its flaws, whatever they are', () => {
    const flaw = fc.record({
      x: fc.integer({ min: 0, max: 900 }),
      y: fc.integer({ min: -50, max: 1000 }),
      width: fc.integer({ min: 5, max: 200 }),
      height: fc.integer({ min: 5, max: 90 }),
    });
    fc.assert(
      fc.property(sizes, fc.array(flaw, { maxLength: 3 }), (boxes, flaws) => {
        const pieces = boxes.map(({ width, height }, at) => rectangle(`p${at}`, width, height));
        const settings = { ...OPEN, flaws };
        const layout = lay(pieces, settings, [], { rounds: 60 });
        expect(layoutFaults(pieces, settings, layout)).toEqual([]);
        expect(layout.placements).toHaveLength(pieces.length);
      }),
      { numRuns: 25 },
    );
  });

  it('lays the rest round what is pinned and leaves that where it was', () => {
    const pieces = [rectangle('a', 300, 500), rectangle('b', 200, 400), rectangle('c', 250, 300)];
    const pin = { id: 'b', x: 310, y: 120, rotation: 180, flipped: false };
    const where = { ...pin, x: 310 + 200, y: 120 + 400 };

    const layout = lay(pieces, OPEN, [where]);

    expect(layoutFaults(pieces, OPEN, layout)).toEqual([]);
    const found = layout.placements.find(({ id }) => id === 'b');
    expect(found?.x).toBeCloseTo(where.x, 6);
    expect(found?.y).toBeCloseTo(where.y, 6);
    expect(found?.rotation).toBe(180);
    expect(layout.lengthMm).toBeGreaterThanOrEqual(510);
  });

  it('repeats itself for a seed', () => {
    const pieces = [rectangle('a', 300, 500), rectangle('b', 200, 400), rectangle('c', 250, 300)];

    expect(lay(pieces, OPEN)).toEqual(lay(pieces, OPEN));
  });

  it('does not let pinned pieces stay on each other, off the cloth or on a flaw', () => {
    const pieces = [rectangle('a', 300, 500), rectangle('b', 200, 400)];
    const at = (id: string, x: number, y: number): Laid => ({
      ...{ id, x, y, rotation: 0, flipped: false },
    });
    const flawed = { ...OPEN, flaws: [{ x: 100, y: 100, width: 10, height: 10 }] };

    expect(mayStay(pieces, OPEN, [at('a', 0, 0), at('b', 310, 0)])).toBe(true);
    expect(mayStay(pieces, OPEN, [at('a', 0, 0), at('b', 300, 0)])).toBe(false);
    expect(mayStay(pieces, OPEN, [at('a', 0, 501)])).toBe(false);
    expect(mayStay(pieces, flawed, [at('a', 0, 0)])).toBe(false);
  });
});

describe('the pieces of a shirt on cloth', () => {
  const drafted = draft({ design: 'shirt', measurements: A_BODY, options: {}, allowanceMm: 10 });
  if (!drafted.ok) throw new Error('no shirt');

  it('are all there, left and right mirrored, and turned about only without nap', () => {
    const laid = clothPieces(drafted.value, 'fabric', OPEN);
    const napped = clothPieces(drafted.value, 'fabric', { ...OPEN, nap: true });

    expect(laid.ok && laid.value).toHaveLength(19);
    expect(laid.ok && laid.value.every(({ rotations }) => rotations.length === 2)).toBe(true);
    expect(napped.ok && napped.value.every(({ rotations }) => rotations.length === 1)).toBe(true);
    const sleeves = laid.ok ? laid.value.filter(({ name }) => name === 'sleeve') : [];
    const [left, right] = sleeves.map(({ outline }) => outline.map(({ y }) => y));
    expect(Math.max(...(right ?? []))).toBeCloseTo(-Math.min(...(left ?? [])), 6);
  });

  it('say which is too wide for the cloth, and by how much', () => {
    const narrow = clothPieces(drafted.value, 'fabric', { ...OPEN, widthMm: 400 });

    expect(narrow).toMatchObject({ ok: false, error: { reason: 'too-wide' } });
    const by = !narrow.ok && narrow.error.reason === 'too-wide' ? narrow.error.byMm : 0;
    const wide = clothPieces(drafted.value, 'fabric', { ...OPEN, widthMm: 400 + by });
    expect(!wide.ok && wide.error.reason === 'too-wide' ? wide.error.piece : null).not.toBe(
      !narrow.ok && narrow.error.reason === 'too-wide' ? narrow.error.piece : null,
    );
  });
});
