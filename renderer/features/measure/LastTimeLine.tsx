import { Switch } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../ui/use-format.ts';
import type { DeskState } from './desk-state.ts';
import classes from './MeasurePanel.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

type Props = Pick<DeskState, 'carryOver'> & Pick<MeasureDesk, 'dispatch' | 'last'>;

/** When this customer was measured last, and whether those values stand in where nothing is typed. */
export const LastTimeLine = memo(function LastTimeLine({ carryOver, last, dispatch }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (last.size === 0) return null;
  const newest = Math.max(...[...last.values()].map(({ takenAt }) => takenAt));
  return (
    <Switch
      className={classes.lastTime ?? ''}
      checked={carryOver}
      onChange={(event) => dispatch({ type: 'carry-over', carryOver: event.currentTarget.checked })}
      label={t('measure:last.carry', { day: date(newest, 'date') })}
    />
  );
});
