import { useTranslation } from 'react-i18next';

import type { Trend } from '../../../shared/measurement/trend.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './Trends.module.css';
import { CHART, type Placed, pathThrough, placeLines } from './trend-scale.ts';
import type { MeasureWords } from './use-measure-words.ts';

type Props = { readonly trend: Trend; readonly words: MeasureWords };

/** A line over the years, left and right apart where they were taken apart; the same as a table. */
export function TrendChart({ trend: { name, lines }, words }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const placed = placeLines(lines);
  const text = (side: 'both' | 'left' | 'right', value: number): string =>
    side === 'both'
      ? words.value(name, value)
      : `${t(`measure:side.short.${side}`)} ${words.value(name, value)}`;
  const times = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))].sort(
    (a, b) => a - b,
  );
  const days = times.map((at) => date(at, 'date'));
  // Several visits on one day are told apart by the hour.
  const dayOf = (at: number): string => {
    const day = date(at, 'date');
    return days.filter((one) => one === day).length > 1 ? date(at, 'dateTime') : day;
  };
  const ends = [placed[0]?.[0], placed[0]?.at(-1)].filter((point) => point !== undefined);
  return (
    <>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        aria-hidden="true"
      >
        <path className={classes.axis} d={`M0 ${CHART.height - 20}H${CHART.width}`} />
        {placed.map((points, index) => {
          const side = lines[index]?.side ?? 'both';
          return (
            <g key={side} data-side={side} className={classes.line}>
              <path d={pathThrough(points)} />
              {points.map((point) => (
                <circle key={point.at} cx={point.x} cy={point.y} r={3.5}>
                  <title>{`${dayOf(point.at)}: ${text(side, point.value)}`}</title>
                </circle>
              ))}
              {labelled(points).map(({ point, anchor }) => (
                <text
                  key={point.at}
                  x={point.x}
                  y={side === 'right' ? point.y + 18 : point.y - 9}
                  textAnchor={anchor}
                >
                  {text(side, point.value)}
                </text>
              ))}
            </g>
          );
        })}
        {ends.map((point, index) => (
          <text
            key={point.at}
            className={classes.day}
            x={point.x}
            y={CHART.height - 5}
            textAnchor={index === 0 ? 'start' : 'end'}
          >
            {dayOf(point.at)}
          </text>
        ))}
      </svg>
      <table className={classes.unseen}>
        <caption>{t('measure:trend.caption', { name: words.name(name) })}</caption>
        <tbody>
          {times.map((at) => (
            <tr key={at}>
              <th scope="row">{dayOf(at)}</th>
              {lines.map(({ side, points }) => {
                const point = points.find((one) => one.at === at);
                return (
                  <td key={side}>
                    {point === undefined ? t('measure:history.none') : text(side, point.value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The first and the last point carry their figures; between them the line says enough. */
function labelled(points: readonly Placed[]) {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    { point: first, anchor: 'start' as const },
    { point: last, anchor: 'end' as const },
  ];
}
