import { Button, Group, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Order, OrderState } from '../../../shared/order/order.ts';
import { nextStates, wantsReason } from '../../../shared/order/order-life.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation } from '../../app/use-studio-query.ts';
import { lifeFailureWords } from './life-failure-words.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

/** Moves the order on with one key; what goes back, or out, lies behind the arrow and asks why. */
export function OrderMoves({ order }: { readonly order: Order }) {
  const { t } = useTranslation();
  const move = useStudioMutation('orders:move');
  const [asking, setAsking] = useState<OrderState | null>(null);
  const [onward, ...others] = nextStates(order.state);
  if (onward === undefined) return null;

  const go = (to: OrderState, reason: string): void =>
    move.mutate(
      { id: order.id, from: order.state, to, reason },
      {
        onSuccess: () => {
          setAsking(null);
          notifyDone(t('life:moved', { state: t(`common:orderState.${to}`) }));
        },
        onError: (error) => notifyFailed(lifeFailureWords(t, error)),
      },
    );
  const choose = (to: OrderState): void => {
    if (to === 'cancelled' || wantsReason(order.state, to)) setAsking(to);
    else go(to, '');
  };

  return (
    <Group gap={0} wrap="nowrap">
      {onward !== 'cancelled' && (
        <Button loading={move.isPending} onClick={() => choose(onward)}>
          {t(`life:move.${onward}`)}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant={onward === 'cancelled' ? 'default' : 'filled'}
            px="xs"
            ml={1}
            aria-label={t('life:otherMoves')}
          >
            <IconChevronDown size={18} stroke={1.5} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(onward === 'cancelled' ? [onward, ...others] : others).map((to) => (
            <Menu.Item
              key={to}
              {...(to === 'cancelled' ? { color: 'red' } : {})}
              onClick={() => choose(to)}
            >
              {t(`life:move.${to}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asking !== null && (
        <ReasonDialog
          from={order.state}
          to={asking}
          busy={move.isPending}
          onConfirm={(reason) => go(asking, reason)}
          onClose={() => setAsking(null)}
        />
      )}
    </Group>
  );
}
