import { Button } from '@mantine/core';
import { IconShoe } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { tracePath } from '../feet/trace-path.ts';
import { MeasurePanel } from '../measure/MeasurePanel.tsx';
import { TapeButton } from '../measure/tape/TapeButton.tsx';

/** Taking a customer's measurements without an order: all of them, to have in the book. */
export function MeasureCustomerPage({ params }: { readonly params: { readonly id: string } }) {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const { id } = params;
  const customer = useStudioQuery('customers:get', { id });
  if (customer.isError) {
    return (
      <Page>
        <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
      </Page>
    );
  }
  if (customer.data === undefined) return <LoadingState page />;
  const { name } = customer.data;
  return (
    <Page>
      <PageHeader
        title={t('customers:measure.title', { name })}
        back={{ to: `/customers/${id}`, label: name }}
        actions={
          <>
            <Button
              component={Link}
              href={tracePath(id)}
              variant="default"
              leftSection={<IconShoe size={18} aria-hidden />}
            >
              {t('feet:trace')}
            </Button>
            <TapeButton />
          </>
        }
      />
      <MeasurePanel customerId={id} design={null} onSaved={() => goTo(`/customers/${id}`)} />
    </Page>
  );
}
