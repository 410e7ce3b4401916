import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelPlace } from '../../../renderer/canvas/label-place.ts';
import {
  distanceAlong,
  isInside,
  nearestOnOutline,
  type Polygon,
  polygonBox,
} from '../../../renderer/canvas/polygon.ts';

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
  it('tells inside from outside', () => {
    expect(isInside(square, { x: 50, y: 50 })).toBe(true);
    expect(isInside(square, { x: 150, y: 50 })).toBe(false);
    expect(isInside(bent, { x: 150, y: 150 })).toBe(false);
    expect(isInside(bent, { x: 30, y: 280 })).toBe(true);
  });

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

  it('finds about as much room as a fine search does', () => {
    fc.assert(
      fc.property(stars, (outline) => {
        const box = polygonBox(outline);
        let most = 0;
        for (let i = 0; i <= 40; i += 1) {
          for (let j = 0; j <= 40; j += 1) {
            const at = { x: box.x + (box.width * i) / 40, y: box.y + (box.height * j) / 40 };
            if (isInside(outline, at))
              most = Math.max(most, nearestOnOutline(outline, at).distance);
          }
        }
        const allowed = Math.max(box.width, box.height) * 0.021;
        expect(labelPlace(outline).radius).toBeGreaterThanOrEqual(most - allowed);
      }),
      { numRuns: 40 },
    );
  });

  it('stays on a bent piece, whose middle is off it', () => {
    const { at, radius } = labelPlace(bent);
    expect(isInside(bent, at)).toBe(true);
    expect(radius).toBeGreaterThanOrEqual(29);
  });
});
