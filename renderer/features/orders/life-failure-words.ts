import type { TFunction } from 'i18next';
import { z } from 'zod';

import { ORDER_STATES } from '../../../shared/order/order.ts';
import { failureWords } from '../../app/failure-words.ts';
import { failureCode, StudioFailure } from '../../app/studio-failure.ts';

const lockSchema = z.object({ state: z.enum(ORDER_STATES), why: z.string() });
const movedSchema = z.object({ state: z.enum(ORDER_STATES) });

/** Why an order was not moved or changed, with the state that stands in the way. */
export function lifeFailureWords(t: TFunction, error: unknown): string {
  const detail = error instanceof StudioFailure ? error.detail : undefined;
  const code = failureCode(error);
  const lock = lockSchema.safeParse(detail);
  if (code === 'order-locked' && lock.success) {
    const state = t(`common:orderState.${lock.data.state}`);
    return lock.data.why === 'already-replaced'
      ? t('life:locked.replaced')
      : t('life:locked.state', { state });
  }
  const moved = movedSchema.safeParse(detail);
  if (code === 'conflict' && moved.success) {
    return t('life:locked.moved', { state: t(`common:orderState.${moved.data.state}`) });
  }
  return failureWords(t, error);
}
