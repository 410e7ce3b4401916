import { toScale } from './body-reading.ts';
import type { LeaveOneOut } from './condition.ts';
import { normalEquivalent } from './student-t.ts';
import type { Swap } from './swaps.ts';

/** What probably happened, and the value that was meant: mm, kg for weight. */
export type Slip = {
  readonly value: number;
  readonly reason:
    | 'inches-typed-as-cm'
    | 'cm-typed-as-inches'
    | 'mm-typed-as-inches'
    | 'decimal-too-large'
    | 'decimal-too-small'
    | 'digits-swapped'
    | 'swapped-with';
  /** The other measurement of a swap. */
  readonly other?: string;
};

/** A correction is offered only when it would be quite an ordinary value. */
const ORDINARY_Z = 2.6;
/** Of two explanations the offered one must be this many times likelier, as a logarithm. */
const CLEAR = Math.log(3);

/** How much less an exchange may explain than the best value of one field, as a logarithm. */
const EXPLAINS = 0.5;

/** How often each slip happens beside the others; from the trade's own stories, not measured. */
const PRIOR: Readonly<Record<Slip['reason'], number>> = {
  'inches-typed-as-cm': 1,
  'cm-typed-as-inches': 1,
  'mm-typed-as-inches': 1,
  'decimal-too-large': 1,
  'decimal-too-small': 1,
  'digits-swapped': 2,
  'swapped-with': 1,
};

const CM_PER_INCH = 2.54;
const MM_PER_INCH = 25.4;

/** `gain`: logarithm of how much likelier the body is with the slip put right. */
type Candidate = { readonly slip: Slip; readonly gain: number };

/**
 * The likeliest slip behind a value that does not fit, or null when none explains it clearly.
 * `swaps` are the pairs that would make a likelier body exchanged.
 */
export function suggestSlip(wrong: LeaveOneOut, swaps: readonly Swap[]): Slip | null {
  const single = slipsOf(wrong.known.value).flatMap((slip) => weigh(slip, wrong));
  const exchanges = swaps.flatMap((swap) => swapSlip(swap, wrong));
  const [first, second] = [...single, ...exchanges].sort((a, b) => b.gain - a.gain);
  if (first === undefined || first.gain <= 0) return null;
  const isClear = second === undefined || first.gain - second.gain > CLEAR;
  return isClear || Math.abs(first.slip.value - (second?.slip.value ?? 0)) < 1 ? first.slip : null;
}

const deviateOf = (value: number, { known, expected, scale, degreesOfFreedom }: LeaveOneOut) =>
  normalEquivalent((toScale(known.variable, value) - expected) / scale, degreesOfFreedom);

function weigh(slip: Slip, wrong: LeaveOneOut): Candidate[] {
  const after = deviateOf(slip.value, wrong);
  if (Math.abs(after) > ORDINARY_Z) return [];
  const before = deviateOf(wrong.known.value, wrong);
  const gain = (before * before - after * after) / 2 + Math.log(PRIOR[slip.reason]);
  return [{ slip, gain }];
}

/**
 * An exchange must explain a field as well as any other value of that field alone would: else one
 * field is wrong, and the other would only be spoilt.
 */
function swapSlip({ a, b, gain }: Swap, wrong: LeaveOneOut): Candidate[] {
  const { known } = wrong;
  if (a.variable !== known.variable && b.variable !== known.variable) return [];
  const alone = deviateOf(known.value, wrong) ** 2 / 2;
  if (gain < alone - EXPLAINS) return [];
  const other = a.variable === known.variable ? b : a;
  const slip: Slip = { value: other.value, reason: 'swapped-with', other: other.variable };
  return [{ slip, gain: gain + Math.log(PRIOR['swapped-with']) }];
}

/** What may have been meant by a value, if it is a slip of the unit, the mark or the digits; mm. */
export const slipsOf = (value: number): readonly Slip[] => [
  ...unitSlips(value),
  ...digitSlips(value),
];

const unitSlips = (value: number): readonly Slip[] => [
  { value: value * CM_PER_INCH, reason: 'inches-typed-as-cm' },
  { value: value / CM_PER_INCH, reason: 'cm-typed-as-inches' },
  { value: value / MM_PER_INCH, reason: 'mm-typed-as-inches' },
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
