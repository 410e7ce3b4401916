import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { polygonPath, polyline, reversePath } from '../../../shared/geometry/build-path.ts';
import { flatten } from '../../../shared/geometry/flatten.ts';
import {
  boundingBox,
  pathArea,
  pathLength,
  pointAt,
  SLIVER_MM,
} from '../../../shared/geometry/measure-path.ts';
import type { Path } from '../../../shared/geometry/path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import { polygonArea } from '../../../shared/geometry/polygon.ts';
import { closedPaths, openPaths } from '../../helpers/arbitrary-paths.ts';
import { polylineDistance } from '../../helpers/polyline-distance.ts';

/** The usual constant of a quarter circle by one cubic curve; its radius is 0.03 % out. */
const KAPPA = 0.5522847498;

const quarter: Path = {
  start: { x: 100, y: 0 },
  segments: [
    {
      kind: 'curve',
      c1: { x: 100, y: 100 * KAPPA },
      c2: { x: 100 * KAPPA, y: 100 },
      to: { x: 0, y: 100 },
    },
  ],
  closed: false,
};

/** What the quadrature may miss of a cusp: found 0.0014 on a turn of 0.015 mm. */
const TURNED_BACK_MM = 5e-3;

describe('measuring a path', () => {
  it('gives a rectangle clockwise on screen its positive area', () => {
    const rectangle = polygonPath([
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 20 },
      { x: 0, y: 20 },
    ]);
    expect(pathArea(rectangle)).toBe(600);
    expect(pathArea(reversePath(rectangle))).toBe(-600);
    expect(pathLength(rectangle)).toBe(100);
  });

  it('measures a quarter circle within the error of its curve', () => {
    expect(pathLength(quarter)).toBeCloseTo((Math.PI / 2) * 100, 1);
    // The open path is closed by a straight line, which leaves the segment of the circle.
    expect(pathArea(quarter)).toBeCloseTo((Math.PI / 4) * 100 ** 2 - 5000, -1);
    const { maxX, maxY, minX, minY } = boundingBox(quarter);
    expect([minX, minY, maxX, maxY]).toEqual([0, 0, 100, 100]);
  });

  it('agrees with the area of a fine polygon', () => {
    fc.assert(
      fc.property(closedPaths, (path) => {
        const polygon = flatten(path, 0.01);
        expect(Math.abs(pathArea(path) - polygonArea(polygon))).toBeLessThan(
          0.02 * pathLength(path) + 1e-6,
        );
      }),
    );
  });

  it('is never shorter than its chords and hardly longer than fine ones', () => {
    fc.assert(
      fc.property(openPaths, (path) => {
        const chords = pathLength(polyline(flatten(path, 0.001)));
        const length = pathLength(path);
        // A curve that turns back on itself within hundredths of a millimetre is read a hair short.
        expect(length).toBeGreaterThan(chords - TURNED_BACK_MM);
        expect(length).toBeLessThan(chords * 1.001 + 0.01);
      }),
    );
  });

  it('keeps length when reversed, and turns the sign of the area', () => {
    fc.assert(
      fc.property(closedPaths, (path) => {
        expect(pathLength(reversePath(path))).toBeCloseTo(pathLength(path), 3);
        expect(pathArea(reversePath(path))).toBeCloseTo(-pathArea(path), 4);
      }),
    );
  });

  it('holds every point of the path in its bounding box', () => {
    fc.assert(
      fc.property(openPaths, fc.double({ min: 0, max: 1, noNaN: true }), (path, fraction) => {
        const { x, y } = pointAt(path, pathLength(path) * fraction);
        const box = boundingBox(path);
        expect(x).toBeGreaterThanOrEqual(box.minX - 1e-6);
        expect(x).toBeLessThanOrEqual(box.maxX + 1e-6);
        expect(y).toBeGreaterThanOrEqual(box.minY - 1e-6);
        expect(y).toBeLessThanOrEqual(box.maxY + 1e-6);
      }),
    );
  });

  it('walks as far along the path as it is told', () => {
    fc.assert(
      fc.property(openPaths, fc.double({ min: 0, max: 1, noNaN: true }), (path, fraction) => {
        const length = pathLength(path) * fraction;
        const before = pointAt(path, Math.max(0, length - 0.01));
        // Either place may be a corner that lies a sliver away, and a cusp is read a hair short.
        const most = 0.01 + 2 * SLIVER_MM + TURNED_BACK_MM;
        expect(distance(before, pointAt(path, length))).toBeLessThan(most);
      }),
    );
  });
});

describe('flattening', () => {
  it('stays within its tolerance of the curve', () => {
    fc.assert(
      fc.property(openPaths, fc.double({ min: 0.05, max: 5, noNaN: true }), (path, tolerance) => {
        const points = flatten(path, tolerance);
        const fine = flatten(path, tolerance / 50);
        for (const p of fine)
          expect(polylineDistance(p, points, false)).toBeLessThanOrEqual(tolerance * 1.02);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a tolerance that is none', () => {
    expect(() => flatten(quarter, 0)).toThrow(RangeError);
    expect(() => flatten(quarter, Number.NaN)).toThrow(RangeError);
  });
});
