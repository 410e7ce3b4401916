import { useDraggable } from '@dnd-kit/core';
import { ActionIcon, Anchor, Checkbox, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OrderState, OrderSummary } from '../../../shared/order/order.ts';
import { nextStates } from '../../../shared/order/order-life.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useFormat } from '../../ui/use-format.ts';
import { todayIso } from '../order/due-date.ts';
import { isLate } from '../orders/order-filter.ts';
import { useLocalText } from '../orders/use-local-text.ts';
import classes from './Board.module.css';

type Props = {
  readonly order: OrderSummary;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onMove: (to: OrderState) => void;
};

/** One order on the board: dragged by its face, moved by its menu, chosen by its box. */
export function BoardCard({ order, chosen, onToggle, onMove }: Props) {
  const { t } = useTranslation();
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: order.id });
  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-chosen={chosen || undefined}
      data-dragging={isDragging || undefined}
      {...listeners}
    >
      <CardFace order={order} />
      <div className={classes.tools}>
        <Checkbox
          size="sm"
          checked={chosen}
          onChange={onToggle}
          aria-label={t('board:choose', { number: order.number })}
        />
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('board:moveOrder', { number: order.number })}
            >
              <IconDotsVertical size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {nextStates(order.state).map((to) => (
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
      </div>
    </li>
  );
}

/** What the card shows of its order. */
export function CardFace({ order }: { readonly order: OrderSummary }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const local = useLocalText();
  const catalogue = useStudioQuery('catalogue:get');
  const product = catalogue.data?.products.find(({ id }) => id === order.productId);
  const late = isLate(order, todayIso());
  return (
    <div className={classes.face}>
      <Anchor component={Link} href={`/orders/${order.id}`} className={classes.name}>
        {order.customerName}
      </Anchor>
      <span className={classes.garment}>{product === undefined ? '' : local(product.name)}</span>
      <span className={classes.line}>
        <span>{order.number}</span>
        {order.dueOn !== null && (
          <span className={late ? classes.late : undefined}>
            {t(late ? 'board:late' : 'board:dueOn', { day: date(order.dueOn, 'short') })}
          </span>
        )}
      </span>
    </div>
  );
}
