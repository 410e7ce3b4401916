import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import {
  type Influence,
  influencesOf,
  movedInput,
  stepsOf,
  type Trial,
} from '../../shared/pattern/influence.ts';
import type { Draft } from '../../shared/pattern/model.ts';
import type { DraftChannel } from './draft-desk.ts';

/** What each measurement does to a pattern. */
export type Influences = ReadonlyMap<MeasurementName, Influence>;

export type BodyValues = { readonly [name in MeasurementName]?: number };

/**
 * Finds what each measurement does to the pattern by drafting the body again a little larger and
 * smaller in one measurement after the other. One draft at a time on a channel of its own, so that a canvas that
 * waits for its draft waits for one of these at most. Answers with what ends it early; `onDone` gets
 * null when the body itself cannot be drafted.
 */
export function runInfluences(
  channel: DraftChannel,
  input: DraftInput,
  values: BodyValues,
  onDone: (influences: Influences | null) => void,
): () => void {
  const base: DraftInput = { ...input, measurements: values };
  const steps = [...stepsOf(input.design, values)];
  const trials: Trial[] = [];
  let middle: Draft | null = null;
  let seen = channel.state();
  let isOver = false;

  const end = (result: Influences | null): void => {
    if (isOver) return;
    isOver = true;
    leave();
    channel.close();
    onDone(result);
  };
  const askNext = (): void => {
    const next = steps[trials.length];
    if (next === undefined) end(middle === null ? null : influencesOf(middle, trials));
    else channel.request(movedInput(base, values, next.name, next.step));
  };
  const leave = channel.subscribe(() => {
    const { draft, failure, trouble } = channel.state();
    const isAnswer = draft !== seen.draft || (failure !== null && failure !== seen.failure);
    seen = channel.state();
    if (trouble === 'broken') return end(null);
    if (!isAnswer) return;
    if (middle === null) {
      if (draft === null || failure !== null) return end(null);
      middle = draft;
    } else {
      const asked = steps[trials.length];
      if (asked === undefined) return;
      trials.push({ ...asked, moved: failure === null ? draft : null });
    }
    askNext();
  });
  channel.request(base);
  return () => {
    if (isOver) return;
    isOver = true;
    leave();
    channel.close();
  };
}
