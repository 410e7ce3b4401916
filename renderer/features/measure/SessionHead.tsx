import { SegmentedControl, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import { METHODS, type Session } from '../../../shared/measurement/session.ts';
import { LENGTH_UNITS, type LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './SessionHead.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

const LONGEST_NAME = 80;

/** How, by whom and in which unit is measured. */
export function SessionHead({ desk: { state, dispatch } }: { readonly desk: MeasureDesk }) {
  const { t } = useTranslation();
  return (
    <div className={classes.root}>
      <div className={classes.part}>
        <span className={classes.label}>{t('measure:head.method')}</span>
        <SegmentedControl
          aria-label={t('measure:head.method')}
          value={state.method}
          onChange={(method: Session['method']) => dispatch({ type: 'method', method })}
          data={METHODS.map((value) => ({ value, label: t(`measure:method.${value}`) }))}
        />
      </div>
      <div className={classes.part}>
        <span className={classes.label}>{t('measure:head.unit')}</span>
        <SegmentedControl
          aria-label={t('measure:head.unit')}
          value={state.unit}
          onChange={(unit: LengthUnit) => dispatch({ type: 'unit', unit })}
          data={LENGTH_UNITS.map((value) => ({ value, label: t(`measure:unit.${value}`) }))}
        />
      </div>
      <TextInput
        className={classes.who ?? ''}
        label={t('measure:head.takenBy')}
        value={state.takenBy}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => dispatch({ type: 'taken-by', takenBy: event.currentTarget.value })}
      />
      <p className={classes.means}>{t(`measure:methodMeans.${state.method}`)}</p>
    </div>
  );
}
