import type { TFunction } from 'i18next';
import { z } from 'zod';

import { failureWords } from '../../app/failure-words.ts';
import { failureCode, StudioFailure } from '../../app/studio-failure.ts';

const tooLittleSchema = z.object({ hasMm: z.number() });

/** Why cloth was not moved, with how much there is where that stands in the way. */
export function clothFailureWords(
  t: TFunction,
  error: unknown,
  length: (lengthMm: number) => string,
): string {
  const code = failureCode(error);
  const detail = tooLittleSchema.safeParse(error instanceof StudioFailure ? error.detail : null);
  if (code === 'not-enough-cloth' && detail.success) {
    return t('cloth:failure.tooLittle', { length: length(detail.data.hasMm) });
  }
  return code === 'conflict' ? t('cloth:failure.movedOn') : failureWords(t, error);
}
