import { describe, expect, it } from 'vitest';

import {
  asLastTime,
  EMPTY_WORK,
  presetOf,
  quoteOf,
  sameQuote,
  workFromJson,
} from '../../../renderer/features/order/order-work.ts';
import { aGarment, aWork, CUSTOMER_ID, ORDER_ID, shirt } from './an-order.ts';

describe('unfinished work', () => {
  it('comes back from its draft as it was', () => {
    const work = aWork({ seen: ['customer', 'measure'], note: 'with a pocket' });

    expect(workFromJson(JSON.stringify(work))).toEqual(work);
  });

  it.each([
    ['nothing', null],
    ['broken text', '{"customerId":'],
    ['a stranger’s draft', '{"hello":1}'],
    ['a step that no longer exists', JSON.stringify({ ...aWork(), seen: ['fitting'] })],
  ])('is none when the draft holds %s', (_, json) => {
    expect(workFromJson(json)).toBeNull();
  });

  it('written before the studio knew where it was left begins anywhere', () => {
    const { at, ...before } = aWork();

    expect(at).toBeNull();
    expect(workFromJson(JSON.stringify(before))).toEqual(aWork());
  });

  it('is a quote as soon as it has a customer and a garment', () => {
    expect(quoteOf(ORDER_ID, { ...EMPTY_WORK, customerId: CUSTOMER_ID })).toBeNull();
    expect(quoteOf(ORDER_ID, { ...EMPTY_WORK, garment: aGarment() })).toBeNull();
    expect(quoteOf(ORDER_ID, aWork())).toMatchObject({ id: ORDER_ID, customerId: CUSTOMER_ID });
  });

  it('is the same quote when only the steps seen differ, and another when the note does', () => {
    expect(sameQuote(ORDER_ID, aWork(), aWork({ seen: ['cloth'] }))).toBe(true);
    expect(sameQuote(ORDER_ID, aWork(), aWork({ note: 'x' }))).toBe(false);
  });
});

describe('a product’s preset', () => {
  it('starts from the first cloth and the first choice of every option', () => {
    expect(presetOf(shirt, 10)).toEqual({
      productId: 'shirt',
      design: 'shirt',
      designOptions: {},
      allowanceMm: 10,
      clothId: 'poplin',
      choices: { buttons: 'resin' },
    });
  });
});

describe('as last time', () => {
  it('takes over cloth, choices, allowance and the design’s options', () => {
    expect(asLastTime(shirt, aGarment())).toEqual(aGarment());
  });

  it('falls back to the preset where the product no longer offers what was chosen', () => {
    const last = aGarment({ clothId: 'sold-out', choices: { buttons: 'ivory', pocket: 'yes' } });

    expect(asLastTime(shirt, last)).toMatchObject({
      clothId: 'poplin',
      choices: { buttons: 'resin' },
      designOptions: { chestEase: 0.09 },
    });
    expect(asLastTime(shirt, last)?.choices).not.toHaveProperty('pocket');
  });

  it('takes nothing over from another design', () => {
    const last = aGarment({ design: 'chinos', designOptions: { waistEase: 0.02 } });

    expect(asLastTime(shirt, last)?.designOptions).toEqual({});
  });
});
