import type { Language } from '../../../shared/customer/customer.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Reading } from '../../../shared/measurement/session.ts';
import type { Translate } from '../../texts.ts';

/** The shop's language first, then the other: a card is read by the workroom and by the customer. */
export type CardWords = readonly [first: Tongue, second: Tongue];

export type Tongue = { readonly language: Language; readonly t: Translate };

export const nameWords = ({ t }: Tongue, name: MeasurementName, side: Reading['side']): string => {
  const words = t(`measurements:name.${name}`);
  if (side === 'both') return words;
  return t('measure:side.field', { name: words, side: t(`measure:side.${side}`) });
};

/** A word of the card in both languages, once where they agree. */
export function both([first, second]: CardWords, key: string): string {
  const [one, other] = [first.t(key), second.t(key)];
  return one === other ? one : `${one} / ${other}`;
}

/** The day first in both languages, as on the screens. */
export const longDate = ({ language }: Tongue, at: number): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(at);
