import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet } from './measurement-set.ts';
import { brokenOrderings, type Ordering } from './orderings.ts';

/**
 * Where the sure orders that a set breaks are to be said, each at one measurement only: what is in
 * most of them is likeliest wrong; between two alike, the smaller. Orders that touch a measurement in
 * `explained` are not said: that one is already asked about, or was looked at and found right.
 */
export function orderSuspects(
  set: MeasurementSet,
  explained: ReadonlySet<MeasurementName>,
): ReadonlyMap<MeasurementName, Ordering> {
  const suspects = new Map<MeasurementName, Ordering>();
  let left = brokenOrderings(set).filter(
    ({ smaller, larger }) => !explained.has(smaller) && !explained.has(larger),
  );
  while (left[0] !== undefined) {
    const worst = mostBroken(left, left[0].smaller);
    const touches = ({ smaller, larger }: Ordering) => smaller === worst || larger === worst;
    suspects.set(worst, left.find(touches) ?? left[0]);
    left = left.filter((ordering) => !touches(ordering));
  }
  return suspects;
}

function mostBroken(orders: readonly Ordering[], first: MeasurementName): MeasurementName {
  const counts = new Map<MeasurementName, number>([[first, 0]]);
  for (const name of orders.flatMap(({ smaller, larger }) => [smaller, larger])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [[most] = [first]] = [...counts].sort((a, b) => b[1] - a[1]);
  return most;
}
