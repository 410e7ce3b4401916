import { useTranslation } from 'react-i18next';

import type { DraftFailure } from '../../shared/pattern/model.ts';
import type { DraftState } from './draft-desk.ts';
import { useFailureWords } from './failure-words.tsx';
import classes from './PatternCanvas.module.css';

type Props = {
  readonly failure: DraftFailure | null;
  readonly trouble: DraftState['trouble'];
  readonly hasDraft: boolean;
};

/** Why the canvas does not show what was typed. */
export function CanvasNotice({ failure, trouble, hasDraft }: Props) {
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
        {wordsOf(failure)}
        {hasDraft && <> {t('pattern:canvas.lastGood')}</>}
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
}
