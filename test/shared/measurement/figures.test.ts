import { describe, expect, it } from 'vitest';
import { measurementDefinition } from '../../../shared/measurement/definitions.ts';
import { closedPath, penPath, xAt } from '../../../shared/measurement/figures/curve.ts';
import { FIGURES, FRAME } from '../../../shared/measurement/figures/figures.ts';
import { TAPES } from '../../../shared/measurement/figures/tapes.ts';
import { MEASUREMENT_NAMES } from '../../../shared/measurement/measurement-name.ts';

/** Every coordinate pair of absolute M, L, C and A commands. */
function spotsOf(d: string): readonly (readonly [number, number])[] {
  const spots: [number, number][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLCAZ])([^MLCAZ]*)/g)) {
    const numbers = (rest.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const pairs = command === 'A' ? numbers.slice(5) : numbers;
    for (let i = 0; i + 1 < pairs.length; i += 2) spots.push([pairs[i] ?? 0, pairs[i + 1] ?? 0]);
  }
  return spots;
}

describe('a line of the pen', () => {
  it('goes through its points and stays smooth between them', () => {
    const path = penPath([
      [0, 0],
      [10, 5],
      [20, 0],
    ]);
    expect(path).toMatch(/^M0 0C.* 10 5C.* 20 0$/);
    const [, , before, , after] = spotsOf(path);
    // The handles on both sides of the middle point lie on one line with it.
    const slope = ([x, y]: readonly [number, number] = [0, 0]) => (5 - y) / (10 - x);
    expect(slope(before)).toBeCloseTo(slope(after), 1);
  });

  it('does not lift where one line begins at the end of the other', () => {
    const corner = penPath(
      [
        [0, 0],
        [5, 5],
      ],
      [
        [5, 5],
        [9, 0],
      ],
    );
    expect(corner.match(/M/g)).toHaveLength(1);
  });

  it('comes back to where it began when closed', () => {
    const d = closedPath([
      [0, 0],
      [4, 0],
      [4, 4],
    ]);
    expect(d.endsWith('Z')).toBe(true);
    expect(spotsOf(d).at(-1)).toEqual([0, 0]);
  });

  it('tells where it is at a height', () => {
    const line = [
      [1, 10],
      [3, 20],
    ] as const;
    expect(xAt(line, 15)).toBe(2);
    expect(xAt(line, 5)).toBe(1);
    expect(xAt(line, 50)).toBe(3);
  });
});

describe.each([...MEASUREMENT_NAMES])('the tape for %s', (name) => {
  const { figure, sight, shape } = TAPES[name];
  const [left = 0, top = 0, width = 0, height = 0] = FRAME.viewBox.split(' ').map(Number);

  it('is drawn as what it is', () => {
    const { kind } = measurementDefinition(name);
    expect(shape.seen).not.toBe('');
    expect(shape.wedge !== '').toBe(kind === 'angle');
    // A girth goes on behind the body and has no ends; what is measured between two points has.
    if (kind === 'girth') expect([shape.hidden !== '', shape.ends]).toEqual([true, '']);
    if (kind === 'length' || kind === 'breadth') expect(shape.ends).not.toBe('');
  });

  it('lies in sight, on the body', () => {
    const spots = spotsOf(shape.seen + shape.hidden);
    const outline = FIGURES[figure].flatMap(({ strokes }) =>
      strokes.flatMap(({ d }) => spotsOf(d)),
    );
    const xs = outline.map(([x]) => x);
    const [x, y] = sight.centre;
    const [halfWidth, halfHeight] = [width / sight.scale / 2, height / sight.scale / 2];
    for (const spot of spots) {
      expect(Math.abs(spot[0] - x)).toBeLessThan(halfWidth);
      expect(Math.abs(spot[1] - y)).toBeLessThan(halfHeight);
      expect(spot[0]).toBeGreaterThan(Math.min(...xs) - 1);
      expect(spot[0]).toBeLessThan(Math.max(...xs) + 1);
    }
  });

  it('is written in numbers', () => {
    const all = Object.values(shape).join('') + FIGURES[figure].map(({ fill }) => fill).join('');
    expect(all).not.toMatch(/NaN|Infinity|undefined/);
    expect([left, top]).not.toContain(Number.NaN);
  });
});
