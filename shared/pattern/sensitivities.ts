import type { MeasurementName } from '../measurement/measurement-name.ts';
import { ok, type Result } from '../result.ts';
import type { DesignId } from './design-id.ts';
import { draft } from './draft.ts';
import type { DraftInput } from './draft-input.ts';
import { influencesOf, movedInput, stepsOf, type Values } from './influence.ts';
import type { DraftFailure } from './model.ts';

/** Allowance does not move a sew line, so any will do. */
const ALLOWANCE_MM = 10;

/**
 * How the sewn edges of a design follow each measurement it needs: mm of edge per mm of measurement
 * (per degree for the shoulder slope), every edge of every piece in a fixed order, found by drafting
 * the body again a hundredth larger and smaller in that measurement. Fails when the body cannot be drafted.
 */
export function patternSensitivities(
  design: DesignId,
  values: Values,
): Result<ReadonlyMap<MeasurementName, readonly number[]>, DraftFailure> {
  const steps = stepsOf(design, values);
  const wanted: Values = Object.fromEntries(steps.map(({ name }) => [name, values[name]]));
  const input: DraftInput = {
    ...{ design, measurements: wanted, options: {} },
    allowanceMm: ALLOWANCE_MM,
  };
  const base = draft(input);
  if (!base.ok) return base;
  const trials = steps.map((asked) => {
    const moved = draft(movedInput(input, wanted, asked.name, asked.step));
    return { ...asked, moved: moved.ok ? moved.value : null };
  });
  const influences = influencesOf(base.value, trials);
  return ok(new Map([...influences].map(([name, { lengths }]) => [name, lengths])));
}
