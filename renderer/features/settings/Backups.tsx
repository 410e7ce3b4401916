import { Button } from '@mantine/core';
import { IconDatabaseExport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { failureWords } from '../../app/failure-words.ts';
import { notifyDone, notifyFailed } from '../../app/notify.ts';
import { useStudioMutation, useStudioQuery } from '../../app/use-studio-query.ts';
import { DateText } from '../../ui/DateText.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Backups.module.css';

/** Enough to see that they are made; the rest on demand. */
const SHOWN = 5;

/** The copies of the studio's book, and one more by hand. */
export function Backups() {
  const { t } = useTranslation();
  const format = useFormat();
  const list = useStudioQuery('backup:list');
  const backup = useStudioMutation('backup:now');
  const [showsAll, setShowsAll] = useState(false);
  const backups = list.data ?? [];
  const backUp = (): void =>
    backup.mutate(undefined, {
      onSuccess: ({ file }) => notifyDone(t('settings:backups.done', { file })),
      onError: (error) => notifyFailed(failureWords(t, error), t('settings:backups.failed')),
    });
  return (
    <Section
      title={t('settings:backups.title')}
      lead={t('settings:backups.lead')}
      aside={
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconDatabaseExport size={18} aria-hidden />}
          loading={backup.isPending}
          onClick={backUp}
        >
          {t('settings:backups.now')}
        </Button>
      }
    >
      {list.isPending && <LoadingState rows={3} rowHeight={44} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && (
        <EmptyState drawing="thread" title={t('settings:backups.none')}>
          {t('settings:backups.noneText')}
        </EmptyState>
      )}
      {backups.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('settings:backups.column.at')}</th>
              <th scope="col">{t('settings:backups.column.reason')}</th>
              <th scope="col">{t('settings:backups.column.size')}</th>
              <th scope="col">{t('settings:backups.column.file')}</th>
            </tr>
          </thead>
          <tbody>
            {backups
              .slice(0, showsAll ? backups.length : SHOWN)
              .map(({ file, at, bytes, reason }) => (
                <tr key={file}>
                  <td>
                    <DateText value={at} shape="dateTime" />
                  </td>
                  <td>{t(`settings:backups.reason.${reason}`)}</td>
                  <td className={classes.number}>{format.bytes(bytes)}</td>
                  <td className={classes.file}>{file}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {backups.length > SHOWN && !showsAll && (
        <Button variant="subtle" mt="xs" onClick={() => setShowsAll(true)}>
          {t('settings:backups.all', { count: backups.length })}
        </Button>
      )}
    </Section>
  );
}
