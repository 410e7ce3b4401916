import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { polygonPath } from '../../../shared/geometry/build-path.ts';
import { flatten } from '../../../shared/geometry/flatten.ts';
import { boundingBox, pathArea } from '../../../shared/geometry/measure-path.ts';
import { offsetOutline } from '../../../shared/geometry/offset-outline.ts';
import { outlineFault } from '../../../shared/geometry/outline.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';
import { locate } from '../../../shared/geometry/split-path.ts';
import { outlines } from '../../helpers/arbitrary-paths.ts';
import { polylineDistance } from '../../helpers/polyline-distance.ts';

const square = polygonPath([
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
]);

const allowances = fc.double({ min: 1, max: 50, noNaN: true });
const even = (segments: readonly unknown[], allowance: number) => segments.map(() => allowance);

describe('a cut line', () => {
  it('stands round a square with square corners', () => {
    const cut = offsetOutline(square, [10, 10, 10, 10]);
    expect(boundingBox(cut)).toEqual({ minX: -10, minY: -10, maxX: 110, maxY: 110 });
    expect(pathArea(cut)).toBeCloseTo(120 * 120, 6);
  });

  it('gives each side the allowance of its own', () => {
    const cut = offsetOutline(square, [0, 10, 30, 5]);
    expect(boundingBox(cut)).toEqual({ minX: -5, minY: 0, maxX: 110, maxY: 130 });
  });

  it('is the sew line where there is no allowance', () => {
    expect(offsetOutline(square, [0, 0, 0, 0])).toBe(square);
  });

  it('refuses an allowance that is missing or no length', () => {
    expect(() => offsetOutline(square, [1, 1, 1])).toThrow(RangeError);
    expect(() => offsetOutline(square, [1, 1, 1, -1])).toThrow(RangeError);
  });

  it('is simple, wound like the piece and holds all of it', () => {
    fc.assert(
      fc.property(outlines, allowances, (outline, allowance) => {
        const cut = offsetOutline(outline, even(outline.segments, allowance));
        expect(outlineFault(cut)).toBeNull();
        expect(pathArea(cut)).toBeGreaterThan(pathArea(outline));
        const polygon = flatten(cut, 0.05);
        for (const p of flatten(outline, 2)) expect(pointInPolygon(p, polygon)).toBe(true);
      }),
    );
  });

  it('is nowhere nearer than the allowance, but for sharp corners cut off', () => {
    fc.assert(
      fc.property(outlines, allowances, (outline, allowance) => {
        const cut = offsetOutline(outline, even(outline.segments, allowance));
        const sewn = flatten(outline, 0.02);
        for (const p of flatten(cut, 1)) {
          const away = polylineDistance(p, sewn, true);
          expect(away).toBeGreaterThan(allowance - 0.12);
          expect(away).toBeLessThan(allowance * 4 + 0.2);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('steps out where the allowance changes along a straight side', () => {
    const sides = polygonPath([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 60 },
      { x: 0, y: 60 },
    ]);
    const cut = offsetOutline(sides, [10, 0, 10, 10, 10]);
    expect(outlineFault(cut)).toBeNull();
    expect(pathArea(cut)).toBeCloseTo(120 * 80 - 60 * 10, 6);
  });

  it('closes a slot narrower than two allowances', () => {
    const slot = polygonPath([
      { x: 0, y: 0 },
      { x: 45, y: 0 },
      { x: 50, y: 60 },
      { x: 55, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
      { x: 0, y: 100 },
    ]);
    const cut = offsetOutline(slot, even(slot.segments, 10));
    expect(outlineFault(cut)).toBeNull();
    const { minX, maxX, maxY } = boundingBox(cut);
    expect(minX).toBeCloseTo(-10, 9);
    expect(maxX).toBeCloseTo(110, 9);
    expect(maxY).toBeCloseTo(110, 9);
    expect(distance(locate(cut, { x: 50, y: -10 }).point, { x: 50, y: -10 })).toBeLessThan(20);
  });
});
