import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { isDark } from '../../../renderer/features/order/colour.ts';
import { FLAT_BOX, FLATS } from '../../../renderer/features/order/flats.ts';
import { newId } from '../../../renderer/features/order/new-id.ts';
import { stepFrom } from '../../../renderer/features/order/order-steps.ts';

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

describe('the drawn flats', () => {
  it.each(Object.entries(FLATS))('show front and back of %s inside their box', (_, flats) => {
    const { front, back } = flats;
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
