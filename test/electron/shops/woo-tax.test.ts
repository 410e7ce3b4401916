import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { grossOf, netText, ratesAt, type WooTaxRate } from '../../../electron/shops/woo-tax.ts';

const rate = (percent: number, change: Partial<WooTaxRate> = {}): WooTaxRate => ({
  country: '',
  state: '',
  postcodes: [],
  cities: [],
  percent,
  priority: 1,
  compound: false,
  taxClass: '',
  ...change,
});

const minorOf = (text: string) => Number(text) * 100;

/** What a shop whose prices include tax makes of the net we send. */
const shownFor = (gross: number, rates: readonly WooTaxRate[]) =>
  grossOf(minorOf(netText(gross, rates, true, 'EUR')), rates, true);

describe('the net of a line', () => {
  it('is what the recorded shop made of a price that includes tax', () => {
    // 2 at 85.50 with 19 %: the shop's own unit price was 71.8487395.
    expect(netText(17_100, [rate(19)], true, 'EUR')).toBe('143.697479');
  });

  it('is the gross where there is no tax', () => {
    expect(netText(18_900, [], true, 'EUR')).toBe('189.00');
    expect(netText(18_900, [], true, 'JPY')).toBe('18900');
  });

  it('comes out at the gross to the cent, whatever the rate', () => {
    const percents = fc.constantFrom(2.1, 5.5, 7, 7.7, 8.1, 10, 19, 20, 21, 25.5, 27);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000_000 }), percents, (gross, percent) => {
        const rates = [rate(percent)];
        expect(shownFor(gross, rates)).toBe(gross);
      }),
    );
  });

  it('goes half a cent down with the tax, as shops with such prices do', () => {
    expect(shownFor(1_136_397, [rate(20)])).toBe(1_136_397);
  });

  it('comes out with two taxes, one on top of the other', () => {
    const rates = [rate(5), rate(9.975, { priority: 2, compound: true })];
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 3_000_000 }), (gross) => {
        const off = shownFor(gross, rates) - gross;
        expect(Math.abs(off)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the rates at a place', () => {
  const place = { country: 'FR', state: '', postcode: '75002', city: 'Paris' };

  it('are those of its country, and the first of each priority', () => {
    const rates = [rate(19, { country: 'DE' }), rate(20, { country: 'FR' }), rate(10)];
    expect(ratesAt(rates, place, '').map(({ percent }) => percent)).toEqual([20]);
  });

  it.each([
    ['75002', true],
    ['75*', true],
    ['75000...75999', true],
    ['13*', false],
  ])('know postcodes written as %s', (postcode, fits) => {
    const found = ratesAt([rate(20, { postcodes: [postcode] })], place, '');
    expect(found.length === 1).toBe(fits);
  });

  it('are those of the product’s class', () => {
    const rates = [rate(20), rate(5.5, { taxClass: 'reduced-rate' })];
    expect(ratesAt(rates, place, 'reduced-rate').map(({ percent }) => percent)).toEqual([5.5]);
  });
});
