import { useTranslation } from 'react-i18next';

import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../../../shared/measurement/measurement-set.ts';
import { formatAngle, formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import classes from './MeasurementTable.module.css';

type Props = {
  readonly values: MeasurementSet;
  readonly unit: LengthUnit;
  /** Which to show; without it every value there is. */
  readonly names?: readonly MeasurementName[];
  /** What the table holds, read out before it. */
  readonly caption: string;
};

/** Measurements to read, in the order of the walk round the body; left and right side by side where they differ. */
export function MeasurementTable({ values, unit, names, caption }: Props) {
  const { t, i18n } = useTranslation();
  const show = (name: MeasurementName, value: number) =>
    name === 'shoulderSlope'
      ? formatAngle(value, i18n.language)
      : formatLengthWithUnit(value, unit, i18n.language);
  const rows = MEASUREMENTS.flatMap(({ name }) => {
    const value = names?.includes(name) === false ? undefined : values[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (
    <div className={classes.columns}>
      <table className={classes.table}>
        <caption className={classes.caption}>{caption}</caption>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{t(`measurements:name.${name}`)}</th>
              <td>
                {sidesOf(value)
                  .map((side) => show(name, side))
                  .join(' / ')}
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
