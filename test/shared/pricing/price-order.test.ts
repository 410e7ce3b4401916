import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import catalogueJson from '../../../resources/catalogue/catalogue.json' with { type: 'json' };
import {
  type Catalogue,
  catalogueSchema,
  type Product,
} from '../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { chargedCentimetres, LAYOUT_EFFICIENCY } from '../../../shared/pricing/cloth-length.ts';
import { priceOrder } from '../../../shared/pricing/price-order.ts';

const CATALOGUE = catalogueSchema.parse(catalogueJson);

/** A garment of the real catalogue, with any of its cloths and choices. */
const garments = (catalogue: Catalogue) =>
  fc.constantFrom(...catalogue.products).chain((product: Product) =>
    fc
      .record({
        clothId: fc.constantFrom(...product.cloths),
        choices: fc.record(
          Object.fromEntries(
            product.options.map(({ id, choices }) => [
              id,
              fc.constantFrom(...choices.map((choice) => choice.id)),
            ]),
          ),
          { requiredKeys: [] },
        ),
      })
      .map(
        ({ clothId, choices }): GarmentChoice => ({
          productId: product.id,
          design: product.design,
          designOptions: {},
          allowanceMm: 10,
          clothId,
          choices: Object.fromEntries(
            Object.entries(choices).flatMap(([id, choice]) => (choice ? [[id, choice]] : [])),
          ),
        }),
      ),
  );

const areas = fc.double({ min: 0, max: 8_000_000, noNaN: true });

const priceOf = (garment: GarmentChoice, areaMm2: number, catalogue = CATALOGUE) => {
  const price = priceOrder(catalogue, garment, areaMm2);
  if (!price.ok) throw new Error(price.error.reason);
  return price.value;
};

const SHIRT: GarmentChoice = {
  productId: 'shirt',
  design: 'shirt',
  designOptions: {},
  allowanceMm: 10,
  clothId: 'poplin-white',
  choices: { buttons: 'mother-of-pearl' },
};

describe('the price of an order', () => {
  it('is making, cloth by the centimetre and options', () => {
    // 2 m² on 1480 mm at 70 %: 1930.5 mm, charged as 1.94 m at 28.00 a metre.
    const { lines, totalMinor, currency, catalogueVersion } = priceOf(SHIRT, 2_000_000);

    expect(lines.map(({ kind, metres, amountMinor }) => [kind, metres, amountMinor])).toEqual([
      ['base', null, 11500],
      ['cloth', 1.94, 5432],
      ['option', null, 1200],
      ['option', null, 0],
      ['option', null, 0],
    ]);
    expect({ totalMinor, currency }).toEqual({ totalMinor: 18132, currency: 'EUR' });
    expect(catalogueVersion).toBe(CATALOGUE.version);
  });

  it('is the sum of whole lines, none of them negative', () => {
    fc.assert(
      fc.property(garments(CATALOGUE), areas, (garment, area) => {
        const { lines, totalMinor } = priceOf(garment, area);
        expect(lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(totalMinor);
        for (const { amountMinor } of lines) {
          expect(Number.isSafeInteger(amountMinor) && amountMinor >= 0).toBe(true);
        }
      }),
    );
  });

  it('is the same each time, and after a trip through JSON', () => {
    fc.assert(
      fc.property(garments(CATALOGUE), areas, (garment, area) => {
        const price = priceOf(garment, area);
        expect(JSON.parse(JSON.stringify(priceOf(garment, area)))).toEqual(price);
      }),
    );
  });

  it('never falls when the pattern needs more cloth or the cloth costs more', () => {
    const rise = fc.nat(5_000);
    fc.assert(
      fc.property(garments(CATALOGUE), areas, areas, rise, (garment, one, other, dearer) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const dear: Catalogue = {
          ...CATALOGUE,
          cloths: CATALOGUE.cloths.map((cloth) => ({
            ...cloth,
            pricePerMetreMinor: cloth.pricePerMetreMinor + dearer,
          })),
        };
        expect(priceOf(garment, more).totalMinor).toBeGreaterThanOrEqual(
          priceOf(garment, less).totalMinor,
        );
        expect(priceOf(garment, less, dear).totalMinor).toBeGreaterThanOrEqual(
          priceOf(garment, less).totalMinor,
        );
      }),
    );
  });

  it('takes the first choice of an option that nobody touched', () => {
    expect(priceOf({ ...SHIRT, choices: {} }, 0).totalMinor).toBe(11500);
  });

  it.each([
    [{ productId: 'cape' }, 'unknown-product'],
    [{ design: 'chinos' as const }, 'other-design'],
    [{ clothId: 'denim-indigo' }, 'cloth-not-offered'],
    [{ choices: { pockets: 'two' } }, 'unknown-option'],
    [{ choices: { buttons: 'gold' } }, 'unknown-choice'],
  ])('refuses %j', (change, reason) => {
    expect(priceOrder(CATALOGUE, { ...SHIRT, ...change }, 2_000_000)).toMatchObject({
      ok: false,
      error: { reason },
    });
  });
});

describe('cloth charged', () => {
  it('is rounded up to the centimetre, and a whole centimetre is not rounded', () => {
    const width = 1_500;
    const areaOf = (lengthMm: number) => lengthMm * width * LAYOUT_EFFICIENCY;
    expect(chargedCentimetres(areaOf(2_350), width)).toBe(235);
    expect(chargedCentimetres(areaOf(2_350.1), width)).toBe(236);
    expect(chargedCentimetres(0, width)).toBe(0);
  });

  it('covers the pieces and never a centimetre more than needed', () => {
    fc.assert(
      fc.property(areas, fc.double({ min: 300, max: 3_500, noNaN: true }), (area, width) => {
        const needed = area / (width * LAYOUT_EFFICIENCY) / 10;
        const charged = chargedCentimetres(area, width);
        expect(charged).toBeGreaterThanOrEqual(needed - 1e-6);
        expect(charged).toBeLessThan(needed + 1);
      }),
    );
  });

  it.each([
    [-1, 1_500],
    [Number.NaN, 1_500],
    [1, 0],
    [1, Number.POSITIVE_INFINITY],
  ])('is refused for an area of %d on a width of %d', (area, width) => {
    expect(() => chargedCentimetres(area, width)).toThrow(RangeError);
  });
});

describe('the catalogue', () => {
  it('names each thing once, and every product only cloths that are there', () => {
    const ids = [...CATALOGUE.cloths, ...CATALOGUE.products].flatMap(({ id, sku }) => [id, sku]);
    expect(new Set(ids).size).toBe(ids.length);
    const cloths = CATALOGUE.cloths.map(({ id }) => id);
    for (const product of CATALOGUE.products) {
      expect(cloths).toEqual(expect.arrayContaining(product.cloths));
      expect(product.cloths.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('has every text in both languages', () => {
    const texts = [
      ...CATALOGUE.cloths.flatMap(({ name, description }) => [name, description]),
      ...CATALOGUE.products.flatMap(({ name, options }) => [
        name,
        ...options.flatMap((option) => [option.name, ...option.choices.map((c) => c.name)]),
      ]),
    ];
    for (const { en, fr } of texts) expect([en, fr]).not.toContain('');
  });
});
