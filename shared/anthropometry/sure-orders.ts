import { isMeasurementName, type MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import { orderSuspects } from '../measurement/order-suspects.ts';
import { brokenOrderings } from '../measurement/orderings.ts';
import type { Flag } from './plausibility.ts';

/** Beyond every deviate: what breaks a sure order is no question of rarity. */
const BROKEN_Z = 9;

/**
 * The flags together with the sure orders that do not hold. A value that breaks one cannot be, however
 * usual it looks by itself; an order that no flag explains is said at one measurement of its own.
 */
export function withOrders(flags: readonly Flag[], measurements: MeasurementSet): readonly Flag[] {
  const broken = brokenOrderings(measurements);
  if (broken.length === 0) return flags;
  const breaks = (name: string) =>
    broken.some(({ smaller, larger }) => smaller === name || larger === name);
  // The other half of an exchange is put right with the first.
  const explained = flags
    .flatMap(({ measurement, suggestion }) => [measurement, suggestion?.other ?? ''])
    .filter(isMeasurementName);
  return [
    ...flags.map((flag) =>
      breaks(flag.measurement) ? { ...flag, level: 'cannot-be' as const } : flag,
    ),
    ...[...orderSuspects(measurements, new Set<MeasurementName>(explained)).keys()].map(brokenBy),
  ];
}

const brokenBy = (measurement: MeasurementName): Flag => ({
  measurement,
  value: null,
  level: 'cannot-be',
  z: BROKEN_Z,
  suggestion: null,
  expected: null,
});
