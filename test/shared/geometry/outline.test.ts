import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { polygonPath, polyline } from '../../../shared/geometry/build-path.ts';
import { flatten } from '../../../shared/geometry/flatten.ts';
import { pathArea } from '../../../shared/geometry/measure-path.ts';
import { outlineFault, woundPositively } from '../../../shared/geometry/outline.ts';
import type { Path } from '../../../shared/geometry/path.ts';
import { pointInPolygon, selfIntersection } from '../../../shared/geometry/polygon.ts';
import { outlines } from '../../helpers/arbitrary-paths.ts';

/** Whole and scattered, so that three on one line are rare enough not to be drawn. */
const farPoints = fc.noShrink(
  fc.record({
    x: fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1e3),
    y: fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1e3),
  }),
);

const at = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe('an outline', () => {
  it('is accepted when it is one, whichever way it is wound', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        expect(outlineFault(outline)).toBeNull();
        expect(pathArea(woundPositively(outline))).toBeGreaterThan(0);
      }),
    );
  });

  it.each<readonly [string, Path, string]>([
    ['a bow tie', polygonPath(at([0, 0], [10, 10], [10, 0], [0, 12])), 'crosses-itself'],
    [
      'two squares touching at a corner',
      polygonPath(at([0, 0], [5, 0], [5, 5], [10, 5], [10, 9], [5, 9], [5, 5], [0, 5])),
      'crosses-itself',
    ],
    ['a side that folds back', polygonPath(at([0, 0], [10, 0], [4, 0], [4, 8])), 'crosses-itself'],
    ['a line there and back', polygonPath(at([0, 0], [10, 0])), 'no-area'],
    ['an open path', polyline(at([0, 0], [10, 0], [10, 10])), 'not-closed'],
    ['a point nowhere', polygonPath(at([0, 0], [Number.NaN, 0], [10, 10])), 'not-finite'],
  ])('is refused as %s', (_, path, fault) => {
    expect(outlineFault(path)).toBe(fault);
  });

  it('is refused when a curve loops', () => {
    const loop: Path = {
      start: { x: 0, y: 0 },
      segments: [
        { kind: 'curve', c1: { x: 120, y: 80 }, c2: { x: -90, y: 80 }, to: { x: 30, y: 0 } },
        { kind: 'line', to: { x: 15, y: -40 } },
        { kind: 'line', to: { x: 0, y: 0 } },
      ],
      closed: true,
    };
    expect(outlineFault(loop)).toBe('crosses-itself');
  });

  it('is found out by the sweep exactly when two sides cross', () => {
    const naive = (polygon: readonly { x: number; y: number }[]): boolean => {
      const turn = (a: { x: number; y: number }, b: typeof a, c: typeof a) =>
        Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
      const n = polygon.length;
      for (let i = 0; i < n; i += 1)
        for (let j = i + 2; j < n; j += 1) {
          if (i === 0 && j === n - 1) continue;
          const [a, b, c, d] = [polygon[i], polygon[i + 1], polygon[j], polygon[(j + 1) % n]];
          if (!a || !b || !c || !d) continue;
          if (turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b)) return true;
        }
      return false;
    };
    fc.assert(
      fc.property(fc.array(farPoints, { minLength: 4, maxLength: 9 }), (polygon) => {
        expect(selfIntersection(polygon) !== null).toBe(naive(polygon));
      }),
      { numRuns: 500 },
    );
  });

  it('holds its centre and not a far point', () => {
    fc.assert(
      fc.property(outlines, (outline) => {
        const polygon = flatten(outline, 0.5);
        expect(pointInPolygon({ x: 0.1, y: 0.2 }, polygon)).toBe(true);
        expect(pointInPolygon({ x: 900, y: 0.2 }, polygon)).toBe(false);
      }),
    );
  });
});
