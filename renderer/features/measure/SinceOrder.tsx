import { useTranslation } from 'react-i18next';
import { isMeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { changedSinceOrder } from '../../../shared/measurement/since-order.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useFormat } from '../../ui/use-format.ts';
import classes from './SessionHistory.module.css';
import { useMeasureWords } from './use-measure-words.ts';

type Props = {
  readonly customerId: string;
  readonly sessions: readonly Session[];
  readonly unit: LengthUnit;
};

/** What was measured otherwise since the last order was cut; says nothing where nothing was. */
export function SinceOrder({ customerId, sessions, unit }: Props) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const words = useMeasureWords(unit);
  const { data: orders = [] } = useStudioQuery('orders:ofCustomer', { customerId });
  const last = orders
    .filter(({ placedAt }) => placedAt !== null)
    .toSorted((a, b) => (b.placedAt ?? 0) - (a.placedAt ?? 0))[0];
  const { data: order } = useStudioQuery(
    'orders:get',
    { id: last?.id ?? '' },
    { enabled: last !== undefined },
  );
  const snapshot = order?.snapshot;
  if (snapshot === undefined || snapshot === null) return null;
  const { values, method, estimates = {} } = snapshot.measurements;
  const { placedAt } = snapshot;
  const estimated = Object.keys(estimates).filter(isMeasurementName);
  const changes = changedSinceOrder(sessions, { values, method, placedAt, estimated });
  if (changes.length === 0) return null;
  return (
    <section className={classes.since} aria-label={t('measure:sinceOrder.label')}>
      <p>{t('measure:sinceOrder.title', { day: date(placedAt, 'date') })}</p>
      <ul>
        {changes.map(({ name, side, from, to }) => (
          <li key={`${name}:${side}`}>
            {t('measure:sinceOrder.change', {
              name: words.field(name, side),
              difference: words.difference(name, to - from),
              from: words.figure(name, from),
              to: words.value(name, to),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
