import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { polygonPath } from '../../../shared/geometry/build-path.ts';
import { pathArea, pathLength } from '../../../shared/geometry/measure-path.ts';
import { pathFromSvg, pathToSvg } from '../../../shared/geometry/svg-path.ts';
import { closedPaths, openPaths } from '../../helpers/arbitrary-paths.ts';

describe('SVG path data', () => {
  it('writes a square with Z as its closing line', () => {
    const square = polygonPath([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: -0, y: 10 },
    ]);
    expect(pathToSvg(square)).toBe('M0,0 L10,0 L10,10 L0,10 Z');
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.oneof(openPaths, closedPaths), (path) => {
        const back = pathFromSvg(pathToSvg(path));
        expect(back.ok).toBe(true);
        if (!back.ok) return;
        expect(back.value.closed).toBe(path.closed);
        expect(Math.abs(pathLength(back.value) - pathLength(path))).toBeLessThan(0.02);
        expect(Math.abs(pathArea(back.value) - pathArea(path))).toBeLessThan(
          1e-3 * pathLength(path) + 1e-3,
        );
      }),
    );
  });

  it('reads repeated coordinates after one operator', () => {
    const path = pathFromSvg('M0 0 10 0L10 10-5,1e1z'.replace('z', 'Z'));
    expect(path).toMatchObject({ ok: true, value: { segments: { length: 4 }, closed: true } });
  });

  it.each([
    ['', 'empty path'],
    ['L1,1', 'L before M'],
    ['M1,1 L2', 'L needs 2 numbers'],
    ['M1,1 A3,3 0 0 1 5,5', 'not path data: A'],
    ['M1,1 l2,2', 'not path data: l'],
    ['M1,1 L2,2 M3,3', 'more than one sub-path'],
    ['1,1', 'coordinates before M'],
  ])('refuses %j', (data, error) => {
    expect(pathFromSvg(data)).toEqual({ ok: false, error });
  });
});
