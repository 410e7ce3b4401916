import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../ui/use-format.ts';
import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

/** When this customer was measured last, and whether those values stand in where nothing is typed. */
export function LastTimeLine({ desk: { state, dispatch, last } }: { readonly desk: MeasureDesk }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (last.size === 0) return null;
  const newest = Math.max(...[...last.values()].map(({ takenAt }) => takenAt));
  return (
    <Switch
      className={classes.lastTime ?? ''}
      checked={state.carryOver}
      onChange={(event) => dispatch({ type: 'carry-over', carryOver: event.currentTarget.checked })}
      label={t('measure:last.carry', { day: date(newest, 'date') })}
    />
  );
}
