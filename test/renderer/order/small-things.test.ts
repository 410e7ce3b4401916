import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newId } from '../../../renderer/features/order/new-id.ts';
import { stepFrom } from '../../../renderer/features/order/order-steps.ts';
import { isDark } from '../../../shared/flats/colour.ts';
import { FLAT_BOX, type FlatStyle, mirror } from '../../../shared/flats/flat.ts';
import { FLATS } from '../../../shared/flats/index.ts';
import { DESIGN_IDS } from '../../../shared/pattern/design-id.ts';

describe('a step along the line', () => {
  it('stops at both ends', () => {
    expect(stepFrom('customer', -1)).toBe('customer');
    expect(stepFrom('customer', 1)).toBe('measure');
    expect(stepFrom('confirm', 1)).toBe('confirm');
  });
});

describe('a new id', () => {
  it('is a UUID the contract accepts, another one each time', () => {
    const ids = Array.from({ length: 50 }, newId);

    for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
    expect(new Set(ids).size).toBe(50);
  });
});

describe('lines on cloth', () => {
  it.each([
    ['#000000', true],
    ['#22304a', true],
    ['#7a1f2b', true],
    ['#e9eef5', false],
    ['#c8b48a', false],
    ['#ffffff', false],
  ])('on %s are light: %s', (colour, dark) => {
    expect(isDark(colour)).toBe(dark);
  });
});

const asDesigned: FlatStyle = () => undefined;

describe('the drawn flats', () => {
  it('show the style chosen: short sleeves, a box pleat, turn-ups', () => {
    const drawn = (design: string, options: { readonly [id: string]: unknown }) =>
      JSON.stringify(FLATS[design]?.((id) => options[id] as string | boolean | undefined));
    for (const [design, options] of [
      ['shirt', { sleeveStyle: 'short' }],
      ['shirt', { boxPleat: true }],
      ['dress-trousers', { turnUps: true }],
      ['pencil-skirt', { nrOfDarts: 1 }],
    ] as const)
      expect(drawn(design, options)).not.toEqual(drawn(design, {}));
  });

  it('are drawn for one side and turned over for the other', () => {
    expect(mirror('M10 5 C20 6 30.5 7 40 8 Z')).toBe('M210 5 C200 6 189.5 7 180 8 Z');
    expect(mirror(mirror('M97.6 34 L99 51'))).toBe('M97.6 34 L99 51');
  });

  it.each(DESIGN_IDS)('show front and back of %s inside their box', (design) => {
    const { front, back } = FLATS[design]?.(asDesigned) ?? { front: [], back: [] };
    expect(front.length).toBeGreaterThan(0);
    for (const stroke of [...front, ...back]) {
      const numbers =
        stroke.kind === 'button' ? [stroke.x, stroke.y] : stroke.d.match(/-?[\d.]+/g)?.map(Number);
      const xs = numbers?.filter((_, index) => index % 2 === 0) ?? [];
      const ys = numbers?.filter((_, index) => index % 2 === 1) ?? [];
      expect(xs.length).toBeGreaterThan(0);
      expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(FLAT_BOX.width);
      expect(Math.max(...ys)).toBeLessThanOrEqual(FLAT_BOX.height);
    }
    expect(front).not.toEqual(back);
  });
});
