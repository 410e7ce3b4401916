import { useTranslation } from 'react-i18next';

import type { Construction } from '../../../shared/shoe/last-table.ts';
import { GIRTHS, TOO_FULL_MM } from '../../../shared/shoe/propose-last.ts';
import { useLengths } from '../pattern/use-lengths.ts';
import classes from './LastPanel.module.css';
import type { FootView } from './last-view.ts';

type Props = {
  readonly feet: readonly FootView[];
  readonly construction: Construction;
};

/** What the bars show, mm over the foot; what is beyond stops at the edge. */
const SCALE = { low: -12, high: 18 };
const HEIGHT = 10;

const place = (mm: number): number => Math.min(SCALE.high, Math.max(SCALE.low, mm)) - SCALE.low;

/** Every girth of the last against the foot and against what is meant. */
export function GirthBars({ feet, construction }: Props) {
  const { t } = useTranslation();
  const lengths = useLengths();
  return (
    <table className={classes.girths}>
      <caption>{t('lasts:girths.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lasts:girths.girth')}</th>
          <th scope="col">{t('lasts:girths.meant')}</th>
          {feet.map(({ side }) => (
            <th key={side} scope="col">
              {t(`lasts:foot.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {GIRTHS.map((girth) => (
          <tr key={girth}>
            <th scope="row">{t(`lasts:girthName.${girth}`)}</th>
            <td>{lengths.difference(construction.girthMm[girth])}</td>
            {feet.map(({ side, fare }) => {
              const over = fare.over[girth];
              const meant = construction.girthMm[girth];
              const isOff = fare.buildUp[girth] > 0 || over - meant > TOO_FULL_MM;
              return (
                <td key={side} data-off={isOff || undefined}>
                  <span>{lengths.difference(over)}</span>
                  <svg
                    viewBox={`0 0 ${SCALE.high - SCALE.low} ${HEIGHT}`}
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    className={classes.bar}
                  >
                    <rect
                      className={classes.over}
                      x={Math.min(place(0), place(over))}
                      width={Math.abs(place(over) - place(0))}
                      y={HEIGHT * 0.2}
                      height={HEIGHT * 0.6}
                    />
                    <path d={`M${place(0)} 0V${HEIGHT}`} className={classes.zero} />
                    <path d={`M${place(meant)} 0V${HEIGHT}`} className={classes.meant} />
                  </svg>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
