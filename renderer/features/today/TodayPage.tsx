import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import type { Response } from '../../../shared/contract/contract.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { latenessOf, partOfDay } from './lateness.ts';
import { OrderRows } from './OrderRows.tsx';
import { RecentCustomers } from './RecentCustomers.tsx';
import { ShopWaits } from './ShopWaits.tsx';
import classes from './TodayPage.module.css';

/** The day at a glance: what is due, what was left unfinished, who was here, what waits. */
export function TodayPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { settings } = useSettings();
  const today = useStudioQuery('today:get');
  const now = new Date();
  const name = settings?.staffName ?? '';
  const part = partOfDay(now);
  return (
    <Page>
      <PageHeader
        eyebrow={format.date(now.getTime(), 'day')}
        title={name === '' ? t(`today:greeting.${part}`) : t(`today:greetingTo.${part}`, { name })}
        lead={today.data && <Summary day={today.data} now={now} />}
        actions={
          <Button
            component={Link}
            href="/customers/new"
            leftSection={<IconUserPlus size={18} aria-hidden />}
          >
            {t('today:newCustomer')}
          </Button>
        }
      />
      {today.isPending && <LoadingState rows={6} rowHeight={60} />}
      {today.isError && <ErrorState error={today.error} onRetry={() => void today.refetch()} />}
      {today.data && <Day day={today.data} />}
    </Page>
  );
}

type Today = Response<'today:get'>;

const isFirstDay = ({ dueOrders, quotes, recentCustomers }: Today): boolean =>
  dueOrders.length + quotes.length + recentCustomers.length === 0;

function Summary({ day, now }: { readonly day: Today; readonly now: Date }) {
  const { t } = useTranslation();
  if (isFirstDay(day)) return null;
  const urgencies = day.dueOrders.map(({ dueOn }) =>
    dueOn === null ? 'later' : latenessOf(dueOn, now).lateness,
  );
  const late = urgencies.filter((lateness) => lateness === 'late').length;
  const thisWeek = urgencies.filter((lateness) => lateness !== 'later').length - late;
  return (
    <>
      {t('today:summary.week', { count: thisWeek })}{' '}
      {late > 0 && (
        <strong className={classes.late}>{t('today:summary.late', { count: late })}</strong>
      )}
    </>
  );
}

function Day({ day }: { readonly day: Today }) {
  const { t } = useTranslation();
  if (isFirstDay(day)) {
    return (
      <EmptyState
        drawing="tape"
        title={t('today:first.title')}
        action={
          <Button component={Link} href="/customers/new">
            {t('today:newCustomer')}
          </Button>
        }
      >
        {t('today:first.text')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.columns}>
      <div>
        <Section
          title={t('today:due.title')}
          aside={<Link href="/orders">{t('today:due.all')}</Link>}
        >
          {day.dueOrders.length === 0 ? (
            <EmptyState drawing="garment" title={t('today:due.none')}>
              {t('today:due.noneText')}
            </EmptyState>
          ) : (
            <OrderRows orders={day.dueOrders} />
          )}
        </Section>
        {day.quotes.length > 0 && (
          <Section title={t('today:quotes.title')} lead={t('today:quotes.lead')}>
            <OrderRows orders={day.quotes} />
          </Section>
        )}
      </div>
      <div>
        <Section title={t('today:recent.title')}>
          <RecentCustomers customers={day.recentCustomers} />
        </Section>
        <Section title={t('today:shop.title')}>
          <ShopWaits outbox={day.outbox} />
        </Section>
      </div>
    </div>
  );
}
