import type { TFunction } from 'i18next';

import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { DraftFailure } from '../../../shared/pattern/model.ts';
import type { Gap } from './gaps.ts';

/** More names than these would be a list to read, not a sentence. */
const NAMED = 3;

type Words = {
  readonly t: TFunction;
  readonly language: string;
  readonly failureWords: (failure: DraftFailure) => string;
};

/** The sentence for what is missing. */
export function gapWords({ t, language, failureWords }: Words, gap: Gap): string {
  if ('measurements' in gap) {
    return t(`order:gap.${gap.reason}`, {
      count: gap.measurements.length,
      names: listOf(t, language, gap.measurements),
    });
  }
  if ('failure' in gap) return failureWords(gap.failure);
  return t(`order:gap.${gap.reason}`);
}

function listOf(t: TFunction, language: string, names: readonly MeasurementName[]): string {
  const shown = names.slice(0, NAMED).map((name) => t(`measurements:name.${name}`));
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, t('order:gap.andMore', { count: rest })] : shown;
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(parts);
}
