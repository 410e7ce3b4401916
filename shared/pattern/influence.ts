import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { DesignId } from './design-id.ts';
import { designDefinition } from './designs/index.ts';
import type { DraftInput } from './draft-input.ts';
import { type EdgeMoves, edgeMoves } from './edge-moves.ts';
import type { Draft } from './model.ts';

/** Large enough to stand above rounding, small enough to stay on the straight part: 1 %. */
const STEP = 0.01;

export type Values = { readonly [name in MeasurementName]?: number };

/** What one measurement does to a pattern. */
export type Influence = {
  /** mm of each edge per mm (degree), every edge of every piece in a fixed order. */
  readonly lengths: readonly number[];
  readonly moves: EdgeMoves;
};

export type MeasurementStep = { readonly name: MeasurementName; readonly step: number };

/** How far each measurement a design needs is moved to see its influence, mm: up and down. */
export function stepsOf(design: DesignId, values: Values): readonly MeasurementStep[] {
  return designDefinition(design).measurements.flatMap((name) => {
    const step = (values[name] ?? 0) * STEP;
    return step === 0 ? [] : [step, -step].map((one) => ({ name, step: one }));
  });
}

/** The input of a body that is larger in one measurement; the other values as they were. */
export const movedInput = (
  input: DraftInput,
  values: Values,
  name: MeasurementName,
  step: number,
): DraftInput => ({
  ...input,
  measurements: { ...values, [name]: (values[name] ?? 0) + step },
});

/** What moving one measurement by `step` did. */
export function influenceOf(base: Draft, moved: Draft, step: number): Influence {
  const after = edgeLengths(moved);
  return {
    lengths: [...edgeLengths(base)].map(
      ([edge, length]) => ((after.get(edge) ?? length) - length) / step,
    ),
    moves: edgeMoves(base, moved, step),
  };
}

/** One step that was tried; `moved` is null where that body cannot be drafted. */
export type Trial = MeasurementStep & { readonly moved: Draft | null };

/**
 * What each measurement does, from bodies on both sides. Where the two sides disagree the smaller
 * influence holds, and none where they pull apart: a pattern that jumps to another solution at this
 * very body does not follow the measurement by the jump. Of what cannot be drafted nothing is known.
 */
export function influencesOf(
  base: Draft,
  trials: readonly Trial[],
): ReadonlyMap<MeasurementName, Influence> {
  const found = new Map<MeasurementName, Influence>();
  for (const { name, step, moved } of trials) {
    const before = found.get(name);
    const here = moved === null ? null : influenceOf(base, moved, step);
    if (before === undefined) found.set(name, here ?? noInfluence(base));
    else if (here !== null) found.set(name, isNone(before) ? here : agreed(before, here));
  }
  return found;
}

const noInfluence = (base: Draft): Influence => ({
  lengths: [...edgeLengths(base)].map(() => 0),
  moves: new Map(),
});

const isNone = ({ moves }: Influence): boolean => moves.size === 0;

const smaller = (a: number, b: number): number =>
  a * b <= 0 ? 0 : Math.abs(a) < Math.abs(b) ? a : b;

const agreed = (a: Influence, b: Influence): Influence => ({
  lengths: a.lengths.map((slope, i) => smaller(slope, b.lengths[i] ?? 0)),
  moves: new Map(
    [...a.moves].map(([edge, moves]) => [
      edge,
      moves.map((move, i) => smaller(move, b.moves.get(edge)?.[i] ?? 0)),
    ]),
  ),
});

const edgeLengths = ({ pieces }: Draft): ReadonlyMap<string, number> =>
  new Map(
    pieces.flatMap((piece) =>
      piece.edges.map(({ id, length }) => [`${piece.id} ${id}`, length] as const),
    ),
  );
