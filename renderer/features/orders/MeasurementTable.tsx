import { useTranslation } from 'react-i18next';

import type { BodyEstimate, BodyEstimates } from '../../../shared/anthropometry/completed-body.ts';
import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../../../shared/measurement/measurement-set.ts';
import {
  formatAngle,
  formatLength,
  formatLengthWithUnit,
} from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './MeasurementTable.module.css';

type Props = {
  readonly values: MeasurementSet;
  readonly unit: LengthUnit;
  /** Which of the values nobody measured. */
  readonly estimates?: BodyEstimates | undefined;
  /** Which to show; without it every value there is. */
  readonly names?: readonly MeasurementName[];
  /** What the table holds, read out before it. */
  readonly caption: string;
};

/** Measurements to read, in the order of the walk round the body; left and right side by side where they differ. */
export function MeasurementTable({ values, unit, estimates = {}, names, caption }: Props) {
  const { t, i18n } = useTranslation();
  const show = (name: MeasurementName, value: number) =>
    name === 'shoulderSlope'
      ? formatAngle(value, i18n.language)
      : formatLengthWithUnit(value, unit, i18n.language);
  const figure = (name: MeasurementName, value: number) =>
    name === 'shoulderSlope' ? show(name, value) : formatLength(value, unit, i18n.language);
  const guess = (name: MeasurementName, { value, low, high }: BodyEstimate) => (
    <span className={classes.estimate} title={t('orders:measured.estimateLong')}>
      {t('orders:measured.estimate', {
        value: figure(name, value),
        spread: show(name, (high - low) / 2),
      })}
    </span>
  );
  const rows = MEASUREMENTS.flatMap(({ name }) => {
    const value = names?.includes(name) === false ? undefined : values[name];
    return value === undefined ? [] : [{ name, value, estimate: estimates[name] }];
  });
  return (
    <div className={classes.columns}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <tbody>
          {rows.map(({ name, value, estimate }) => (
            <tr key={name}>
              <th scope="row">{t(`measurements:name.${name}`)}</th>
              <td>
                {estimate === undefined
                  ? sidesOf(value)
                      .map((side) => show(name, side))
                      .join(' / ')
                  : guess(name, estimate)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sidesOf = (value: SidedValue): readonly number[] =>
  typeof value === 'number' ? [value] : [value.left, value.right];
