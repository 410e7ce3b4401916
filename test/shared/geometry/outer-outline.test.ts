import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { outerOutline } from '../../../shared/geometry/outer-outline.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import { pointInPolygon, polygonArea } from '../../../shared/geometry/polygon.ts';

/** A wavy blob round the origin, as a piece of a garment has curves out and in. */
const blobs = fc
  .record({
    corners: fc.integer({ min: 12, max: 160 }),
    waves: fc.integer({ min: 1, max: 5 }),
    depth: fc.double({ min: 0, max: 0.4, noNaN: true }),
    flips: fc.boolean(),
  })
  .map(({ corners, waves, depth, flips }): Point[] => {
    const points = Array.from({ length: corners }, (_, k) => {
      const angle = (2 * Math.PI * k) / corners;
      const radius = 300 * (1 + depth * Math.sin(waves * angle));
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
    });
    return flips ? points.reverse() : points;
  });

describe('an outline with fewer corners', () => {
  it('covers the one it stands for and is hardly larger', () => {
    fc.assert(
      fc.property(blobs, (blob) => {
        const outer = outerOutline(blob, 4);
        expect(outer.length).toBeLessThanOrEqual(blob.length);
        // A hair inwards: corners that were kept lie on the line itself.
        const inner = blob.map(({ x, y }) => ({ x: x * 0.9999, y: y * 0.9999 }));
        expect(inner.filter((p) => !pointInPolygon(p, outer))).toEqual([]);
        const grown = Math.abs(polygonArea(outer)) / Math.abs(polygonArea(blob));
        expect(grown).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(grown).toBeLessThan(1.06);
      }),
    );
  });

  it('keeps its sense and has far fewer corners where curves are fine', () => {
    const circle = Array.from({ length: 200 }, (_, k) => ({
      x: 200 * Math.cos((k * Math.PI) / 100),
      y: 200 * Math.sin((k * Math.PI) / 100),
    }));
    const outer = outerOutline(circle, 4);
    expect(outer.length).toBeLessThan(30);
    expect(Math.sign(polygonArea(outer))).toBe(Math.sign(polygonArea(circle)));
  });
});
