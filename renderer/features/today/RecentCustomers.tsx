import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { CustomerSummary } from '../../../shared/customer/customer.ts';
import { DateText } from '../../ui/DateText.tsx';
import classes from './RecentCustomers.module.css';

/** As many as one remembers of a day or two. */
const SHOWN = 8;

/** Who was here last, to go on with. */
export function RecentCustomers({ customers }: { readonly customers: readonly CustomerSummary[] }) {
  const { t } = useTranslation();
  if (customers.length === 0) return <p className={classes.none}>{t('today:recent.none')}</p>;
  return (
    <ul className={classes.list}>
      {customers.slice(0, SHOWN).map(({ id, name, lastVisitAt, openOrders }) => (
        <li key={id}>
          <Link href={`/customers/${id}`} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <span className={classes.note}>
              {lastVisitAt === null ? (
                t('today:recent.new')
              ) : (
                <DateText value={lastVisitAt} shape="relative" />
              )}
              {openOrders > 0 && ` · ${t('today:recent.open', { count: openOrders })}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
