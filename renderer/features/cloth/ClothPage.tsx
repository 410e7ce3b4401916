import { Button } from '@mantine/core';
import { IconArchive, IconPackageImport, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'wouter';

import type { StockedCloth } from '../../../shared/stock/cloth.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useLocalText } from '../orders/use-local-text.ts';
import { BoltDialog } from './BoltDialog.tsx';
import { BoltTable } from './BoltTable.tsx';
import classes from './Cloth.module.css';
import { ClothFacts } from './ClothFacts.tsx';
import { ClothOrders } from './ClothOrders.tsx';
import { Movements } from './Movements.tsx';
import { ShortMark } from './ShortMark.tsx';
import { StockFigures } from './StockFigures.tsx';

/** One cloth: what there is of it, where it lies, whom it is kept for, what has happened to it. */
export function ClothPage() {
  const { id = '' } = useParams();
  const cloth = useStudioQuery('cloths:get', { id });
  if (cloth.isError) {
    return (
      <Page>
        <ErrorState error={cloth.error} onRetry={() => void cloth.refetch()} />
      </Page>
    );
  }
  return cloth.data === undefined ? <LoadingState page /> : <KnownCloth cloth={cloth.data} />;
}

function KnownCloth({ cloth }: { readonly cloth: StockedCloth }) {
  const { t } = useTranslation();
  const local = useLocalText();
  const { sku, supplier, name, reorderLevelMm } = cloth.fields;
  const [isReceiving, setReceiving] = useState(false);
  return (
    <Page>
      <PageHeader
        title={local(name)}
        back={{ to: '/cloth', label: t('cloth:list.title') }}
        lead={
          <span className={classes.line}>
            <span>{[sku, supplier].filter((part) => part !== '').join(' · ')}</span>
            {cloth.archivedAt !== null && <span>{t('cloth:page.archived')}</span>}
            <ShortMark stock={cloth.stock} />
          </span>
        }
        actions={
          <>
            <Button
              leftSection={<IconPackageImport size={18} stroke={1.6} aria-hidden />}
              onClick={() => setReceiving(true)}
            >
              {t('cloth:page.receive')}
            </Button>
            <Button
              variant="default"
              component={Link}
              href={`/cloth/${cloth.id}/edit`}
              leftSection={<IconPencil size={18} stroke={1.6} aria-hidden />}
            >
              {t('cloth:page.edit')}
            </Button>
            <Archive cloth={cloth} />
          </>
        }
      />
      <div className={classes.pair}>
        <div>
          <Section title={t('cloth:bolts.title')}>
            <BoltTable cloth={cloth} onReceive={() => setReceiving(true)} />
          </Section>
          <Section title={t('cloth:orders.title')}>
            <ClothOrders clothId={cloth.id} />
          </Section>
          <Section title={t('cloth:movements.title')}>
            <Movements clothId={cloth.id} />
          </Section>
        </div>
        <div>
          <Section title={t('cloth:stock.title')}>
            <StockFigures stock={cloth.stock} levelMm={reorderLevelMm} />
          </Section>
          <Section title={t('cloth:facts.title')}>
            <ClothFacts fields={cloth.fields} />
          </Section>
        </div>
      </div>
      {isReceiving && <BoltDialog cloth={cloth} onClose={() => setReceiving(false)} />}
    </Page>
  );
}

/** Takes the cloth out of what is sold, or back; what there is of it stays in the books. */
function Archive({ cloth }: { readonly cloth: StockedCloth }) {
  const { t } = useTranslation();
  const archive = useStudioMutation('cloths:archive');
  const isArchived = cloth.archivedAt !== null;
  return (
    <Button
      variant="default"
      loading={archive.isPending}
      leftSection={<IconArchive size={18} stroke={1.6} aria-hidden />}
      onClick={() =>
        archive.mutate(
          { id: cloth.id, archived: !isArchived },
          {
            onSuccess: () =>
              notifyDone(t(isArchived ? 'cloth:page.broughtBack' : 'cloth:page.putAway')),
            onError: (error) => notifyFailed(failureWords(t, error)),
          },
        )
      }
    >
      {t(isArchived ? 'cloth:page.bringBack' : 'cloth:page.putAwayDo')}
    </Button>
  );
}
