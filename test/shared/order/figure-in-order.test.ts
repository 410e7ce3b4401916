import { describe, expect, it } from 'vitest';

import { garmentChoiceSchema } from '../../../shared/order/order.ts';

/** As quotes and frozen orders had it before figures were taken. */
const OLD = {
  productId: 'shirt',
  design: 'shirt',
  designOptions: { chestEase: 0.1 },
  allowanceMm: 10,
  clothId: 'ecru-linen',
  choices: {},
} as const;

describe('the figure of a garment', () => {
  it('may be missing: old quotes and orders are read as they were written', () => {
    const read = garmentChoiceSchema.parse(OLD);
    expect(read).toEqual(OLD);
    expect(JSON.stringify(read)).toBe(JSON.stringify(OLD));
  });

  it('is kept with the garment', () => {
    const figure = { posture: { stance: -1, droppedLeft: 2 } };
    expect(garmentChoiceSchema.parse({ ...OLD, figure }).figure).toEqual(figure);
  });

  it('is refused where it is none', () => {
    expect(
      garmentChoiceSchema.safeParse({ ...OLD, figure: { posture: { belly: 9 } } }).success,
    ).toBe(false);
  });
});
