import { useTranslation } from 'react-i18next';

import { useSettings } from '../../../app/use-settings.ts';
import { useStudioQuery } from '../../../app/use-studio-query.ts';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { LoadingState } from '../../../ui/LoadingState.tsx';
import { Page } from '../../../ui/Page.tsx';
import { PageHeader } from '../../../ui/PageHeader.tsx';
import { LastTables } from './LastTables.tsx';

/** The shop's lasts and its table of sizes, to change. */
export function LastsPage() {
  const { t, i18n } = useTranslation();
  const { settings } = useSettings();
  const tables = useStudioQuery('shoes:tables');
  const isThere = tables.data !== undefined && settings !== undefined;
  return (
    <Page width="wide">
      {!isThere && (
        <PageHeader
          title={t('lasts:table.title')}
          back={{ to: '/settings', label: t('settings:title') }}
        />
      )}
      {tables.isError && <ErrorState error={tables.error} onRetry={() => void tables.refetch()} />}
      {!isThere && !tables.isError && <LoadingState rows={6} />}
      {isThere && (
        <LastTables
          tables={tables.data}
          written={{ unit: settings.lengthUnit, language: i18n.language }}
        />
      )}
    </Page>
  );
}
