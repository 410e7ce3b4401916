import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';

import type { Order } from '../../../shared/order/order.ts';
import { mayAmend } from '../../../shared/order/order-life.ts';
import { notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { newId } from '../order/new-id.ts';
import { lifeFailureWords } from './life-failure-words.ts';

/** Changes the garment of a placed order, or goes on with a change that was begun. */
export function AmendOrder({ order }: { readonly order: Order }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const amend = useStudioMutation('orders:amend');
  const replacement = useStudioQuery('orders:replacement', { id: order.id });
  const id = useRef(newId());
  if (!mayAmend(order.state)) return null;
  const begun = replacement.data?.replacedBy ?? null;
  if (begun !== null) {
    return (
      <Button variant="default" onClick={() => navigate(`/order/${begun.id}`)}>
        {t('life:amend.goOn', { number: begun.number })}
      </Button>
    );
  }
  return (
    <Button
      variant="default"
      loading={amend.isPending}
      disabled={replacement.data === undefined}
      onClick={() =>
        amend.mutate(
          { id: order.id, newId: id.current },
          {
            onSuccess: (quote) => navigate(`/order/${quote.id}`),
            onError: (error) => notifyFailed(lifeFailureWords(t, error)),
          },
        )
      }
    >
      {t('life:amend.begin')}
    </Button>
  );
}
