import { amountText } from './shop-amount.ts';

export type TaxPlace = {
  readonly country: string;
  readonly state: string;
  readonly postcode: string;
  readonly city: string;
};

export type WooTaxRate = {
  /** Empty means anywhere; so do the other parts of a place. */
  readonly country: string;
  readonly state: string;
  readonly postcodes: readonly string[];
  readonly cities: readonly string[];
  readonly percent: number;
  readonly priority: number;
  /** Reckoned on the price with the taxes before it. */
  readonly compound: boolean;
  readonly taxClass: string;
};

/**
 * The rates that apply at a place: of each priority the first that fits, in the shop's order, as
 * WooCommerce documents its tax table. `rates` come in that order.
 */
export function ratesAt(
  rates: readonly WooTaxRate[],
  place: TaxPlace,
  taxClass: string,
): readonly WooTaxRate[] {
  const fitting = rates.filter((rate) => rate.taxClass === taxClass && fits(rate, place));
  const first = new Map<number, WooTaxRate>();
  for (const rate of fitting) if (!first.has(rate.priority)) first.set(rate.priority, rate);
  return [...first.values()].sort((a, b) => Number(a.compound) - Number(b.compound));
}

function fits({ country, state, postcodes, cities }: WooTaxRate, place: TaxPlace): boolean {
  const same = (wanted: string, has: string) =>
    wanted === '' || wanted.toUpperCase() === has.toUpperCase();
  return (
    same(country, place.country) &&
    same(state, place.state) &&
    (postcodes.length === 0 || postcodes.some((code) => fitsPostcode(code, place.postcode))) &&
    (cities.length === 0 || cities.some((city) => same(city, place.city)))
  );
}

/** `75001`, `75*`, `75000...75999`. */
function fitsPostcode(wanted: string, postcode: string): boolean {
  const [from, to] = wanted.split('...');
  if (to !== undefined) return Number(postcode) >= Number(from) && Number(postcode) <= Number(to);
  const [start = '', star] = wanted.toUpperCase().split('*');
  const has = postcode.toUpperCase();
  return star === undefined ? has === start : has.startsWith(start);
}

/** WooCommerce reckons in this many decimals before it rounds what it shows. */
const NET_DECIMALS = 6;

/** Steps, in minor units, by which a net is moved until it is rounded to the right gross. */
const NUDGES = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75];

/** Far below a minor unit, far above what a sum of fractions is off by. */
const HAIR = 1e-6;

const halfUp = (value: number): number => Math.floor(value + 0.5 + HAIR);
const halfDown = (value: number): number => Math.ceil(value - 0.5 - HAIR);

/** What the shop adds on top of a net amount, rounded rate by rate, all in minor units. */
function taxOn(net: number, rates: readonly WooTaxRate[], pricesIncludeTax: boolean): number {
  // WooCommerce's `WC_TAX_ROUNDING_MODE`: half a cent goes down where prices include tax.
  const round = pricesIncludeTax ? halfDown : halfUp;
  let before = 0;
  let shown = 0;
  for (const { percent, compound } of rates) {
    const tax = ((compound ? net + before : net) * percent) / 100;
    before += tax;
    shown += round(tax);
  }
  return shown;
}

/** Net and taxes together as a shop with these rates reckons them, in minor units. */
export const grossOf = (
  net: number,
  rates: readonly WooTaxRate[],
  pricesIncludeTax: boolean,
): number => halfUp(net) + taxOn(net, rates, pricesIncludeTax);

/**
 * The net total of a line that the shop makes `grossMinor` of. Lines are net even in a shop whose
 * prices include tax, and taxes that are sent are reckoned anew; so the net has the decimals with
 * which the shop itself reckons, and is moved by a part of a minor unit where rounding needs it.
 */
export function netText(
  grossMinor: number,
  rates: readonly WooTaxRate[],
  pricesIncludeTax: boolean,
  currency: string,
): string {
  if (rates.length === 0) return amountText(grossMinor, currency);
  const factor = rates.reduce(
    (gross, { percent, compound }) => gross + ((compound ? gross : 1) * percent) / 100,
    1,
  );
  const exact = grossMinor / factor;
  const comesOut = (step: number) => grossOf(exact + step, rates, pricesIncludeTax) === grossMinor;
  return amountText(exact + (NUDGES.find(comesOut) ?? 0), currency, NET_DECIMALS);
}
