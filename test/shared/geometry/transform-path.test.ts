import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pathArea, pathLength } from '../../../shared/geometry/measure-path.ts';
import { distance } from '../../../shared/geometry/point.ts';
import {
  compose,
  mirrorPath,
  reflection,
  rotation,
  transformPath,
  transformPoint,
  translatePath,
  translation,
} from '../../../shared/geometry/transform-path.ts';
import { closedPaths, points } from '../../helpers/arbitrary-paths.ts';

describe('moving paths', () => {
  it('keeps length and area when shifted and turned', () => {
    fc.assert(
      fc.property(
        closedPaths,
        points,
        fc.double({ min: -360, max: 360, noNaN: true }),
        (p, at, turn) => {
          const moved = transformPath(translatePath(p, at.x, at.y), rotation(turn, at));
          expect(pathLength(moved)).toBeCloseTo(pathLength(p), 3);
          expect(pathArea(moved)).toBeCloseTo(pathArea(p), 2);
          expect(moved.segments.at(-1)?.to).toEqual(moved.start);
        },
      ),
    );
  });

  it('turns the winding when mirrored, and mirrors back', () => {
    fc.assert(
      fc.property(closedPaths, points, points, (path, a, b) => {
        fc.pre(distance(a, b) > 1);
        const mirrored = mirrorPath(path, a, b);
        expect(pathArea(mirrored)).toBeCloseTo(-pathArea(path), 2);
        expect(distance(mirrorPath(mirrored, a, b).start, path.start)).toBeLessThan(1e-6);
      }),
    );
  });

  it('turns clockwise on screen', () => {
    const { x, y } = transformPoint(rotation(90), { x: 1, y: 0 });
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(1, 12);
  });

  it('composes first to last', () => {
    const both = compose(translation(10, 0), rotation(90));
    const { x, y } = transformPoint(both, { x: 0, y: 0 });
    expect(x).toBeCloseTo(0, 12);
    expect(y).toBeCloseTo(10, 12);
  });

  it('refuses a mirror line without direction', () => {
    expect(() => reflection({ x: 1, y: 1 }, { x: 1, y: 1 })).toThrow(RangeError);
  });
});
