import type { Range } from '../measurement/limits.ts';
import type { BodyModel, Sex } from './body-model.ts';
import { type BodyReading, fromScale, type Known, knownVariables } from './body-reading.ts';
import type { BodyVariable } from './body-variables.ts';
import { condition, type LeaveOneOut, leaveOneOut } from './condition.ts';
import { type Slip, suggestSlip } from './slips.ts';
import { normalEquivalent, normalQuantile, studentEquivalent } from './student-t.ts';
import { ordersBroken } from './sure-orders.ts';

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

/** Share of people with nothing wrong who get any flag. */
const FALSE_ALARMS_PER_PERSON = 0.01;
/** Beyond this a slip is far likelier than such a body: about one in ten thousand million. */
const CANNOT_BE_Z = 6.5;
const EDGE_Z = normalQuantile(0.975);
const OUTSIDE_Z = normalQuantile(0.995);

/** The same chance per person of any false alarm, whatever the number of values (Šidák 1967). */
export const flagThreshold = (values: number): number =>
  normalQuantile(1 - (1 - (1 - FALSE_ALARMS_PER_PERSON) ** (1 / Math.max(values, 1))) / 2);

export const scoreOf = ({ known, expected, scale, degreesOfFreedom }: LeaveOneOut): number =>
  normalEquivalent((known.scaled - expected) / scale, degreesOfFreedom);

/** Checks every value against all the others; a value alone, against everybody. */
export function checkMeasurements(model: BodyModel, sex: Sex, reading: BodyReading): Check {
  const known = knownVariables(reading);
  const broken = ordersBroken(reading.measurements);
  if (known.length === 0) return { flags: broken, reference: 'inside', scores: {} };

  const judged = leaveOneOut(model, sex, known).filter(({ known }) => known.variable !== 'age');
  const threshold = flagThreshold(judged.length);
  const scored = judged.map((one) => ({ one, z: scoreOf(one) }));
  const worst = scored
    .filter(({ z }) => Math.abs(z) > threshold)
    .sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
  // One wrong value pulls on its neighbours, so they are judged again without it.
  const flags = named(
    model,
    sex,
    known,
    worst.map(({ one }) => one.known.variable),
    threshold,
  );
  const rest = known.filter(({ variable }) => !flags.some((flag) => flag.measurement === variable));
  return {
    flags: withOrders(flags, broken),
    reference: referenceOf(model, sex, rest),
    scores: Object.fromEntries(scored.map(({ one, z }) => [one.known.variable, z])),
  };
}

/** A value that breaks a sure order cannot be, however usual it looks by itself. */
function withOrders(flags: readonly Flag[], broken: readonly Flag[]): readonly Flag[] {
  const isBroken = (name: string) => broken.some(({ measurement }) => measurement === name);
  const isNamed = (name: string) => flags.some(({ measurement }) => measurement === name);
  return [
    ...flags.map((flag) =>
      isBroken(flag.measurement) ? { ...flag, level: 'cannot-be' as const } : flag,
    ),
    ...broken.filter(({ measurement }) => !isNamed(measurement)),
  ];
}

/** Takes the worst value out, judges the others again, and so on while one stands out. */
function named(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  suspects: readonly BodyVariable[],
  threshold: number,
): readonly Flag[] {
  const flags: Flag[] = [];
  let left = known;
  for (let round = 0; round < suspects.length && left.length > 0; round++) {
    const judged = leaveOneOut(model, sex, left)
      .filter(({ known }) => known.variable !== 'age')
      .map((one) => ({ one, z: scoreOf(one) }))
      .sort((a, b) => Math.abs(b.z) - Math.abs(a.z));
    const [worst] = judged;
    if (worst === undefined || Math.abs(worst.z) <= threshold) break;
    flags.push({
      measurement: worst.one.known.variable,
      value: worst.one.known.value,
      level: Math.abs(worst.z) >= CANNOT_BE_Z ? 'cannot-be' : 'measure-again',
      z: worst.z,
      suggestion: suggestSlip(model, sex, known, worst.one),
      expected: expectedRange(worst.one),
    });
    left = left.filter(({ variable }) => variable !== worst.one.known.variable);
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
