import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OrderSummary } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { DeliveryMark } from '../../ui/DeliveryMark.tsx';
import { Money } from '../../ui/Money.tsx';
import { OrderStateMark } from '../../ui/OrderStateMark.tsx';
import { DueDate } from './DueDate.tsx';
import classes from './OrderRows.module.css';

type Props = {
  readonly orders: readonly OrderSummary[];
  /** Off on a customer's own page. */
  readonly withCustomer?: boolean;
};

/** States in which nothing is waited for any more. */
const OVER: readonly OrderSummary['state'][] = ['delivered', 'cancelled', 'remade'];

/**
 * Orders under one another, each a link: a quote leads back into its work, at the step it was left
 * at; the others lead to their page.
 */
export function OrderRows({ orders, withCustomer = true }: Props) {
  const { t, i18n } = useTranslation();
  const { data: catalogue } = useStudioQuery('catalogue:get');
  const productName = (id: string): string => {
    const name = catalogue?.products.find((product) => product.id === id)?.name;
    return (i18n.language === 'fr' ? name?.fr : name?.en) ?? '';
  };
  return (
    <ul className={classes.list}>
      {orders.map((order) => {
        const isQuote = order.state === 'quote';
        return (
          <li key={order.id}>
            <Link
              href={isQuote ? `/order/${order.id}` : `/orders/${order.id}`}
              className={classes.row}
            >
              <span className={classes.when}>
                {isQuote || order.dueOn === null ? (
                  <span className={classes.begun}>
                    {t('today:begun')} <DateText value={order.createdAt} shape="relative" />
                  </span>
                ) : (
                  <DueDate dueOn={order.dueOn} isOver={OVER.includes(order.state)} />
                )}
              </span>
              <span className={classes.what}>
                <span className={classes.name}>
                  {withCustomer ? order.customerName : productName(order.productId)}
                </span>
                <span className={classes.product}>
                  {order.number}
                  {withCustomer && ` · ${productName(order.productId)}`}
                </span>
              </span>
              <span className={classes.state}>
                <OrderStateMark state={order.state} />
                {!isQuote && order.delivery !== 'at-shop' && (
                  <DeliveryMark state={order.delivery} />
                )}
              </span>
              <span className={classes.price}>
                {order.totalMinor !== null && order.currency !== null && (
                  <Money minor={order.totalMinor} currency={order.currency} />
                )}
              </span>
              <IconChevronRight size={16} className={classes.chevron} aria-hidden />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
