import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { ORDER_STATES, type OrderState, type OrderSummary } from '../../../shared/order/order.ts';
import { mayMove } from '../../../shared/order/order-life.ts';
import classes from './Board.module.css';

type Props = {
  readonly orders: readonly OrderSummary[];
  readonly busy: boolean;
  readonly onMove: (to: OrderState) => void;
  readonly onClear: () => void;
};

/** What can be done with all chosen orders at once: only what every one of them may do. */
export function ChosenBar({ orders, busy, onMove, onClear }: Props) {
  const { t } = useTranslation();
  if (orders.length === 0) return null;
  const common = ORDER_STATES.filter((to) => orders.every(({ state }) => mayMove(state, to)));
  return (
    <div className={classes.bar} role="toolbar" aria-label={t('board:chosenLabel')}>
      <span aria-live="polite">{t('board:chosen', { count: orders.length })}</span>
      {common.length === 0 ? (
        <span className={classes.dim}>{t('board:nothingCommon')}</span>
      ) : (
        <Menu position="top">
          <Menu.Target>
            <Button
              loading={busy}
              rightSection={<IconChevronDown size={18} stroke={1.5} aria-hidden />}
            >
              {t('board:moveAll')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {common.map((to) => (
              <Menu.Item
                key={to}
                {...(to === 'cancelled' ? { color: 'red' } : {})}
                onClick={() => onMove(to)}
              >
                {t(`life:move.${to}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="subtle" onClick={onClear}>
        {t('board:clear')}
      </Button>
    </div>
  );
}
