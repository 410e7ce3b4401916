import { asDate, type DateShape, daysBetween } from './format.ts';
import { useFormat } from './use-format.ts';

type Props = {
  /** Milliseconds since 1970, or an ISO date. */
  readonly value: number | string;
  /** `relative` says how far off it is, and the date when pointed at. */
  readonly shape?: DateShape | 'relative';
};

/** A moment or a day, readable by people and by machines. */
export function DateText({ value, shape = 'date' }: Props) {
  const format = useFormat();
  const machine = typeof value === 'string' ? value : new Date(value).toISOString();
  if (shape !== 'relative') {
    return (
      <time dateTime={machine} className="tabular">
        {format.date(value, shape)}
      </time>
    );
  }
  return (
    <time dateTime={machine} title={format.date(value, 'date')}>
      {format.relativeDays(daysBetween(new Date(), asDate(value)))}
    </time>
  );
}
