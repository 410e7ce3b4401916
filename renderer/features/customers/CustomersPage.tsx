import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearch } from 'wouter';

import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { CustomerRows } from './CustomerRows.tsx';
import classes from './CustomersPage.module.css';
import { NoCustomers } from './NoCustomers.tsx';
import { useCustomerPages } from './use-customer-pages.ts';

/** Typing pauses shorter than this ask nothing, ms. */
const PAUSE_MS = 60;

/** Everyone the shop has measured, found while typing. */
export function CustomersPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [, goTo] = useLocation();
  const inAddress = useRef(new URLSearchParams(useSearch()).get('text') ?? '');
  const [typed, setTyped] = useState(inAddress.current);
  const [text] = useDebouncedValue(typed.trim(), PAUSE_MS);
  useEffect(() => {
    if (text === inAddress.current) return;
    inAddress.current = text;
    // So that the way back from a customer leads to the same list.
    goTo(text === '' ? '/customers' : `/customers?text=${encodeURIComponent(text)}`, {
      replace: true,
    });
  }, [text, goTo]);
  const pages = useCustomerPages(text);
  const list = useRef<HTMLUListElement>(null);

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    const first = pages.customers[0];
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('a')?.focus();
    }
    if (event.key === 'Enter' && first !== undefined && text === typed.trim() && text !== '') {
      goTo(`/customers/${first.id}`);
    }
  };

  return (
    <Page>
      <PageHeader
        title={t('customers:list.title')}
        lead={
          pages.total !== undefined &&
          pages.total > 0 &&
          t(text === '' ? 'customers:list.count' : 'customers:list.found', {
            count: pages.total,
            formatted: format.number(pages.total),
          })
        }
        actions={
          <Button
            component={Link}
            href="/customers/new"
            leftSection={<IconUserPlus size={18} aria-hidden />}
          >
            {t('customers:list.new')}
          </Button>
        }
      />
      <TextInput
        type="search"
        size="md"
        className={classes.search}
        aria-label={t('customers:list.search')}
        placeholder={t('customers:list.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKey}
        data-autofocus
        autoFocus
      />
      {pages.isPending && <LoadingState rows={8} rowHeight={57} />}
      {pages.error !== null && (
        <ErrorState error={pages.error} onRetry={() => void pages.refetch()} />
      )}
      {pages.total === 0 && <NoCustomers text={text} />}
      {pages.customers.length > 0 && (
        <CustomerRows
          listRef={list}
          customers={pages.customers}
          hasMore={pages.hasMore}
          onMore={pages.loadMore}
        />
      )}
    </Page>
  );
}
