import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OrderSummary } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { DeliveryMark } from '../../ui/DeliveryMark.tsx';
import { Money } from '../../ui/Money.tsx';
import { OrderStateMark } from '../../ui/OrderStateMark.tsx';
import { todayIso } from '../order/due-date.ts';
import classes from './OrdersPage.module.css';
import { isLate } from './order-filter.ts';
import { useLocalText } from './use-local-text.ts';

/** Orders as rows, each leading to its page (a quote to where it was left). */
export function OrderTable({ orders }: { readonly orders: readonly OrderSummary[] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('orders:list.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('orders:column.number')}</th>
            <th scope="col">{t('orders:column.customer')}</th>
            <th scope="col">{t('orders:column.garment')}</th>
            <th scope="col">{t('orders:column.state')}</th>
            <th scope="col">{t('orders:column.due')}</th>
            <th scope="col" className={classes.amount}>
              {t('orders:column.total')}
            </th>
            <th scope="col">{t('orders:column.delivery')}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <OrderRow key={order.id} order={order} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function OrderRow({ order }: { order: OrderSummary }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const catalogue = useStudioQuery('catalogue:get');
  const product = catalogue.data?.products.find(({ id }) => id === order.productId);
  const late = isLate(order, todayIso());
  return (
    <tr className={classes.row}>
      <th scope="row">
        <Link href={`/orders/${order.id}`} className={classes.number}>
          {order.number}
        </Link>
      </th>
      <td>{order.customerName}</td>
      <td>{product === undefined ? order.productId : local(product.name)}</td>
      <td>
        <OrderStateMark state={order.state} />
      </td>
      <td className={late ? classes.late : undefined}>
        {order.dueOn !== null && <DateText value={order.dueOn} shape="short" />}
        {late && <span className={classes.lateWord}>{t('orders:late')}</span>}
      </td>
      <td className={classes.amount}>
        {order.totalMinor !== null && order.currency !== null && (
          <Money minor={order.totalMinor} currency={order.currency} plain />
        )}
      </td>
      <td>{order.state !== 'quote' && <DeliveryMark state={order.delivery} />}</td>
    </tr>
  );
}
