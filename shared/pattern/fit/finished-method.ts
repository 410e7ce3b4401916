import { err, ok, type Result } from '../../result.ts';
import type { DesignDefinition, OptionDefinition, OptionValues } from '../design.ts';
import type { DraftInput, WantedMeasures } from '../draft-input.ts';
import type { Draft, DraftFailure, FinishedOutcome } from '../model.ts';

/** Options that move a finished measure and are not called after it with `Ease`. */
const MOVED_BY: { readonly [measure: string]: readonly string[] } = {
  neck: ['collarEase'],
  wrist: ['cuffEase'],
  waistband: ['waistEase', 'waistAdjust'],
  seat: ['seatEase', 'seatAdjust'],
  upperLeg: ['upperLegEase', 'thighAdjust'],
  knee: ['kneeEase', 'kneeAdjust'],
  hem: ['hemEase', 'hemWidth', 'bottomWidthBonus'],
  sleeve: ['sleeveLengthBonus'],
  backLength: ['lengthBonus'],
  inseam: ['lengthBonus', 'legLength'],
  outseam: ['lengthBonus', 'legLength'],
  length: ['lengthBonus'],
};

type RangeOption = Extract<OptionDefinition, { readonly min: number }>;

/** The option through which a finished measure of the design can be set; null where none moves it. */
export function optionFor({ options }: DesignDefinition, measure: string): RangeOption | null {
  const ids = MOVED_BY[measure] ?? [`${measure}Ease`];
  const found = options.find(({ id }) => ids.includes(id));
  return found !== undefined && (found.kind === 'percent' || found.kind === 'mm') ? found : null;
}

/** Of the measures of a draft those that can be wanted, one for each option: an inseam or an outseam. */
export function settableMeasures(
  definition: DesignDefinition,
  measures: readonly string[],
): readonly string[] {
  const idOf = (measure: string): string | null => optionFor(definition, measure)?.id ?? null;
  return measures.filter((measure, i) => {
    const id = idOf(measure);
    return id !== null && measures.findIndex((other) => idOf(other) === id) === i;
  });
}

/** Near enough: the finished measures of a draft agree with body and ease to this, mm. */
const REACHED_MM = 0.5;

/** Eases hardly touch each other, so that a few rounds settle them all. */
const ROUNDS = 8;

/** A slope that one round's step gives is trusted this far from what was thought before, either way. */
const SLOPE_TRUST = 4;

/** An option that moves its measure by less than this share of what it should moves it not at all. */
const LEAST_SHARE = 0.02;

type Task = {
  readonly measure: string;
  readonly target: number;
  readonly option: RangeOption;
  value: number;
  /** Finished mm by unit of the option. */
  slope: number;
  isMoved: boolean;
};

export type NotSettable = { readonly reason: 'not-settable'; readonly measure: string };

/** The draft that has the wanted measures, with the options that give them. */
export type DraftedToMeasure = { readonly draft: Draft; readonly outcome: FinishedOutcome };

/**
 * The method of finished measures: the options that give the garment these measures, with no ease
 * added to anything that is wanted. Found on the drafts themselves, each option between its bounds.
 * Fails when the body cannot be drafted, or when a measure is not one the design can be set by.
 */
export function draftToMeasures(
  draft: (input: DraftInput) => Result<Draft, DraftFailure>,
  definition: DesignDefinition,
  input: DraftInput,
  wanted: WantedMeasures,
): Result<DraftedToMeasure, DraftFailure | NotSettable> {
  const tasks: Task[] = [];
  for (const [measure, target] of Object.entries(wanted)) {
    const option = optionFor(definition, measure);
    if (option === null) return err({ reason: 'not-settable', measure });
    const value = Number(input.options[option.id] ?? option.default);
    tasks.push({ measure, target, option, value, slope: 0, isMoved: false });
  }
  const optionsNow = (): OptionValues => ({
    ...input.options,
    ...Object.fromEntries(tasks.map(({ option, value }) => [option.id, value])),
  });
  const draftNow = () => draft({ ...input, options: optionsNow() });
  let now = draftNow();
  if (!now.ok) return now;
  for (const task of tasks) {
    const is = now.value.finished[task.measure];
    if (is === undefined) return err({ reason: 'not-settable', measure: task.measure });
    // An ease is a share of the body, so that the measure grows by the body with each unit of it.
    task.slope = task.option.kind === 'mm' ? 1 : is / (1 + task.value);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const { finished } = now.value;
    const moves = tasks.flatMap((task) => {
      const off = task.target - (finished[task.measure] ?? 0);
      const next = within(task.option, task.value + off / task.slope);
      return Math.abs(off) <= REACHED_MM || next === task.value ? [] : [{ task, next }];
    });
    if (moves.length === 0) break;
    const steps = moves.map(({ task, next }) => ({ task, by: next - task.value }));
    for (const { task, next } of moves) task.value = next;
    const moved = draftNow();
    if (!moved.ok) return moved;
    for (const { task, by } of steps) {
      const grown = (moved.value.finished[task.measure] ?? 0) - (finished[task.measure] ?? 0);
      const seen = grown / by;
      if (!task.isMoved && Math.abs(seen) < Math.abs(task.slope) * LEAST_SHARE)
        return err({ reason: 'not-settable', measure: task.measure });
      task.isMoved = true;
      const share = seen / task.slope;
      if (share > 1 / SLOPE_TRUST && share < SLOPE_TRUST) task.slope = seen;
    }
    now = moved;
  }
  const { finished } = now.value;
  const missed = tasks
    .map(({ measure, target }) => ({ measure, wanted: target, reached: finished[measure] ?? 0 }))
    .filter(({ wanted: target, reached }) => Math.abs(reached - target) > 2 * REACHED_MM);
  return ok({ draft: now.value, outcome: { options: optionsNow(), missed } });
}

const within = ({ min, max }: RangeOption, value: number): number =>
  Math.min(max, Math.max(min, value));

/** The options alone of `draftToMeasures`. */
export function optionsForFinished(
  ...args: Parameters<typeof draftToMeasures>
): Result<FinishedOutcome, DraftFailure | NotSettable> {
  const drafted = draftToMeasures(...args);
  return drafted.ok ? ok(drafted.value.outcome) : drafted;
}

/** The same pattern by its options alone, as they were found for `drafted`. */
export const withoutWanted = (input: DraftInput, { toMeasure }: Pick<Draft, 'toMeasure'>) =>
  toMeasure === undefined ? input : { ...input, options: toMeasure.options, wanted: undefined };

/** The wanted measure that an option is found by; null where the option is a person's own. */
export const measureHolding = (
  definition: DesignDefinition,
  wanted: WantedMeasures | undefined,
  option: string,
): string | null =>
  Object.keys(wanted ?? {}).find((measure) => optionFor(definition, measure)?.id === option) ??
  null;
