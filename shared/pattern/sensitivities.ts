import type { MeasurementName } from '../measurement/measurement-name.ts';
import { ok, type Result } from '../result.ts';
import type { DesignId } from './design-id.ts';
import { designDefinition } from './designs/index.ts';
import { draft } from './draft.ts';
import type { Draft, DraftFailure } from './model.ts';

/** Allowance does not move a sew line, so any will do. */
const ALLOWANCE_MM = 10;
/** Large enough to stand above rounding, small enough to stay on the straight part: 1 %. */
const STEP = 0.01;

type Values = { readonly [name in MeasurementName]?: number };

/**
 * How the sewn edges of a design follow each measurement it needs: mm of edge per mm of measurement
 * (per degree for the shoulder slope), every edge of every piece in a fixed order, found by drafting
 * the body again a hundredth larger in that measurement. A measurement whose larger body cannot be
 * drafted gets no influence. Fails when the body itself cannot be drafted.
 */
export function patternSensitivities(
  design: DesignId,
  values: Values,
): Result<ReadonlyMap<MeasurementName, readonly number[]>, DraftFailure> {
  const { measurements } = designDefinition(design);
  const wanted: { [name in MeasurementName]?: number } = {};
  for (const name of measurements) {
    const value = values[name];
    if (value !== undefined) wanted[name] = value;
  }
  const drafted = (body: Values) =>
    draft({ design, measurements: body, options: {}, allowanceMm: ALLOWANCE_MM });
  const base = drafted(wanted);
  if (!base.ok) return base;
  const lengths = edgeLengths(base.value);
  const slopes = measurements.map((name): [MeasurementName, readonly number[]] => {
    const step = (wanted[name] ?? 0) * STEP;
    const moved = drafted({ ...wanted, [name]: (wanted[name] ?? 0) + step });
    if (!moved.ok) return [name, [...lengths.keys()].map(() => 0)];
    const after = edgeLengths(moved.value);
    return [
      name,
      [...lengths].map(([edge, length]) => ((after.get(edge) ?? length) - length) / step),
    ];
  });
  return ok(new Map(slopes));
}

const edgeLengths = ({ pieces }: Draft): ReadonlyMap<string, number> =>
  new Map(
    pieces.flatMap((piece) =>
      piece.edges.map(({ id, length }) => [`${piece.id} ${id}`, length] as const),
    ),
  );
