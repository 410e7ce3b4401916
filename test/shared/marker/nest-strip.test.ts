import { FillRule, intersect } from 'clipper2-ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Point } from '../../../shared/geometry/point.ts';
import { bottomLeft } from '../../../shared/marker/bottom-left.ts';
import { pairLoss } from '../../../shared/marker/depth-field.ts';
import { checkNest } from '../../../shared/marker/exact-check.ts';
import { arrange, arrangementOf } from '../../../shared/marker/layout.ts';
import {
  density,
  type Nest,
  type NestProblem,
  polygonArea,
} from '../../../shared/marker/nest-problem.ts';
import { layoutOf, nestOf, piecesTooWide, prepareNest } from '../../../shared/marker/nest-strip.ts';
import { seeded } from '../../../shared/marker/seeded.ts';
import { searchStrip } from '../../../shared/marker/strip-search.ts';

const polygon = (...pairs: readonly (readonly [number, number])[]): readonly Point[] =>
  pairs.map(([x, y]) => ({ x, y }));

/** Outlines of a simple garment: sleeves, fronts with a scooped armhole, collars, cuffs. */
const GARMENT: NestProblem = {
  height: 1500,
  items: [
    {
      id: 1,
      quantity: 2,
      rotations: [0, 180],
      polygon: polygon([0, 0], [620, 0], [560, 180], [430, 330], [300, 360], [170, 330], [50, 180]),
    },
    {
      id: 2,
      quantity: 2,
      rotations: [0, 180],
      polygon: polygon(
        [0, 0],
        [780, 0],
        [780, 290],
        [620, 250],
        [560, 180],
        [440, 200],
        [420, 290],
        [0, 300],
      ),
    },
    {
      id: 3,
      quantity: 1,
      rotations: [0],
      polygon: polygon([0, 0], [760, 0], [700, 560], [60, 560]),
    },
    {
      id: 4,
      quantity: 4,
      rotations: [0, 180],
      polygon: polygon([0, 0], [420, 0], [440, 70], [0, 80]),
    },
  ],
};

const prepared = prepareNest(GARMENT);

function search(seed: number, rounds: number): Nest {
  const layout = layoutOf(prepared);
  let done = 0;
  const run = searchStrip(layout, {
    random: seeded(seed),
    progress: () => done / rounds,
    onBetter: () => {},
    elsewhere: () => null,
  });
  for (;;) {
    const step = run.next();
    if (step.done) return nestOf(prepared, step.value);
    done += 1;
  }
}

function plain(): Nest {
  const layout = layoutOf(prepared);
  bottomLeft(layout);
  return nestOf(prepared, arrangementOf(layout));
}

describe('a plain bottom-left layout', () => {
  it('lays every piece on the cloth without overlap', () => {
    expect(checkNest(GARMENT, plain())).toEqual([]);
  });
});

describe('searching a shorter layout', () => {
  it('ends with a sound layout that is denser than bottom-left', () => {
    const found = search(1, 1500);

    expect(checkNest(GARMENT, found)).toEqual([]);
    expect(density(GARMENT, found.length)).toBeGreaterThan(density(GARMENT, plain().length) + 3);
  });

  it('answers the same for the same seed and number of rounds', () => {
    expect(search(7, 300)).toEqual(search(7, 300));
  });
});

describe('the loss of a pair', () => {
  const { field, variants } = prepared;

  it('is positive exactly where the pieces overlap', () => {
    const pair = fc.tuple(fc.nat(variants.length - 1), fc.nat(variants.length - 1));
    const share = fc.double({ min: -1.1, max: 1.1, noNaN: true });
    fc.assert(
      fc.property(pair, share, share, ([a, b], sx, sy) => {
        const [fixed, moving] = [variants[a], variants[b]];
        if (!fixed || !moving) return;
        const dx = sx * (fixed.halfWidth + moving.halfWidth);
        const dy = sy * (fixed.halfHeight + moving.halfHeight);
        const area = commonArea(fixed.polygon, moving.polygon, dx, dy);
        const loss = pairLoss(field, a, b, dx, dy);
        if (area > 1) expect(loss).toBeGreaterThan(0);
        if (area === 0) expect(loss).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same seen from either piece', () => {
    const layout = layoutOf(prepared);
    bottomLeft(layout);
    const random = seeded(3);
    for (let i = 0; i < layout.count; i++) {
      layout.x[i] = random() * 2000;
      layout.y[i] = random() * 1500;
    }
    arrange(layout, arrangementOf(layout));
    for (let i = 0; i < layout.count; i++) {
      for (let j = 0; j < layout.count; j++) {
        if (i === j) continue;
        const [vi, vj] = [layout.variant[i] ?? 0, layout.variant[j] ?? 0];
        const dx = (layout.x[i] ?? 0) - (layout.x[j] ?? 0);
        const dy = (layout.y[i] ?? 0) - (layout.y[j] ?? 0);
        expect(pairLoss(field, vj, vi, dx, dy)).toBeCloseTo(pairLoss(field, vi, vj, -dx, -dy), 3);
      }
    }
  });
});

describe('the exact check', () => {
  const square: NestProblem = {
    height: 100,
    items: [
      { id: 1, quantity: 2, rotations: [0], polygon: polygon([0, 0], [50, 0], [50, 50], [0, 50]) },
    ],
  };
  const laid = (x: number, y: number, rotation = 0): Nest => ({
    length: 100,
    placements: [
      { id: 1, x: 0, y: 0, rotation: 0 },
      { id: 1, x, y, rotation },
    ],
  });

  it('accepts pieces that touch', () => {
    expect(checkNest(square, laid(50, 0))).toEqual([]);
  });

  it('finds an overlap of a hundredth of a millimetre', () => {
    expect(checkNest(square, laid(49.99, 0))).toMatchObject([{ kind: 'overlap' }]);
  });

  it('finds a piece over the edge, one turned against the grain, and one too few', () => {
    expect(checkNest(square, laid(50.1, 0))).toMatchObject([{ kind: 'outside' }]);
    expect(checkNest(square, laid(100, 0, 90))).toMatchObject([{ kind: 'rotation' }]);
    const one = { ...laid(50, 0), placements: laid(50, 0).placements.slice(1) };
    expect(checkNest(square, one)).toMatchObject([{ kind: 'quantity', wanted: 2, laid: 1 }]);
  });

  it('names a piece that is wider than the cloth and by how much', () => {
    expect(piecesTooWide({ ...square, height: 40 })).toEqual([
      { id: 1, by: expect.closeTo(10, 9) },
    ]);
  });
});

/** Area two polygons share: by intersection, not through no-fit polygons. */
function commonArea(a: readonly Point[], b: readonly Point[], dx: number, dy: number): number {
  const scale = 1000;
  const grid = (points: readonly Point[], x0: number, y0: number) =>
    points.map(({ x, y }) => ({
      x: Math.round((x + x0) * scale),
      y: Math.round((y + y0) * scale),
    }));
  return intersect([grid(a, 0, 0)], [grid(b, dx, dy)], FillRule.NonZero).reduce(
    (sum, path) => sum + Math.abs(polygonArea(path)) / scale ** 2,
    0,
  );
}
