import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { Section } from '../../ui/Section.tsx';
import classes from './CutsPage.module.css';
import { cuttingFailureWords } from './cutting-failure-words.ts';
import { FolderNote } from './FolderNote.tsx';
import type { BatchResult } from './use-batch.ts';

type Props = {
  readonly result: BatchResult;
  readonly unit: LengthUnit;
  readonly onRetry: (orderIds: readonly string[]) => void;
};

/** What was written and what was not, order by order; the orders that lack a file can be tried again. */
export function BatchResults({ result, unit, onRetry }: Props) {
  const { t, i18n } = useTranslation();
  const { folder, state, orders } = result;
  if (state !== 'ok') return <FolderNote folder={folder} state={state} />;
  const failed = orders.filter(({ files }) => files.some(({ failure }) => failure !== null));
  const written = orders.flatMap(({ files }) => files).filter(({ failure }) => failure === null);
  return (
    <Section
      title={t('cutting:result.title')}
      lead={t('cutting:result.written', { count: written.length, folder })}
      aside={
        failed.length > 0 && (
          <Button variant="default" onClick={() => onRetry(failed.map(({ orderId }) => orderId))}>
            {t('cutting:result.retry', { count: failed.length })}
          </Button>
        )
      }
    >
      <ul className={classes.results} aria-live="polite">
        {orders.map(({ orderId, number, files }) => (
          <li key={orderId}>
            <strong>{number}</strong>
            {files.map(({ what, fileName, failure }) => (
              <p key={what} className={failure === null ? classes.written : classes.failed}>
                {failure === null ? (
                  <IconCheck size={16} stroke={1.6} aria-hidden />
                ) : (
                  <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
                )}
                {failure === null
                  ? fileName
                  : t('cutting:result.failed', {
                      what: t(`cutting:what.${what}`),
                      why: cuttingFailureWords(t, failure, { unit, language: i18n.language }),
                    })}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
