import { currencyDigits } from '../../shared/units/parse-money.ts';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * An amount as shops write it (`1280.00`, a point and no grouping) in minor units of the currency;
 * NaN when it is anything else, so that no comparison with it holds.
 */
export const amountMinor = (text: string, currency: string): number =>
  DECIMAL.test(text) ? Math.round(Number(text) * 10 ** currencyDigits(currency)) : Number.NaN;

/** Minor units as shops want them. Sub-units of the minor one are kept up to `decimals` digits. */
export const amountText = (minor: number, currency: string, decimals?: number): string => {
  const digits = currencyDigits(currency);
  return (minor / 10 ** digits).toFixed(decimals ?? digits);
};
