import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathEnd, polygonPath } from '../../../shared/geometry/build-path.ts';
import { pathLength, pointAt } from '../../../shared/geometry/measure-path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { locate, splitAt, splitAtPoints, subPath } from '../../../shared/geometry/split-path.ts';
import { openPaths, outlines } from '../../helpers/arbitrary-paths.ts';

const fractions = fc.double({ min: 0, max: 1, noNaN: true });

const square = polygonPath([
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
]);

describe('splitting a path', () => {
  it('gives parts that meet and add up to the whole', () => {
    fc.assert(
      fc.property(openPaths, fractions, (path, fraction) => {
        const length = pathLength(path);
        const [before, after] = splitAt(path, length * fraction);
        expect(pathLength(before)).toBeCloseTo(length * fraction, 2);
        expect(pathLength(before) + pathLength(after)).toBeCloseTo(length, 2);
        if (before.segments.length > 0 && after.segments.length > 0)
          expect(distance(pathEnd(before), after.start)).toBeLessThan(1e-3);
      }),
    );
  });

  it('ends a part where the point of that length lies, also a hair before or after a corner', () => {
    const hairs = fc.constantFrom(0, 1e-7, 1e-5, 9e-5, 1.1e-4, -1e-7, -1e-5, -9e-5, -1.1e-4);
    fc.assert(
      fc.property(outlines, fc.nat(4), hairs, fractions, (outline, corner, hair, fraction) => {
        const path = { ...outline, closed: false };
        const toCorner = pathLength({ ...path, segments: path.segments.slice(0, 1 + corner) });
        for (const length of [toCorner + hair, pathLength(path) * fraction]) {
          const part = subPath(path, 0, length);
          expect(distance(pathEnd(part), pointAt(path, length))).toBeLessThan(1e-7);
        }
      }),
    );
  });

  it('runs over the start of a closed path', () => {
    const stretch = subPath(square, 35, 5);
    expect(stretch.start).toEqual({ x: 0, y: 5 });
    expect(pathEnd(stretch)).toEqual({ x: 5, y: 0 });
    expect(pathLength(stretch)).toBe(10);
  });

  it('divides an outline all round at its points', () => {
    fc.assert(
      fc.property(outlines, fractions, fractions, (outline, one, two) => {
        const length = pathLength(outline);
        fc.pre(Math.abs(one - two) * length > 1 && (1 - Math.abs(one - two)) * length > 1);
        const parts = splitAtPoints(outline, [
          pointAt(outline, one * length),
          pointAt(outline, two * length),
        ]);
        expect(parts).toHaveLength(2);
        const sum = parts.reduce((total, part) => total + pathLength(part), 0);
        expect(sum).toBeCloseTo(length, 2);
      }),
    );
  });
});

describe('finding a point on a path', () => {
  it('finds the place it was taken from', () => {
    fc.assert(
      fc.property(openPaths, fractions, (path, fraction) => {
        const p = pointAt(path, pathLength(path) * fraction);
        expect(locate(path, p).away).toBeLessThan(1e-3);
      }),
    );
  });

  it('finds a corner exactly', () => {
    expect(locate(square, { x: 10, y: 10.00001 })).toMatchObject({
      point: { x: 10, y: 10 },
      along: 20,
    });
  });

  it('drops a perpendicular', () => {
    expect(locate(square, { x: 4, y: -3 })).toEqual({ point: { x: 4, y: 0 }, along: 4, away: 3 });
  });
});
