import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Corners, homographyOf } from '../../../shared/feet/homography.ts';
import { calibrate, type ReferenceSheet } from '../../../shared/feet/reference-sheet.ts';
import { distance, type Point } from '../../../shared/geometry/point.ts';

const A4: ReferenceSheet = { kind: 'A4', shortMm: 210, longMm: 297, lies: 'upright' };

/** A camera over the floor: turned round its three axes, so many mm above it. */
function camera(heightMm: number, tilt: number, roll: number, turn: number) {
  const [ct, st, cr, sr] = [Math.cos(tilt), Math.sin(tilt), Math.cos(roll), Math.sin(roll)];
  const [cu, su] = [Math.cos(turn), Math.sin(turn)];
  const FOCAL_PX = 2_000;
  return ({ x, y }: Point): Point => {
    const [x0, y0] = [x - 105, y - 148.5];
    const [x1, y1] = [x0 * cu - y0 * su, x0 * su + y0 * cu];
    const [y2, z2] = [y1 * ct, heightMm + y1 * st];
    const [x3, z3] = [x1 * cr + z2 * sr, z2 * cr - x1 * sr];
    return { x: 1_280 + (FOCAL_PX * x3) / z3, y: 960 + (FOCAL_PX * y2) / z3 };
  };
}

const angle = fc.double({ min: -0.5, max: 0.5, noNaN: true });
const cameras = fc
  .tuple(fc.double({ min: 600, max: 1_500, noNaN: true }), angle, angle, angle)
  .map((seen) => camera(...seen));
const onFloor = fc.record({
  x: fc.double({ min: -150, max: 400, noNaN: true }),
  y: fc.double({ min: -150, max: 450, noNaN: true }),
});
const CORNERS_MM = [
  { x: 0, y: 0 },
  { x: 210, y: 0 },
  { x: 210, y: 297 },
  { x: 0, y: 297 },
] as const;

/** One point in each quarter round the middle, far enough out to make no dent. */
const convex = fc
  .tuple(...[0, 1, 2, 3].map(() => fc.double({ min: 500, max: 620, noNaN: true })))
  .chain((radii) =>
    fc
      .tuple(...[0, 1, 2, 3].map(() => fc.double({ min: -0.3, max: 0.3, noNaN: true })))
      .map((swings) =>
        radii.map((radius, i): Point => {
          const at = (i + 0.5) * (Math.PI / 2) + (swings[i] ?? 0);
          return { x: 800 + radius * Math.cos(at), y: 800 + radius * Math.sin(at) };
        }),
      ),
  )
  .map((points) => points as unknown as Corners);

describe('the perspective of a sheet', () => {
  it('takes any convex four corners to the corners of the sheet, and back', () => {
    fc.assert(
      fc.property(convex, (corners) => {
        const map = homographyOf(corners, 210, 297);
        if (!map.ok) throw new Error(map.error);
        corners.forEach((corner, i) => {
          const meant = CORNERS_MM[i] ?? { x: 0, y: 0 };
          const found = map.value.onSheet(corner);
          const back = map.value.inPicture(meant);
          expect(found && distance(found, meant)).toBeLessThan(1e-6);
          expect(back && distance(back, corner)).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('gives a place on the floor back within 0.1 mm, from wherever the camera looked', () => {
    fc.assert(
      fc.property(cameras, onFloor, (seen, place) => {
        const map = homographyOf(CORNERS_MM.map(seen) as unknown as Corners, 210, 297);
        if (!map.ok) throw new Error(map.error);
        const found = map.value.onSheet(seen(place));
        expect(found && distance(found, place)).toBeLessThan(0.1);
      }),
    );
  });

  it('reads the same lengths from a picture seen in a mirror', () => {
    const map = homographyOf(
      [
        { x: 500, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 700 },
        { x: 500, y: 700 },
      ],
      210,
      297,
    );
    if (!map.ok) throw new Error(map.error);
    const [a, b] = [map.value.onSheet({ x: 400, y: 70 }), map.value.onSheet({ x: 400, y: 630 })];
    expect(a && b && distance(a, b)).toBeCloseTo(0.8 * 297, 6);
  });

  it('knows no place beyond the horizon', () => {
    const trapeze: Corners = [
      { x: 400, y: 400 },
      { x: 600, y: 400 },
      { x: 900, y: 1_000 },
      { x: 100, y: 1_000 },
    ];
    const map = homographyOf(trapeze, 210, 297);
    // The long sides meet at y = 200.
    expect(map.ok && map.value.onSheet({ x: 500, y: 150 })).toBeNull();
    expect(map.ok && map.value.onSheet({ x: 500, y: 250 })).not.toBeNull();
  });
});

describe('a sheet in a picture', () => {
  const square = (side: number): Corners => [
    { x: 0, y: 0 },
    { x: side, y: 0 },
    { x: side, y: side },
    { x: 0, y: side },
  ];

  it('is refused when two of its corners are exchanged', () => {
    const [a, b, c, d] = square(800);
    expect(calibrate([b, a, c, d], A4)).toEqual({ ok: false, error: 'crossed' });
  });

  it('is refused when a corner lies inside the others', () => {
    const [a, b, , d] = square(800);
    expect(calibrate([a, b, { x: 200, y: 200 }, d], A4)).toEqual({ ok: false, error: 'crossed' });
  });

  it('is refused when two corners are the same', () => {
    const [a, b, c] = square(800);
    expect(calibrate([a, b, c, c], A4)).toEqual({ ok: false, error: 'crossed' });
  });

  it('is refused when a millimetre has less than a pixel', () => {
    expect(calibrate(square(296), A4)).toEqual({ ok: false, error: 'too-coarse' });
    expect(calibrate(square(298), A4).ok).toBe(true);
  });

  it.each([0, -1, 79, 1_001, Number.NaN])('is refused with a side of %d mm', (longMm) => {
    expect(calibrate(square(800), { ...A4, longMm })).toEqual({ ok: false, error: 'size' });
  });
});
