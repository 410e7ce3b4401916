import { err, ok, type Result } from '../../result.ts';
import type { DesignDefinition, OptionDefinition, OptionValues } from '../design.ts';
import type { DraftInput } from '../draft-input.ts';
import type { Draft, DraftFailure } from '../model.ts';

/** Options that move a finished measure and are not called after it. */
const MOVED_BY: { readonly [measure: string]: string } = {
  neck: 'collarEase',
  wrist: 'cuffEase',
  waistband: 'waistEase',
  sleeve: 'sleeveLengthBonus',
  backLength: 'lengthBonus',
  outseam: 'lengthBonus',
  inseam: 'lengthBonus',
  length: 'lengthBonus',
};

type RangeOption = Extract<OptionDefinition, { readonly min: number }>;

/** The option through which a finished measure of the design can be set; null where none moves it. */
export function optionFor({ options }: DesignDefinition, measure: string): RangeOption | null {
  const id = MOVED_BY[measure] ?? `${measure}Ease`;
  const found = options.find((option) => option.id === id);
  return found !== undefined && found.kind === 'percent' ? found : null;
}

/** Finished measures that a garment is to have, mm, by name. */
export type WantedMeasures = { readonly [measure: string]: number };

export type FinishedOutcome = {
  readonly options: OptionValues;
  /** What could not be reached within the bounds of its option, and what comes out instead, mm. */
  readonly missed: readonly {
    readonly measure: string;
    readonly wanted: number;
    readonly reached: number;
  }[];
};

/** Near enough: the finished measures of a draft agree with body and ease to this, mm. */
const REACHED_MM = 0.5;

/** Eases hardly touch each other, so that a few rounds settle them all. */
const ROUNDS = 6;

/** Step of the first trial, as a fraction of the body. */
const FIRST_STEP = 0.01;

/**
 * The method of finished measures: the options that give the garment these measures, with no ease
 * added to anything that is wanted. Found on the drafts themselves, each option between its bounds.
 * Fails when the body cannot be drafted, or when a measure is not one the design can be set by.
 */
export function optionsForFinished(
  draft: (input: DraftInput) => Result<Draft, DraftFailure>,
  definition: DesignDefinition,
  input: DraftInput,
  wanted: WantedMeasures,
): Result<
  FinishedOutcome,
  DraftFailure | { readonly reason: 'not-settable'; readonly measure: string }
> {
  const tasks: {
    readonly measure: string;
    readonly target: number;
    readonly option: RangeOption;
  }[] = [];
  for (const [measure, target] of Object.entries(wanted)) {
    const option = optionFor(definition, measure);
    if (option === null) return err({ reason: 'not-settable', measure });
    tasks.push({ measure, target, option });
  }
  const values = new Map(
    tasks.map(({ option }) => [option.id, Number(input.options[option.id] ?? option.default)]),
  );
  const optionsNow = (): OptionValues => ({ ...input.options, ...Object.fromEntries(values) });
  const finishedNow = (): Result<Draft['finished'], DraftFailure> => {
    const drafted = draft({ ...input, options: optionsNow() });
    return drafted.ok ? ok(drafted.value.finished) : drafted;
  };
  let now = finishedNow();
  if (!now.ok) return now;
  const slopes = new Map<string, number>();
  for (const { measure, option } of tasks) {
    const value = values.get(option.id) ?? option.default;
    const trial = value + FIRST_STEP > option.max ? value - FIRST_STEP : value + FIRST_STEP;
    values.set(option.id, trial);
    const moved = finishedNow();
    values.set(option.id, value);
    if (!moved.ok) return moved;
    const by = (moved.value[measure] ?? Number.NaN) - (now.value[measure] ?? Number.NaN);
    if (!(Math.abs(by) > 0)) return err({ reason: 'not-settable', measure });
    slopes.set(measure, by / (trial - value));
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const finished: Draft['finished'] = now.value;
    const off = tasks.filter(
      ({ measure, target }) => Math.abs((finished[measure] ?? 0) - target) > REACHED_MM,
    );
    if (off.length === 0) break;
    for (const { measure, target, option } of off) {
      const value = values.get(option.id) ?? option.default;
      const next = value + (target - (finished[measure] ?? 0)) / (slopes.get(measure) ?? 1);
      values.set(option.id, Math.min(option.max, Math.max(option.min, next)));
    }
    now = finishedNow();
    if (!now.ok) return now;
  }
  const finished: Draft['finished'] = now.value;
  const missed = tasks
    .map(({ measure, target }) => ({ measure, wanted: target, reached: finished[measure] ?? 0 }))
    .filter(({ wanted: target, reached }) => Math.abs(reached - target) > 2 * REACHED_MM);
  return ok({ options: optionsNow(), missed });
}
