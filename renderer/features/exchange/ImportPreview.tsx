import { useTranslation } from 'react-i18next';

import type { Takeover } from '../../../shared/measurement/exchange/match-names.ts';
import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { typedWithUnit } from '../measure/compare-sessions.ts';
import { useMeasureWords } from '../measure/use-measure-words.ts';
import classes from './ImportDialog.module.css';

type Props = { readonly taken: Takeover; readonly unit: LengthUnit };

/** A longer list of what is left out folds away: most of a pattern program's names mean nothing here. */
const MOST_UNFOLDED = 6;

/** Every value of a file: what it becomes, or why it is left out. */
export function ImportPreview({ taken, unit }: Props) {
  const { readings, others, skipped } = taken;
  const { t, i18n } = useTranslation();
  const words = useMeasureWords(unit);
  const isKept = (name: string) => name === 'stature';
  const leftOut = [
    ...skipped,
    ...others
      .filter(({ name }) => !isKept(name))
      .map(({ source, shown }) => ({ source, reason: 'unknown' as const, shown })),
  ];
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('measure:history.measurement')}</th>
            <th scope="col">{t('exchange:import.inFile')}</th>
            <th scope="col" className={classes.number}>
              {t('exchange:import.becomes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {readings.map((reading) => (
            <tr key={`${reading.measurement} ${reading.side}`}>
              <th scope="row">{words.field(reading.measurement, reading.side)}</th>
              <td>
                {typedWithUnit(reading, t(`measure:unit.${reading.unit}`))}{' '}
                <span className={classes.source}>{reading.source}</span>
              </td>
              <td className={`${classes.number} ${classes.value}`}>
                {words.value(reading.measurement, reading.value)}
              </td>
            </tr>
          ))}
          {others
            .filter(({ name }) => isKept(name))
            .map(({ source, shown, valueMm }) => (
              <tr key={source}>
                <th scope="row">{t('measure:body.stature')}</th>
                <td>
                  {shown} <span className={classes.source}>{source}</span>
                </td>
                <td className={`${classes.number} ${classes.value}`}>
                  {formatLengthWithUnit(valueMm, unit, i18n.language)}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {leftOut.length > 0 && (
        <details className={classes.skipped} open={leftOut.length <= MOST_UNFOLDED}>
          <summary>{t('exchange:import.leftOut', { count: leftOut.length })}</summary>
          <ul>
            {leftOut.map(({ source, reason, shown }) => (
              <li key={`${source} ${reason} ${shown}`}>
                <code>{shown === '' ? source : `${source} = ${shown}`}</code>
                <span className={classes.reason}>{t(`exchange:skipped.${reason}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
