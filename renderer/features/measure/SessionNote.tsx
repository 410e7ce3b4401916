import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

const LONGEST_NOTE = 4000;

/** What the tape does not say: posture, a dropped shoulder, what was worn. */
export function SessionNote({ desk: { state, dispatch } }: { readonly desk: MeasureDesk }) {
  const { t } = useTranslation();
  return (
    <Textarea
      className={classes.note ?? ''}
      label={t('measure:note.label')}
      placeholder={t('measure:note.example')}
      rows={2}
      maxLength={LONGEST_NOTE}
      value={state.note}
      onChange={(event) => dispatch({ type: 'note', note: event.currentTarget.value })}
    />
  );
}
