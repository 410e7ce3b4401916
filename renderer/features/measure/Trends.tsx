import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { trendsOf } from '../../../shared/measurement/trend.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { TrendChart } from './TrendChart.tsx';
import classes from './Trends.module.css';
import { useMeasureWords } from './use-measure-words.ts';

type Props = { readonly sessions: readonly Session[]; readonly unit: LengthUnit };

/** How each measurement went over all sessions; opens at the one that moved most. */
export function Trends({ sessions, unit }: Props) {
  const { t } = useTranslation();
  const words = useMeasureWords(unit);
  const [chosen, setChosen] = useState<MeasurementName | null>(null);
  const trends = trendsOf(sessions);
  const trend = trends.find(({ name }) => name === chosen) ?? trends[0];
  if (trend === undefined) return null;
  return (
    <div className={classes.root}>
      <Select
        className={classes.choice ?? ''}
        label={t('measure:trend.label')}
        searchable
        allowDeselect={false}
        value={trend.name}
        data={trends.map(({ name }) => ({ value: name, label: words.name(name) }))}
        onChange={setChosen}
      />
      <TrendChart key={trend.name} trend={trend} words={words} />
    </div>
  );
}
