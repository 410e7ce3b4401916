import fc from 'fast-check';
import { expect, it } from 'vitest';

import { polygonPath } from '../../../shared/geometry/build-path.ts';
import { pathArea } from '../../../shared/geometry/measure-path.ts';
import type { Path } from '../../../shared/geometry/path.ts';
import { recalling } from '../../../shared/geometry/recall.ts';

const triangle = (x: number, y: number): Path =>
  polygonPath([
    { x: 0, y: 0 },
    { x, y: 0 },
    { x: 0, y },
  ]);

const areaTimes = (path: Path, [factor = 1]: readonly number[]): { readonly area: number } => ({
  area: pathArea(path) * factor,
});

it('answers what the function itself answers, however few answers it remembers', () => {
  const side = fc.integer({ min: 1, max: 4 });
  const asked = fc.array(fc.tuple(side, side, fc.integer({ min: 0, max: 2 })), { maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), asked, (most, questions) => {
      const recalled = recalling(most, areaTimes);
      for (const [x, y, factor] of questions)
        expect(recalled(triangle(x, y), [factor])).toEqual(areaTimes(triangle(x, y), [factor]));
    }),
  );
});

it('gives the very same answer to a path of the same numbers', () => {
  const recalled = recalling(4, areaTimes);

  expect(recalled(triangle(3, 4), [1])).toBe(recalled(triangle(3, 4), [1]));
});

it('tells an open path from a closed one, and one factor from another', () => {
  const recalled = recalling(4, areaTimes);
  const closed = recalled(triangle(3, 4), [1]);

  expect(recalled({ ...triangle(3, 4), closed: false }, [1])).not.toBe(closed);
  expect(recalled(triangle(3, 4), [2])).not.toBe(closed);
});

it('forgets what has not been asked for longest', () => {
  const recalled = recalling(2, areaTimes);
  const first = recalled(triangle(1, 1), []);
  const second = recalled(triangle(2, 2), []);
  recalled(triangle(1, 1), []);
  recalled(triangle(3, 3), []);

  expect(recalled(triangle(1, 1), [])).toBe(first);
  expect(recalled(triangle(2, 2), [])).not.toBe(second);
});
