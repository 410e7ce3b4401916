import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { DraftFailure } from '../../shared/pattern/model.ts';
import type { DraftState } from './draft-desk.ts';
import { useFailureWords } from './failure-words.tsx';
import classes from './PatternCanvas.module.css';

type Props = {
  readonly failure: DraftFailure | null;
  readonly trouble: DraftState['trouble'];
};

/** Why the canvas shows something else than what was typed. */
export const CanvasNotice = memo(function CanvasNotice({ failure, trouble }: Props) {
  const { t } = useTranslation();
  const wordsOf = useFailureWords();
  if (trouble === 'broken') {
    return (
      <div className={classes.notice} data-tone="danger" role="alert">
        {t('pattern:trouble.broken')}
      </div>
    );
  }
  if (failure !== null) {
    return (
      <div className={classes.notice} role="status">
        {wordsOf(failure)} {t('pattern:canvas.lastGood')}
      </div>
    );
  }
  if (trouble === 'restarted') {
    return (
      <div className={classes.notice} role="status">
        {t('pattern:trouble.restarted')}
      </div>
    );
  }
  return null;
});

type EmptyProps = Props & { readonly pending: boolean };

/** What is said while there is nothing to show: what is still to be measured is no fault. */
export function EmptyTable({ failure, trouble, pending }: EmptyProps) {
  const { t } = useTranslation();
  const wordsOf = useFailureWords();
  const isWaiting = pending || failure === null || failure.reason === 'missing-measurement';
  const words =
    trouble === 'broken'
      ? t('pattern:trouble.broken')
      : pending
        ? t('pattern:canvas.first')
        : failure === null
          ? t('pattern:canvas.empty')
          : wordsOf(failure);
  return (
    <div className={classes.empty} role="status">
      <p data-tone={trouble === 'broken' || !isWaiting ? 'danger' : undefined}>{words}</p>
    </div>
  );
}
