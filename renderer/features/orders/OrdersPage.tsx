import { Button, Pagination, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLayoutKanban, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import classes from './OrdersPage.module.css';
import { OrderTable } from './OrderTable.tsx';
import { isOrderFilter, ORDER_FILTERS, type OrderFilter, statesOf } from './order-filter.ts';

const PAGE_SIZE = 50;

/** Every order and quote: what is under way first, found by number, customer or state. */
export function OrdersPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<OrderFilter>('open');
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, 120);
  const [page, setPage] = useState(1);
  const request = { text: settled, states: [...statesOf(filter)], limit: PAGE_SIZE };
  const listed = useStudioQuery(
    'orders:list',
    { ...request, offset: (page - 1) * PAGE_SIZE },
    { keepPrevious: true },
  );
  const pages = Math.ceil((listed.data?.total ?? 0) / PAGE_SIZE);

  return (
    <Page>
      <PageHeader
        title={t('orders:list.title')}
        actions={
          <>
            <Button
              variant="default"
              component={Link}
              href="/orders/board"
              leftSection={<IconLayoutKanban size={18} stroke={1.5} aria-hidden />}
            >
              {t('board:title')}
            </Button>
            <Button
              component={Link}
              href="/order/new"
              leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
            >
              {t('orders:list.new')}
            </Button>
          </>
        }
      />
      <div className={classes.filters}>
        <TextInput
          className={classes.search}
          label={t('orders:list.search')}
          placeholder={t('orders:list.searchHint')}
          leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setPage(1);
          }}
        />
        <SegmentedControl
          aria-label={t('orders:list.filter')}
          value={filter}
          data={ORDER_FILTERS.map((value) => ({ value, label: t(`orders:filter.${value}`) }))}
          onChange={(value) => {
            if (isOrderFilter(value)) setFilter(value);
            setPage(1);
          }}
        />
      </div>
      {listed.isError && <ErrorState error={listed.error} onRetry={() => void listed.refetch()} />}
      {listed.isPending && <LoadingState rows={8} />}
      {listed.data?.orders.length === 0 && (
        <EmptyState title={t(settled === '' ? 'orders:list.none' : 'orders:list.notFound')}>
          {t('orders:list.noneText')}
        </EmptyState>
      )}
      {listed.data !== undefined && listed.data.orders.length > 0 && (
        <OrderTable orders={listed.data.orders} />
      )}
      {pages > 1 && (
        <Pagination
          mt="lg"
          total={pages}
          value={page}
          onChange={setPage}
          getControlProps={(control) => ({ 'aria-label': t(`orders:list.page.${control}`) })}
        />
      )}
    </Page>
  );
}
