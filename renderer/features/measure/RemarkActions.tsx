import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { KeyHint } from '../../ui/KeyHint.tsx';
import classes from './RemarkActions.module.css';

type Props = {
  /** The measurement's name. */
  readonly label: string;
  /** Empty where no correction is on offer. */
  readonly offer: string;
  /** Alt and Enter take this one. */
  readonly isKeyed: boolean;
  readonly onCorrect: () => void;
  readonly onConfirm: (() => void) | null;
};

/** The two answers to a striking value: it was a slip, or it is right. Neither has to be given. */
export function RemarkActions({ label, offer, isKeyed, onCorrect, onConfirm }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.root}>
      {offer !== '' && (
        <Button
          variant="light"
          size="compact-md"
          aria-label={t('measure:remark.correctFor', { name: label })}
          aria-keyshortcuts={isKeyed ? 'Alt+Enter' : undefined}
          onClick={onCorrect}
        >
          {t('measure:remark.correct')}
          {isKeyed && (
            <span className={classes.key}>
              <KeyHint keys={['alt', 'enter']} />
            </span>
          )}
        </Button>
      )}
      {onConfirm !== null && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('measure:remark.rightFor', { name: label })}
          onClick={onConfirm}
        >
          {t('measure:remark.right')}
        </Button>
      )}
    </div>
  );
}
