import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';

/** For an address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page>
      <EmptyState
        drawing="search"
        heading={1}
        title={t('common:notFound.title')}
        action={
          <Button component={Link} href="/">
            {t('common:notFound.home')}
          </Button>
        }
      >
        {t('common:notFound.text')}
      </EmptyState>
    </Page>
  );
}
