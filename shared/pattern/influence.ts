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

/** The measurements whose influence on a design is asked, and how far each is moved, mm. */
export function stepsOf(
  design: DesignId,
  values: Values,
): readonly { readonly name: MeasurementName; readonly step: number }[] {
  return designDefinition(design).measurements.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ name, step: value * STEP }];
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

/** Of a measurement whose larger body cannot be drafted nothing is known. */
export const noInfluence = (base: Draft): Influence => ({
  lengths: [...edgeLengths(base)].map(() => 0),
  moves: new Map(),
});

const edgeLengths = ({ pieces }: Draft): ReadonlyMap<string, number> =>
  new Map(
    pieces.flatMap((piece) =>
      piece.edges.map(({ id, length }) => [`${piece.id} ${id}`, length] as const),
    ),
  );
