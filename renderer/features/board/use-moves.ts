import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { OrderState } from '../../../shared/order/order.ts';
import { wantsReason } from '../../../shared/order/order-life.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { lifeFailureWords } from '../orders/life-failure-words.ts';

export type Move = { readonly id: string; readonly from: OrderState; readonly to: OrderState };

type Options = {
  /** Some of the moves want a reason first. */
  readonly ask: (moves: readonly Move[]) => void;
  readonly done: () => void;
};

/** Moves orders one after the other; what was refused is said, the others are moved all the same. */
export function useMoves({ ask, done }: Options) {
  const { t } = useTranslation();
  const move = useStudioMutation('orders:move');
  const [isBusy, setBusy] = useState(false);

  async function carryOutAll(moves: readonly Move[], reason: string): Promise<void> {
    setBusy(true);
    let moved = 0;
    const refused = new Set<string>();
    for (const one of moves) {
      try {
        await move.mutateAsync({ ...one, reason });
        moved += 1;
      } catch (error) {
        refused.add(lifeFailureWords(t, error));
      }
    }
    setBusy(false);
    const to = moves[0]?.to;
    if (moved > 0 && to !== undefined) {
      notifyDone(t('board:moved', { count: moved, state: t(`common:orderState.${to}`) }));
    }
    if (refused.size > 0) notifyFailed([...refused].join(' '));
    done();
  }

  const carryOut = (moves: readonly Move[], reason: string): void =>
    void carryOutAll(moves, reason);

  const begin = (moves: readonly Move[]): void => {
    const real = moves.filter(({ from, to }) => from !== to);
    if (real.length === 0) return;
    const asks = real.filter(({ from, to }) => to === 'cancelled' || wantsReason(from, to));
    // The move that asks comes first, so that the question speaks of it.
    if (asks.length > 0) ask([...asks, ...real.filter((one) => !asks.includes(one))]);
    else carryOut(real, '');
  };

  return { begin, carryOut, isBusy };
}
