import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { OutboxEntryView } from '../../../shared/contract/contract.ts';
import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { DeliveryMark } from '../../ui/DeliveryMark.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useDeliveryReason } from '../orders/use-delivery-reason.ts';
import { CarryOver } from './CarryOver.tsx';
import { ConnectionNote } from './ConnectionNote.tsx';
import classes from './OutboxPage.module.css';
import { groupEntries } from './outbox-groups.ts';

/** Orders not yet at the shop: what needs a person first, then what is checked, then what waits. */
export function OutboxPage() {
  const { t } = useTranslation();
  const entries = useStudioQuery('outbox:list');
  return (
    <Page>
      <PageHeader
        title={t('orders:outbox.title')}
        lead={t('orders:outbox.lead')}
        back={{ to: '/orders', label: t('orders:list.title') }}
        actions={
          <>
            <CarryOver />
            <SendNow />
          </>
        }
      />
      <ConnectionNote />
      {entries.isError && (
        <ErrorState error={entries.error} onRetry={() => void entries.refetch()} />
      )}
      {entries.isPending && <LoadingState />}
      {entries.data?.length === 0 && (
        <EmptyState drawing="letter" title={t('orders:outbox.none')}>
          {t('orders:outbox.noneText')}
        </EmptyState>
      )}
      {groupEntries(entries.data ?? []).map(({ group, entries: grouped }) => (
        <Section
          key={group}
          title={t(`orders:outbox.group.${group}`)}
          lead={t(`orders:outbox.groupText.${group}`)}
        >
          <ul className={classes.rows}>
            {grouped.map((entry) => (
              <EntryRow key={entry.orderId} entry={entry} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function SendNow() {
  const { t } = useTranslation();
  const sync = useStudioMutation('sync:now');
  return (
    <Button
      leftSection={<IconSend size={18} stroke={1.5} aria-hidden />}
      loading={sync.isPending}
      onClick={() =>
        sync.mutate(undefined, {
          onSuccess: () => notifyDone(t('orders:outbox.sent')),
          onError: (error) => notifyFailed(failureWords(t, error)),
        })
      }
    >
      {t('orders:outbox.sendNow')}
    </Button>
  );
}

function EntryRow({ entry }: { entry: OutboxEntryView }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const reason = useDeliveryReason();
  const retry = useStudioMutation('outbox:retry');
  return (
    <li className={classes.row}>
      <div className={classes.who}>
        <Link href={`/orders/${entry.orderId}`} className={classes.number}>
          {entry.orderNumber}
        </Link>
        <span>{entry.customerName}</span>
      </div>
      <div className={classes.how}>
        <DeliveryMark state={entry.state} />
        <span className={classes.dim}>
          {t('orders:outbox.since', { moment: date(entry.queuedAt, 'dateTime') })}
          {entry.attempts > 0 && ` · ${t('orders:outbox.attempts', { count: entry.attempts })}`}
          {entry.nextTryAt !== null &&
            ` · ${t('orders:outbox.next', { moment: date(entry.nextTryAt, 'time') })}`}
        </span>
        {entry.lastError !== null && <span>{reason(entry.lastError)}</span>}
      </div>
      <Button
        variant="default"
        size="compact-md"
        loading={retry.isPending}
        aria-label={t('orders:outbox.retryOne', { number: entry.orderNumber })}
        onClick={() =>
          retry.mutate(
            { orderId: entry.orderId },
            { onError: (error) => notifyFailed(failureWords(t, error)) },
          )
        }
      >
        {t('orders:outbox.retry')}
      </Button>
    </li>
  );
}
