import { fromScale } from './body-reading.ts';
import type { LeaveOneOut } from './condition.ts';
import { normalTail } from './student-t.ts';

/** Share of people with nothing wrong who get any flag. */
const FALSE_ALARMS_PER_PERSON = 0.01;
/** The same summed over independent values: −log(1 − share). */
const BUDGET = -Math.log1p(-FALSE_ALARMS_PER_PERSON);

/**
 * Wrong readings that a check is there for, mm, and how much each counts: own weights. Ten centimetres
 * spoil a garment, five are found at the fitting, three a second reading finds better.
 */
const ERRORS = [
  { size: 30, weight: 0.08 },
  { size: 50, weight: 0.27 },
  { size: 100, weight: 0.65 },
] as const;

/** Below this length, mm, a wrong reading is a share of it: nobody misreads a wrist by ten centimetres. */
const WHOLE_ERRORS_FROM = 200;
const MM_PER_KG = 10;
/**
 * No limit is lower, however little the others tell: real bodies stray a little further than the model's,
 * and of few values the great girths of heavy people would get nearly all the alarms. Own bound.
 */
const LOWEST = 3.1;

/**
 * How striking each value must be, as a standard normal deviate, to be asked about. All limits together
 * let through one false alarm in a hundred people; among them they are shared out so that most errors
 * are found (Neyman & Pearson 1933: the same likelihood of an error against none, at every limit). What
 * the others tell to the centimetre gets a high limit, since an error stands far beyond it anyway; what
 * they hardly tell, the chest say, gets a low one.
 */
export function alarmLimits(values: readonly LeaveOneOut[]): readonly number[] {
  const errors = values.map(errorsOf);
  const limitsAt = (level: number) => errors.map((own) => limitAt(own, level));
  /** Above 0 while there would be more alarms than there may be. */
  const excess = (level: number): number =>
    Math.log(limitsAt(level).reduce((sum, limit) => sum + 2 * normalTail(limit), 0) / BUDGET);
  const levels = (z: number) => errors.map((own) => levelAt(own, z));
  let low = { level: Math.min(...levels(LOWEST)), excess: 0 };
  let high = { level: Math.max(...levels(HIGHEST)), excess: 0 };
  low = { ...low, excess: excess(low.level) };
  if (low.excess <= 0) return limitsAt(low.level);
  high = { ...high, excess: excess(high.level) };
  // False position, the end that stays weighed half (Dowell & Jarratt 1971, "Illinois").
  for (let i = 0; i < MOST_STEPS; i += 1) {
    const share = low.excess / (low.excess - high.excess);
    const level = low.level + share * (high.level - low.level);
    const here = { level, excess: excess(level) };
    if (Math.abs(here.excess) < NEAR) return limitsAt(level);
    if (here.excess > 0) {
      low = here;
      high = { ...high, excess: high.excess / 2 };
    } else {
      high = here;
      low = { ...low, excess: low.excess / 2 };
    }
  }
  return limitsAt(high.level);
}

/** No limit need be higher: so striking a value comes once in ten thousand million. */
const HIGHEST = 6.5;
/** How near the alarms come to their share, as a logarithm, and how long that is tried. */
const NEAR = 0.03;
const MOST_STEPS = 24;

/** One error in standard deviations, and the logarithm of its share. */
type StandardError = { readonly shift: number; readonly log: number };

function errorsOf({ known, expected, scale }: LeaveOneOut): readonly StandardError[] {
  const middle = fromScale(known.variable, expected);
  const isWeight = known.variable === 'weight';
  const share = isWeight ? 1 / MM_PER_KG : Math.min(1, middle / WHOLE_ERRORS_FROM);
  return ERRORS.map(({ size, weight }) => {
    const shift = (size * share) / (middle * scale);
    return { shift, log: Math.log(weight) - (shift * shift) / 2 };
  });
}

/** How much likelier than none some error is at a deviate, as a logarithm. */
function levelAt(errors: readonly StandardError[], z: number): number {
  const logs = errors.map(({ shift, log }) => log + z * shift);
  const most = Math.max(...logs);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

/**
 * The deviate at which some error is `level` times likelier than none, as logarithms. The logarithm is
 * convex in the deviate and each error's own is a line below it: the first of the lines to reach the
 * level is an upper bound, and Newton's steps come down from it.
 */
function limitAt(errors: readonly StandardError[], level: number): number {
  let z = Math.min(...errors.map(({ shift, log }) => (level - log) / shift));
  for (let i = 0; i < NEWTON_STEPS; i += 1) {
    let sum = 0;
    let slope = 0;
    for (const { shift, log } of errors) {
      const likelihood = Math.exp(log + z * shift - level);
      sum += likelihood;
      slope += likelihood * shift;
    }
    z -= (Math.log(sum) * sum) / slope;
  }
  return Math.max(z, LOWEST);
}

const NEWTON_STEPS = 3;
