import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type CheckFault, checkPattern } from '../../../shared/pattern/checks.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { seamName } from '../../app/side-names.ts';
import classes from './ChecksList.module.css';
import { useLengths } from './use-lengths.ts';

type Props = {
  readonly draft: Draft;
  /** Goes to where the fault is: a seam to be walked, or a piece. */
  readonly onSeam: (seam: string) => void;
  readonly onPiece: (piece: string) => void;
};

/** What a cutter checks before cutting, all in one place; a fault leads to where it is. */
export function ChecksList({ draft, onSeam, onPiece }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  const results = useMemo(() => checkPattern(draft), [draft]);
  const words = (fault: CheckFault): string => {
    const by = lengths.fine(fault.by).replace('+', '');
    if ('seam' in fault)
      return t(`pattern:check.${fault.code}`, {
        seam: seamName(t, draft.seams.find(({ id }) => id === fault.seam) ?? { id: fault.seam }),
        by,
        count: Math.round(fault.by),
      });
    const piece = draft.pieces.find(({ id }) => id === fault.piece);
    return t(`pattern:check.${fault.code}`, {
      piece: t(`pieces:${piece?.name ?? fault.piece}`),
      by,
      count: Math.round(fault.by),
    });
  };
  return (
    <ul className={classes.list} aria-label={t('pattern:check.title')}>
      {results.map(({ group, checked, faults }) => (
        <li key={group} data-bad={faults.length > 0 || undefined}>
          <p className={classes.verdict}>
            {faults.length > 0 ? <IconAlertTriangle size={16} /> : <IconCheck size={16} />}
            {faults.length > 0
              ? t(`pattern:check.bad.${group}`, { count: faults.length })
              : t(`pattern:check.good.${group}`, { count: checked })}
          </p>
          {faults.map((fault) => (
            <UnstyledButton
              key={JSON.stringify(fault)}
              className={classes.fault}
              onClick={() => ('seam' in fault ? onSeam(fault.seam) : onPiece(fault.piece))}
            >
              {words(fault)}
            </UnstyledButton>
          ))}
        </li>
      ))}
    </ul>
  );
}
