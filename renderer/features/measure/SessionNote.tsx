import { Textarea } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import type { DeskState } from './desk-state.ts';
import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

const LONGEST_NOTE = 4000;

type Props = Pick<DeskState, 'note'> & Pick<MeasureDesk, 'dispatch'>;

/** What the tape does not say: posture, a dropped shoulder, what was worn. */
export const SessionNote = memo(function SessionNote({ note, dispatch }: Props) {
  const { t } = useTranslation();
  return (
    <Textarea
      className={classes.note ?? ''}
      label={t('measure:note.label')}
      placeholder={t('measure:note.example')}
      rows={2}
      maxLength={LONGEST_NOTE}
      value={note}
      onChange={(event) => dispatch({ type: 'note', note: event.currentTarget.value })}
    />
  );
});
