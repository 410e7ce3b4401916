import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { DraftFailure } from '../../../shared/pattern/model.ts';
import { ORDER_STEPS, type OrderStep } from './order-steps.ts';
import type { OrderWork } from './order-work.ts';

/** Something that stands between the work and an order, and the step where a person mends it. */
export type Gap =
  | { readonly step: OrderStep; readonly reason: GapReason }
  | {
      readonly step: 'measure';
      readonly reason: 'measurements-missing';
      readonly measurements: readonly MeasurementName[];
    }
  | {
      readonly step: 'confirm';
      readonly reason: 'estimates';
      readonly measurements: readonly MeasurementName[];
    }
  | { readonly step: 'pattern'; readonly reason: 'not-draftable'; readonly failure: DraftFailure };

/** The gaps that need no data in their words. */
export const PLAIN_GAPS = [
  'no-customer',
  'not-measured',
  'measurements-unsaved',
  'no-design',
  'cloth-gone',
  'no-due-date',
  'due-date-past',
] as const;

type GapReason = (typeof PLAIN_GAPS)[number];

export type Facts = {
  readonly work: OrderWork;
  /** Needed by the design and not in the session chosen; null while no session is chosen. */
  readonly missing: readonly MeasurementName[] | null;
  /** Drafted from estimates to which nobody has agreed. */
  readonly estimated: readonly MeasurementName[];
  /** Values were typed that are in no session yet. */
  readonly unsaved: boolean;
  readonly failure: DraftFailure | null;
  readonly clothOffered: boolean;
  /** Today, as an ISO date of the studio's own clock. */
  readonly today: string;
};

/** What is still missing, in the order of the steps; empty when the order can be taken. */
export function gapsOf({
  work,
  missing,
  estimated,
  unsaved,
  failure,
  clothOffered,
  today,
}: Facts): readonly Gap[] {
  const gaps: Gap[] = [];
  if (work.customerId === null) gaps.push({ step: 'customer', reason: 'no-customer' });
  else if (work.sessionId === null) {
    gaps.push({ step: 'measure', reason: unsaved ? 'measurements-unsaved' : 'not-measured' });
  } else if (unsaved) gaps.push({ step: 'measure', reason: 'measurements-unsaved' });
  else if (missing !== null && missing.length > 0) {
    gaps.push({ step: 'measure', reason: 'measurements-missing', measurements: missing });
  }
  if (work.garment === null) gaps.push({ step: 'design', reason: 'no-design' });
  else {
    if (failure !== null && failure.reason !== 'missing-measurement') {
      gaps.push({ step: 'pattern', reason: 'not-draftable', failure });
    }
    if (!clothOffered) gaps.push({ step: 'cloth', reason: 'cloth-gone' });
    if (estimated.length > 0) {
      gaps.push({ step: 'confirm', reason: 'estimates', measurements: estimated });
    }
    if (work.dueOn === null) gaps.push({ step: 'confirm', reason: 'no-due-date' });
    else if (work.dueOn < today) gaps.push({ step: 'confirm', reason: 'due-date-past' });
  }
  return gaps;
}

export type StepMark = 'done' | 'needs' | 'open';

/**
 * How each step stands: `needs` once a person has been there and left something out, `open` before
 * anybody looked, `done` when it was seen and nothing is missing.
 */
export function stepMarks(
  gaps: readonly Gap[],
  seen: readonly OrderStep[],
): Readonly<Record<OrderStep, StepMark>> {
  const mark = (step: OrderStep): StepMark => {
    if (!seen.includes(step)) return 'open';
    if (gaps.some((gap) => gap.step === step)) return 'needs';
    // The last step is done when the order is taken, and then there is no line of steps any more.
    return step === 'confirm' ? 'open' : 'done';
  };
  return Object.fromEntries(ORDER_STEPS.map((step) => [step, mark(step)])) as Record<
    OrderStep,
    StepMark
  >;
}
