import { MEASUREMENTS } from './definitions.ts';
import { lastReadingAt, lastTime } from './last-time.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet } from './measurement-set.ts';
import type { Session } from './session.ts';
import type { EntryKey, Side } from './unfinished-session.ts';

export type ChangeSinceOrder = {
  readonly name: MeasurementName;
  readonly side: Side;
  /** What the order was cut by, and what was read last: mm, or degrees. */
  readonly from: number;
  readonly to: number;
};

/** What an order was cut by, as it was frozen when it was taken. */
type Frozen = {
  readonly values: MeasurementSet;
  readonly method: Session['method'];
  readonly placedAt: number;
  /** Measurements that were estimated then: a first reading is no change of the body. */
  readonly estimated: readonly MeasurementName[];
};

/** Half of what a tape shows, mm and degrees: less is the same reading. */
const SAME = 0.5;

/**
 * What was read anew since an order was taken and differs from what it was cut by, in the order of
 * the walk round the body. `sessions` stand newest first.
 */
export function changedSinceOrder(
  sessions: readonly Session[],
  { values, method, placedAt, estimated }: Frozen,
): readonly ChangeSinceOrder[] {
  const since = lastTime(
    sessions.filter(({ takenAt }) => takenAt > placedAt),
    method,
  );
  return MEASUREMENTS.flatMap(({ name }) => {
    const frozen = values[name];
    if (frozen === undefined || estimated.includes(name)) return [];
    const isApart = typeof frozen === 'object' || since.has(`${name}:left`);
    const sides: readonly Side[] =
      isApart || since.has(`${name}:right`) ? ['left', 'right'] : ['both'];
    return sides.flatMap((side) => {
      const key: EntryKey = `${name}:${side}`;
      const to = lastReadingAt(since, key)?.value;
      const from = typeof frozen === 'number' ? frozen : frozen[side === 'right' ? side : 'left'];
      return to === undefined || Math.abs(to - from) < SAME ? [] : [{ name, side, from, to }];
    });
  });
}
