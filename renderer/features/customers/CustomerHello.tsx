import { useTranslation } from 'react-i18next';

import type { Customer } from '../../../shared/customer/customer.ts';
import type { OrderSummary } from '../../../shared/order/order.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { daysBetween } from '../../ui/format.ts';
import { useFormat } from '../../ui/use-format.ts';
import { daysToBirthday, isoDay } from './birthday.ts';

type Props = {
  readonly customer: Customer;
  readonly orders: readonly OrderSummary[] | undefined;
};

const CLOSED = ['quote', 'delivered', 'cancelled', 'remade'];
/** A birthday nearer than this is worth a word, days. */
const BIRTHDAY_DAYS = 14;

/** What one would want to remember as the customer walks in: last visit, what is due, a birthday. */
export function CustomerHello({ customer, orders }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: sessions } = useStudioQuery('sessions:list', { customerId: customer.id });
  const now = new Date();
  const visits = [
    ...(sessions ?? []).map(({ takenAt }) => takenAt),
    ...(orders ?? []).map(({ createdAt }) => createdAt),
  ];
  const last = visits.length === 0 ? null : Math.max(...visits);
  const open = (orders ?? []).filter(({ state }) => !CLOSED.includes(state));
  const nextDue = open.flatMap(({ dueOn }) => dueOn ?? []).sort()[0];
  const birthdayIn = customer.birthday === '' ? null : daysToBirthday(customer.birthday, now);

  const sentences = [
    last === null
      ? t('customers:hello.new', { date: format.date(customer.createdAt, 'date') })
      : t('customers:hello.last', {
          when: format.relativeDays(daysBetween(now, new Date(last))),
        }),
    open.length > 0 ? t('customers:hello.open', { count: open.length }) : null,
    nextDue === undefined
      ? null
      : t(nextDue < isoDay(now) ? 'customers:hello.late' : 'customers:hello.due', {
          date: format.date(nextDue, 'day'),
        }),
    birthdayIn !== null && birthdayIn <= BIRTHDAY_DAYS
      ? t('customers:hello.birthday', { when: format.relativeDays(birthdayIn) })
      : null,
  ];
  return <>{sentences.filter((sentence) => sentence !== null).join(' ')}</>;
}
