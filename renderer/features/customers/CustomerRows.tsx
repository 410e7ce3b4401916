import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { CustomerSummary } from '../../../shared/customer/customer.ts';
import { DateText } from '../../ui/DateText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import classes from './CustomerRows.module.css';

type Props = {
  readonly customers: readonly CustomerSummary[];
  readonly listRef: RefObject<HTMLUListElement | null>;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

/** Customers under one another; the arrow keys walk them, typing goes back to the search. */
export function CustomerRows({ customers, listRef, hasMore, onMore }: Props) {
  const { t } = useTranslation();
  const { ref: endRef, entry } = useIntersection<HTMLDivElement>({ rootMargin: '400px' });
  const isEndNear = entry?.isIntersecting ?? false;
  const more = useRef(onMore);
  more.current = onMore;
  const count = customers.length;
  useEffect(() => {
    // Asked again for every page that came, as long as the end is still near.
    if (isEndNear && hasMore && count > 0) more.current();
  }, [isEndNear, hasMore, count]);

  return (
    <>
      <div className={classes.head} aria-hidden="true">
        <span>{t('customers:list.column.name')}</span>
        <span>{t('customers:list.column.phone')}</span>
        <span>{t('customers:list.column.city')}</span>
        <span>{t('customers:list.column.lastVisit')}</span>
        <span>{t('customers:list.column.orders')}</span>
      </div>
      <ul className={classes.list} ref={listRef} onKeyDown={walk}>
        {customers.map((customer) => (
          <li key={customer.id}>
            <Link href={`/customers/${customer.id}`} className={classes.row}>
              <span className={classes.name}>{customer.name}</span>
              <span className={classes.phone}>{customer.phone || customer.email}</span>
              <span className={classes.city}>{customer.city}</span>
              <span className={classes.visit}>
                {customer.lastVisitAt !== null && (
                  <DateText value={customer.lastVisitAt} shape="relative" />
                )}
              </span>
              <span>
                {customer.openOrders > 0 && (
                  <StatusMark shape="half" tone="accent">
                    {t('customers:list.open', { count: customer.openOrders })}
                  </StatusMark>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {hasMore && (
        <div ref={endRef} className={classes.more}>
          <Button variant="subtle" onClick={onMore}>
            {t('customers:list.more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Up and down go from row to row; above the first is the search. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const rows = [...event.currentTarget.querySelectorAll('a')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === 'ArrowDown') rows[at + 1]?.focus();
  else if (event.key === 'ArrowUp') (rows[at - 1] ?? search)?.focus();
  else if (event.key === 'Home') rows[0]?.focus();
  else if (event.key === 'End') rows.at(-1)?.focus();
  else if (isText || event.key === 'Backspace') {
    search?.focus();
    return;
  } else return;
  event.preventDefault();
}
