import { z } from 'zod';

import { ok } from '../../shared/result.ts';
import type { ShopAnswer } from './shop.ts';
import { ratesAt, type TaxPlace, type WooTaxRate } from './woo-tax.ts';
import type { WooAsk } from './woo-transport.ts';

/** How the shop reckons: read before the first order, and again when it has grown old. */
export type WooFacts = {
  readonly currency: string;
  /** False: the prices that people type into the shop are without tax. */
  readonly pricesIncludeTax: boolean;
  /** The rates for a customer of this country and town, for a product of this tax class. */
  readonly ratesFor: (place: TaxPlace, taxClass: string) => readonly WooTaxRate[];
  readonly ratesAtHome: (taxClass: string) => readonly WooTaxRate[];
};

const FRESH_MS = 10 * 60_000;
const PAGE = 100;

const settingsSchema = z.array(z.object({ id: z.string(), value: z.unknown() }));

const ratesSchema = z.array(
  z.object({
    country: z.string(),
    state: z.string(),
    postcode: z.string().optional(),
    city: z.string().optional(),
    postcodes: z.array(z.string()).optional(),
    cities: z.array(z.string()).optional(),
    rate: z.string(),
    priority: z.number(),
    compound: z.boolean(),
    class: z.string(),
  }),
);

/** Reads settings and tax rates, and keeps them for ten minutes. */
export function createWooFacts(ask: WooAsk, now: () => number): () => ShopAnswer<WooFacts> {
  let kept: { readonly facts: WooFacts; readonly at: number } | null = null;

  async function read(): ShopAnswer<WooFacts> {
    const general = await ask(settingsSchema, { path: '/settings/general' });
    if (!general.ok) return general;
    const of = valuesOf(general.value);
    const currency = of('woocommerce_currency');
    if (of('woocommerce_calc_taxes') !== 'yes') return ok(untaxed(currency));
    const tax = await ask(settingsSchema, { path: '/settings/tax' });
    if (!tax.ok) return tax;
    const ofTax = valuesOf(tax.value);
    const rates = await readRates(ask);
    if (!rates.ok) return rates;
    const [country = '', state = ''] = of('woocommerce_default_country').split(':');
    const home: TaxPlace = {
      country,
      state,
      postcode: of('woocommerce_store_postcode'),
      city: of('woocommerce_store_city'),
    };
    const isAtHome = ofTax('woocommerce_tax_based_on') === 'base';
    const ratesAtHome = (taxClass: string) => ratesAt(rates.value, home, taxClass);
    return ok({
      currency,
      pricesIncludeTax: ofTax('woocommerce_prices_include_tax') === 'yes',
      // Without a country the shop takes its own place.
      ratesFor: (place, taxClass) =>
        isAtHome || place.country === ''
          ? ratesAtHome(taxClass)
          : ratesAt(rates.value, place, taxClass),
      ratesAtHome,
    });
  }

  return async () => {
    const age = kept === null ? Number.POSITIVE_INFINITY : now() - kept.at;
    if (kept !== null && age >= 0 && age < FRESH_MS) return ok(kept.facts);
    const facts = await read();
    if (facts.ok) kept = { facts: facts.value, at: now() };
    return facts;
  };
}

const untaxed = (currency: string): WooFacts => ({
  currency,
  pricesIncludeTax: true,
  ratesFor: () => [],
  ratesAtHome: () => [],
});

const valuesOf =
  (settings: z.output<typeof settingsSchema>) =>
  (id: string): string => {
    const value = settings.find((setting) => setting.id === id)?.value;
    return typeof value === 'string' ? value : '';
  };

async function readRates(ask: WooAsk): ShopAnswer<readonly WooTaxRate[]> {
  const rates: WooTaxRate[] = [];
  for (let page = 1; ; page += 1) {
    const query = { per_page: PAGE, page, orderby: 'order', order: 'asc' };
    const answer = await ask(ratesSchema, { path: '/taxes', query });
    if (!answer.ok) return answer;
    rates.push(...answer.value.map(rateOf));
    if (answer.value.length < PAGE) return ok(rates);
  }
}

const listed = (many: readonly string[] | undefined, one: string | undefined): readonly string[] =>
  (many ?? (one ?? '').split(';')).map((text) => text.trim()).filter((text) => text !== '');

const rateOf = (rate: z.output<typeof ratesSchema>[number]): WooTaxRate => ({
  country: rate.country,
  state: rate.state,
  postcodes: listed(rate.postcodes, rate.postcode),
  cities: listed(rate.cities, rate.city),
  percent: Number(rate.rate),
  priority: rate.priority,
  compound: rate.compound,
  // The table says `standard` where a product says nothing.
  taxClass: rate.class === 'standard' ? '' : rate.class,
});
