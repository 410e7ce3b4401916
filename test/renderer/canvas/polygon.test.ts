import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelPlace } from '../../../renderer/canvas/label-place.ts';
import {
  distanceAlong,
  nearestOnOutline,
  type Polygon,
  polygonBox,
} from '../../../renderer/canvas/polygon.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';

const isInside = (polygon: Polygon, at: Point): boolean => pointInPolygon(at, polygon);

const square: Polygon = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

/** Bent like a facing: the middle of its box lies outside of it. */
const bent: Polygon = [
  { x: 0, y: 0 },
  { x: 300, y: 0 },
  { x: 300, y: 60 },
  { x: 60, y: 60 },
  { x: 60, y: 300 },
  { x: 0, y: 300 },
];

/** Star-shaped outlines round the origin, so always simple. */
const stars = fc
  .array(fc.double({ min: 20, max: 300, noNaN: true }), { minLength: 3, maxLength: 24 })
  .map(
    (radii): Polygon =>
      radii.map((radius, i) => {
        const angle = (i / radii.length) * 2 * Math.PI;
        return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
      }),
  );

describe('finding places in an outline', () => {
  it('knows the smallest box', () => {
    expect(polygonBox(bent)).toEqual({ x: 0, y: 0, width: 300, height: 300 });
    expect(polygonBox([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('finds the nearest place of the outline and its direction', () => {
    expect(nearestOnOutline(square, { x: 40, y: -10 })).toEqual({
      at: { x: 40, y: 0 },
      direction: { x: 1, y: 0 },
      distance: 10,
    });
  });

  it('measures straight on to the outline, and null when it is never met', () => {
    expect(distanceAlong(square, { x: 40, y: 30 }, { x: 0, y: -1 })).toBe(30);
    expect(distanceAlong(square, { x: 140, y: 30 }, { x: 1, y: 0 })).toBeNull();
  });

  it('puts a label where it lies on the piece', () => {
    fc.assert(
      fc.property(stars, (outline) => {
        const { at, radius } = labelPlace(outline);
        fc.pre(radius > 1);
        expect(isInside(outline, at)).toBe(true);
        expect(nearestOnOutline(outline, at).distance).toBeCloseTo(radius, 9);
      }),
    );
  });

  it('finds about as good a place as a fine search does', () => {
    fc.assert(
      fc.property(stars, (outline) => {
        const box = polygonBox(outline);
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const score = (at: Point, room: number): number =>
          room - 0.1 * Math.hypot(at.x - middle.x, at.y - middle.y);
        let most = Number.NEGATIVE_INFINITY;
        for (let i = 0; i <= 40; i += 1) {
          for (let j = 0; j <= 40; j += 1) {
            const at = { x: box.x + (box.width * i) / 40, y: box.y + (box.height * j) / 40 };
            if (!isInside(outline, at)) continue;
            most = Math.max(most, score(at, nearestOnOutline(outline, at).distance));
          }
        }
        const allowed = Math.max(box.width, box.height) * 0.021;
        const { at, radius } = labelPlace(outline);
        expect(score(at, radius)).toBeGreaterThanOrEqual(most - allowed);
      }),
      { numRuns: 40 },
    );
  });

  it('puts the name of a long even piece in its middle', () => {
    const strip: Polygon = [
      { x: 0, y: 0 },
      { x: 900, y: 0 },
      { x: 900, y: 42 },
      { x: 0, y: 40 },
    ];
    expect(labelPlace(strip).at.x).toBeGreaterThan(400);
    expect(labelPlace(strip).at.x).toBeLessThan(500);
  });

  it('stays on a bent piece, whose middle is off it', () => {
    const { at, radius } = labelPlace(bent);
    expect(isInside(bent, at)).toBe(true);
    expect(radius).toBeGreaterThanOrEqual(29);
  });
});
