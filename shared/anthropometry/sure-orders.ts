import type { MeasurementSet } from '../measurement/measurement-set.ts';
import { brokenOrderings } from '../measurement/orderings.ts';
import type { Flag } from './plausibility.ts';

/** Beyond every deviate: what breaks a sure order is no question of rarity. */
const BROKEN_Z = 9;

/** Flags the smaller of each order that does not hold. */
export const ordersBroken = (measurements: MeasurementSet): readonly Flag[] =>
  brokenOrderings(measurements).map(({ smaller }) => ({
    measurement: smaller,
    value: null,
    level: 'cannot-be' as const,
    z: BROKEN_Z,
    suggestion: null,
    expected: null,
  }));
