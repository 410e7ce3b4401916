import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { EmptyState } from '../../ui/EmptyState.tsx';

/** Nobody yet, or nobody of that name: either way the next step is a new customer. */
export function NoCustomers({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  if (text === '') {
    return (
      <EmptyState
        drawing="tape"
        title={t('customers:none.title')}
        action={
          <Button component={Link} href="/customers/new">
            {t('customers:list.new')}
          </Button>
        }
      >
        {t('customers:none.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing="search"
      title={t('customers:noResult.title', { text })}
      action={
        <Button component={Link} href={`/customers/new?name=${encodeURIComponent(text)}`}>
          {t('customers:noResult.create', { text })}
        </Button>
      }
    >
      {t('customers:noResult.text')}
    </EmptyState>
  );
}
