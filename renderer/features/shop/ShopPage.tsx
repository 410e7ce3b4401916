import { useTranslation } from 'react-i18next';

import { useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { PauseButton } from './PauseButton.tsx';
import { ShopForm } from './ShopForm.tsx';
import { ShopLog } from './ShopLog.tsx';
import classes from './ShopPage.module.css';
import { ShopStatusList } from './ShopStatusList.tsx';

/** The online shop: where it is, whether it answers, and what is between it and the studio. */
export function ShopPage() {
  const { t } = useTranslation();
  const shop = useStudioQuery('shop:get');
  const info = useStudioQuery('studio:info');
  return (
    <Page>
      <PageHeader title={t('shop:title')} lead={t('shop:lead')} />
      {shop.isError && <ErrorState error={shop.error} onRetry={() => void shop.refetch()} />}
      {shop.isPending && <LoadingState />}
      {shop.data !== undefined && info.data !== undefined && (
        <div className={classes.pair}>
          <div>
            <Section title={t('shop:connection')}>
              <ShopForm
                // Another shop stored elsewhere (another window) starts the form afresh.
                key={`${shop.data.kind ?? ''} ${shop.data.address}`}
                status={shop.data}
                mayTrain={info.data.training || shop.data.kind === 'training'}
              />
            </Section>
          </div>
          <div>
            <Section
              title={t('shop:status.title')}
              aside={shop.data.configured ? <PauseButton paused={shop.data.paused} /> : undefined}
            >
              <ShopStatusList status={shop.data} />
            </Section>
            <ShopLog />
          </div>
        </div>
      )}
    </Page>
  );
}
