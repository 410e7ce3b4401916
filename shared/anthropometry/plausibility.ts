import type { Range } from '../measurement/limits.ts';
import { alarmLimits } from './alarm-limits.ts';
import type { BodyModel, Sex } from './body-model.ts';
import { type BodyReading, fromScale, type Known, knownVariables } from './body-reading.ts';
import { condition, type LeaveOneOut, leaveOneOut } from './condition.ts';
import { type Slip, suggestSlip } from './slips.ts';
import { normalEquivalent, normalQuantile, studentEquivalent } from './student-t.ts';
import { withOrders } from './sure-orders.ts';
import { type Swap, swapsOf } from './swaps.ts';

/** `measure-again`: unusual for the reference. `cannot-be`: no body is like that. Neither blocks. */
export type Level = 'measure-again' | 'cannot-be';

export type Flag = {
  readonly measurement: string;
  /** As it was read, mm (kg for weight); null for a broken order alone. */
  readonly value: number | null;
  readonly level: Level;
  /** How unusual, as a standard normal deviate: 2 is one person in twenty, 4 one in 16,000. */
  readonly z: number;
  readonly suggestion: Slip | null;
  /** Where 95 of 100 such bodies lie, as the other values tell it; null for a broken order alone. */
  readonly expected: Range | null;
};

/** Whether bodies like this one are in the reference at all. */
export type Reference = 'inside' | 'edge' | 'outside';

export type Check = {
  readonly flags: readonly Flag[];
  readonly reference: Reference;
  readonly scores: { readonly [name: string]: number };
};

/** Beyond this a slip is far likelier than such a body: about one in ten thousand million. */
const CANNOT_BE_Z = 6.5;
/**
 * So much likelier, as a logarithm, must a body be with two values exchanged to be asked about it:
 * with some 200 pairs to try, chance alone gets there once in several thousand people.
 */
const SWAP_GAIN = 12;
const EDGE_Z = normalQuantile(0.975);
const OUTSIDE_Z = normalQuantile(0.995);

export const scoreOf = ({ known, expected, scale, degreesOfFreedom }: LeaveOneOut): number =>
  normalEquivalent((known.scaled - expected) / scale, degreesOfFreedom);

/** Checks every value against all the others; a value alone, against everybody. */
export function checkMeasurements(model: BodyModel, sex: Sex, reading: BodyReading): Check {
  const known = knownVariables(reading);
  if (known.length === 0) {
    return { flags: withOrders([], reading.measurements), reference: 'inside', scores: {} };
  }

  const scored = judgedOf(model, sex, known);
  const swaps = swapsOf(model, sex, known);
  const flags = named(model, sex, known, { swaps, scored });
  const rest = known.filter(({ variable }) => !flags.some((flag) => flag.measurement === variable));
  return {
    flags: withOrders(flags, reading.measurements),
    // Where most of a body is unusual, it is the body that is, and not the tape.
    reference: flags.length * 2 > known.length ? 'outside' : referenceOf(model, sex, rest),
    scores: Object.fromEntries(scored.map(({ one, z }) => [one.known.variable, z])),
  };
}

type Scored = {
  readonly one: LeaveOneOut;
  readonly z: number;
  /** It is asked about from here on. */
  readonly limit: number;
};

/** Every value that a tape can get wrong against the others, the most striking first. */
function judgedOf(model: BodyModel, sex: Sex, known: readonly Known[]): readonly Scored[] {
  const values = leaveOneOut(model, sex, known).filter(({ known }) => known.variable !== 'age');
  const limits = alarmLimits(values);
  return values
    .map((one, i) => ({ one, z: scoreOf(one), limit: limits[i] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
}

const isStriking = ({ z, limit }: Scored): boolean => Math.abs(z) > limit;

type Grounds = {
  readonly swaps: readonly Swap[];
  /** All values as they stand. */
  readonly scored: readonly Scored[];
};

/** Takes the worst value out, judges the others again, and so on while one stands out. */
function named(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  { swaps, scored }: Grounds,
): readonly Flag[] {
  const flags: Flag[] = [];
  let left = known;
  while (left.length > 0) {
    const judged = left === known ? scored : judgedOf(model, sex, left);
    const [swap] = swaps;
    // Two exchanged values hide behind each other: neither need stand out alone.
    const isSwapped = flags.length === 0 && swap !== undefined && swap.gain > SWAP_GAIN;
    const suspect = isSwapped
      ? judged.find(({ one }) =>
          [swap.a, swap.b].some((side) => side.variable === one.known.variable),
        )
      : judged.find(isStriking);
    if (suspect === undefined) break;
    const { one, z } = suspect;
    const suggestion = suggestSlip(one, flags.length === 0 ? swaps : []);
    flags.push({
      measurement: one.known.variable,
      value: one.known.value,
      level: Math.abs(z) >= CANNOT_BE_Z ? 'cannot-be' : 'measure-again',
      z,
      suggestion,
      expected: expectedRange(one),
    });
    // The other half of a swap is put right with it and no suspect of its own.
    const settled = [one.known.variable, suggestion?.other];
    left = left.filter(({ variable }) => !settled.includes(variable));
  }
  return flags;
}

/** Wilson-Hilferty's and Paulson's normal approximation to the F tail of the distance. */
function referenceOf(model: BodyModel, sex: Sex, known: readonly Known[]): Reference {
  const size = known.length;
  if (size === 0) return 'inside';
  const { distance } = condition(model, sex, known, true);
  const f = Math.cbrt(distance / size);
  const a = 2 / (9 * size);
  const b = 2 / (9 * model.degreesOfFreedom);
  const z = ((1 - b) * f - (1 - a)) / Math.sqrt(b * f * f + a);
  if (z > OUTSIDE_Z) return 'outside';
  return z > EDGE_Z ? 'edge' : 'inside';
}

/** Where 95 of 100 values lie, as the others expect it: mm (kg for weight). */
export function expectedRange({ known, expected, scale, degreesOfFreedom }: LeaveOneOut): Range {
  const reach = studentEquivalent(EDGE_Z, degreesOfFreedom) * scale;
  return {
    low: fromScale(known.variable, expected - reach),
    high: fromScale(known.variable, expected + reach),
  };
}
