import type { TFunction } from 'i18next';

import { failureCode } from './studio-failure.ts';

/** The words for anything that was not carried out. */
export const failureWords = (t: TFunction, error: unknown): string =>
  t(`common:failure.${failureCode(error)}`);
