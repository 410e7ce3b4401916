import type { BodyModel, Sex } from './body-model.ts';
import { type Known, knownOf, toScale } from './body-reading.ts';
import { type LeaveOneOut, leaveOneOut } from './condition.ts';
import { normalEquivalent } from './student-t.ts';

/** What probably happened, and the value that was meant: mm, kg for weight. */
export type Slip = {
  readonly value: number;
  readonly reason:
    | 'inches-typed-as-cm'
    | 'cm-typed-as-inches'
    | 'decimal-too-large'
    | 'decimal-too-small'
    | 'digits-swapped'
    | 'swapped-with';
  /** The other measurement of a swap. */
  readonly other?: string;
};

/** A correction is offered only when it would be quite an ordinary value. */
const ORDINARY_Z = 2.6;
/** Of two explanations the offered one must be this many times likelier. */
const CLEAR_ODDS = 2;

/** How often each slip happens beside the others; from the trade's own stories, not measured. */
const PRIOR: Readonly<Record<Slip['reason'], number>> = {
  'inches-typed-as-cm': 1,
  'cm-typed-as-inches': 1,
  'decimal-too-large': 1,
  'decimal-too-small': 1,
  'digits-swapped': 2,
  'swapped-with': 1,
};

const CM_PER_INCH = 2.54;

type Candidate = { readonly slip: Slip; readonly weight: number };

/** The likeliest slip behind a value that does not fit, or null when none explains it clearly. */
export function suggestSlip(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  wrong: LeaveOneOut,
): Slip | null {
  const single = slipsOf(wrong.known.value).flatMap((slip) => weigh(slip, wrong));
  const swaps = swapSlips(model, sex, known, wrong);
  const [first, second] = [...single, ...swaps].sort((a, b) => b.weight - a.weight);
  if (first === undefined) return null;
  const isClear = second === undefined || first.weight > CLEAR_ODDS * second.weight;
  return isClear || Math.abs(first.slip.value - (second?.slip.value ?? 0)) < 1 ? first.slip : null;
}

function weigh(slip: Slip, { known, expected, scale, degreesOfFreedom }: LeaveOneOut): Candidate[] {
  const t = (toScale(known.variable, slip.value) - expected) / scale;
  const z = normalEquivalent(t, degreesOfFreedom);
  if (Math.abs(z) > ORDINARY_Z) return [];
  return [{ slip, weight: PRIOR[slip.reason] * Math.exp((-z * z) / 2) }];
}

/** What may have been meant by a value, if it is a slip of the unit, the mark or the digits; mm. */
export const slipsOf = (value: number): readonly Slip[] => [
  ...unitSlips(value),
  ...digitSlips(value),
];

const unitSlips = (value: number): readonly Slip[] => [
  { value: value * CM_PER_INCH, reason: 'inches-typed-as-cm' },
  { value: value / CM_PER_INCH, reason: 'cm-typed-as-inches' },
  { value: value / 10, reason: 'decimal-too-large' },
  { value: value * 10, reason: 'decimal-too-small' },
];

/** Neighbouring digits exchanged in the centimetres, as people type them. */
function digitSlips(value: number): readonly Slip[] {
  const digits = String(Math.round(value));
  // A value in whole centimetres was typed without its last zero.
  const typed = digits.endsWith('0') ? digits.slice(0, -1) : digits;
  const scale = digits.endsWith('0') ? 10 : 1;
  return [...typed].flatMap((digit, i) => {
    const next = typed[i + 1];
    if (next === undefined || next === digit || (i === 0 && next === '0')) return [];
    const swapped = typed.slice(0, i) + next + digit + typed.slice(i + 2);
    return [{ value: Number(swapped) * scale, reason: 'digits-swapped' as const }];
  });
}

/** Two fields that hold each other's value: both must become ordinary. */
function swapSlips(
  model: BodyModel,
  sex: Sex,
  known: readonly Known[],
  { known: wrong }: LeaveOneOut,
): readonly Candidate[] {
  return known.flatMap((other) => {
    if (other.variable === wrong.variable || other.variable === 'age') return [];
    if (other.variable === 'weight' || wrong.variable === 'weight') return [];
    const exchanged = known.map((one) => {
      if (one.variable === wrong.variable) return knownOf(one.variable, other.value);
      if (one.variable === other.variable) return knownOf(one.variable, wrong.value);
      return one;
    });
    const both = leaveOneOut(model, sex, exchanged).filter(
      ({ known }) => known.variable === wrong.variable || known.variable === other.variable,
    );
    const scores = both.map((one) =>
      normalEquivalent((one.known.scaled - one.expected) / one.scale, one.degreesOfFreedom),
    );
    if (scores.some((z) => Math.abs(z) > ORDINARY_Z)) return [];
    const slip: Slip = { value: other.value, reason: 'swapped-with', other: other.variable };
    const squares = scores.reduce((sum, z) => sum + z * z, 0);
    return [{ slip, weight: PRIOR['swapped-with'] * Math.exp(-squares / 4) }];
  });
}
