import { Anchor, Button, Progress } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Settings } from '../../../shared/contract/settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { BatchResults } from './BatchResults.tsx';
import classes from './CutsPage.module.css';
import { CutTable } from './CutTable.tsx';
import { FileControls } from './FileControls.tsx';
import { FolderNote } from './FolderNote.tsx';
import { type BatchState, useBatch } from './use-batch.ts';
import { useFileSettings } from './use-file-settings.ts';

/** Today's cuts: every order that waits for the scissors, its files written in one go. */
export function CutsPage() {
  const { t } = useTranslation();
  const { data: settings } = useStudioQuery('settings:get');
  return (
    <Page>
      <PageHeader
        title={t('cutting:cuts.title')}
        lead={t('cutting:cuts.lead')}
        back={{ to: '/orders', label: t('orders:list.title') }}
      />
      {settings === undefined ? <LoadingState rows={6} /> : <Cuts stored={settings} />}
    </Page>
  );
}

function Cuts({ stored }: { readonly stored: Settings }) {
  const { t } = useTranslation();
  const listed = useStudioQuery('cutting:orders', undefined, { keepPrevious: true });
  const folder = useStudioQuery('cutting:folder', { folder: stored.plotFolder });
  const { settings, change } = useFileSettings(stored);
  const { state, start, cancel } = useBatch();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const cuts = listed.data ?? [];
  const wanted = cuts.filter(({ order }) => chosen.has(order.id)).map(({ order }) => order.id);
  const isReady = folder.data?.state === 'ok' && wanted.length > 0 && state.kind !== 'running';

  if (listed.isError) {
    return <ErrorState error={listed.error} onRetry={() => void listed.refetch()} />;
  }
  if (listed.isPending) return <LoadingState rows={8} />;
  if (cuts.length === 0) {
    return (
      <EmptyState drawing="garment" title={t('cutting:cuts.none')}>
        {t('cutting:cuts.noneText')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.columns}>
      <div>
        <CutTable cuts={cuts} chosen={chosen} onChoose={setChosen} />
        {state.kind === 'done' && (
          <div className={classes.result}>
            <BatchResults
              result={state.result}
              unit={stored.lengthUnit}
              onRetry={(orderIds) => void start(orderIds, settings)}
            />
          </div>
        )}
        {state.kind === 'broken' && (
          <ErrorState error={state.error} onRetry={() => void start(wanted, settings)} />
        )}
      </div>
      <Section title={t('cutting:cuts.files')}>
        <div className={classes.side}>
          <FileControls papers={['pattern', 'labels']} settings={settings} onChange={change} />
          <FolderNote folder={stored.plotFolder} state={folder.data?.state ?? null} />
          <Anchor component={Link} href="/settings">
            {t('cutting:cuts.toSettings')}
          </Anchor>
          <Running state={state} onCancel={cancel} />
          <Button
            disabled={!isReady}
            leftSection={<IconScissors size={18} stroke={1.5} aria-hidden />}
            onClick={() => void start(wanted, settings)}
          >
            {wanted.length === 0
              ? t('cutting:cuts.chooseFirst')
              : t('cutting:cuts.write', { count: wanted.length })}
          </Button>
        </div>
      </Section>
    </div>
  );
}

function Running({
  state,
  onCancel,
}: {
  readonly state: BatchState;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  if (state.kind !== 'running') return null;
  const words = t('cutting:cuts.running', { done: state.done, total: state.total });
  return (
    <div role="status" className={classes.running}>
      <p>{words}</p>
      <Progress value={(100 * state.done) / state.total} aria-label={words} />
      <Button variant="subtle" onClick={onCancel}>
        {t('common:action.cancel')}
      </Button>
    </div>
  );
}
