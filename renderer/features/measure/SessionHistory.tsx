import { Button, Checkbox } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Session } from '../../../shared/measurement/session.ts';
import { useSettings } from '../../app/use-settings.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { RemeasureNote } from './RemeasureNote.tsx';
import classes from './SessionHistory.module.css';
import { SessionTable } from './SessionTable.tsx';
import { SinceOrder } from './SinceOrder.tsx';
import { Trends } from './Trends.tsx';

/** Columns shown before a person chooses: what is read at a glance. */
const COLUMNS_AT_FIRST = 3;

/** All sessions of a customer, any of them side by side. */
export function SessionHistory({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation();
  const sessions = useStudioQuery('sessions:list', { customerId });
  const { settings } = useSettings();

  if (sessions.isError) {
    return <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />;
  }
  if (!sessions.isSuccess || settings === undefined) return <LoadingState rows={6} />;
  if (sessions.data.length === 0) {
    return (
      <EmptyState drawing="tape" title={t('measure:history.empty')}>
        {t('measure:history.emptyText')}
      </EmptyState>
    );
  }
  const { lengthUnit, remeasureAfterMonths } = settings;
  return (
    <>
      <RemeasureNote sessions={sessions.data} afterMonths={remeasureAfterMonths} />
      <SinceOrder customerId={customerId} sessions={sessions.data} unit={lengthUnit} />
      <Trends sessions={sessions.data} unit={lengthUnit} />
      <Comparison sessions={sessions.data} unit={lengthUnit} />
    </>
  );
}

type ComparisonProps = {
  /** Newest first. */
  readonly sessions: readonly Session[];
  readonly unit: 'mm' | 'cm' | 'in';
};

function Comparison({ sessions, unit }: ComparisonProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  // A session that arrives while the page is open shows by itself until a person has chosen.
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const ids = chosen ?? sessions.slice(0, COLUMNS_AT_FIRST).map(({ id }) => id);
  const shown = sessions.filter(({ id }) => ids.includes(id)).toReversed();

  const toggle = (id: string) => {
    const next = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
    if (next.length > 0) setChosen(next);
  };

  return (
    <div className={classes.root}>
      <div className={classes.tools}>
        {sessions.length > 1 && (
          <fieldset className={classes.choice}>
            <legend className={classes.legend}>{t('measure:history.columns')}</legend>
            {sessions.map(({ id, takenAt, method }) => (
              <Checkbox
                key={id}
                checked={ids.includes(id)}
                onChange={() => toggle(id)}
                label={`${date(takenAt, 'dateTime')} · ${t(`measure:method.${method}`)}`}
              />
            ))}
          </fieldset>
        )}
        <Button
          variant="default"
          className={classes.print ?? ''}
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('measure:history.print')}
        </Button>
      </div>
      <SessionTable sessions={shown} unit={unit} />
    </div>
  );
}
