import { SegmentedControl, TextInput } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { METHODS, type Session } from '../../../shared/measurement/session.ts';
import { LENGTH_UNITS, type LengthUnit } from '../../../shared/units/length-unit.ts';
import type { DeskState } from './desk-state.ts';
import classes from './SessionHead.module.css';
import type { MeasureDesk } from './use-measure-desk.ts';

const LONGEST_NAME = 80;

type Props = Pick<DeskState, 'method' | 'unit' | 'takenBy'> & Pick<MeasureDesk, 'dispatch'>;

/** How, by whom and in which unit is measured. */
export const SessionHead = memo(function SessionHead(props: Props) {
  const { method, unit, takenBy, dispatch } = props;
  const { t } = useTranslation();
  return (
    <div className={classes.root}>
      <div className={classes.part}>
        <SegmentedControl
          aria-label={t('measure:head.method')}
          value={method}
          onChange={(next: Session['method']) => dispatch({ type: 'method', method: next })}
          data={METHODS.map((value) => ({ value, label: t(`measure:method.${value}`) }))}
        />
      </div>
      <div className={classes.part}>
        <SegmentedControl
          aria-label={t('measure:head.unit')}
          value={unit}
          onChange={(next: LengthUnit) => dispatch({ type: 'unit', unit: next })}
          data={LENGTH_UNITS.map((value) => ({ value, label: t(`measure:unit.${value}`) }))}
        />
      </div>
      <TextInput
        classNames={{ root: classes.who ?? '', label: classes.label ?? '' }}
        label={t('measure:head.takenBy')}
        value={takenBy}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => dispatch({ type: 'taken-by', takenBy: event.currentTarget.value })}
      />
      {method !== 'body' && <p className={classes.means}>{t(`measure:methodMeans.${method}`)}</p>}
    </div>
  );
});
