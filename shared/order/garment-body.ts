import type { BodyModel } from '../anthropometry/body-model.ts';
import {
  type BodyEstimates,
  estimatesFor,
  withEstimates,
} from '../anthropometry/completed-body.ts';
import { readingOf } from '../anthropometry/judge-sheet.ts';
import type { Person } from '../anthropometry/pattern-sureness.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import { measurementSetOf, readTwice, type Session } from '../measurement/session.ts';
import { designDefinition } from '../pattern/designs/index.ts';
import { methodBody } from './garment-method.ts';
import type { GarmentChoice } from './order.ts';

/** The body a garment is drafted for. */
export type GarmentBody = {
  /** As measured, with the estimates where the design needs what nobody measured. */
  readonly values: MeasurementSet;
  /** Only what stands in `values` without having been measured. */
  readonly estimates: BodyEstimates;
  /** Needed, not measured, and too little is known to estimate it. */
  readonly missing: readonly MeasurementName[];
};

const NOTHING_KNOWN = { sex: null, weightKg: null, stature: null } as const;

/** What a session tells of a person. */
export const personOf = (
  { readings, body = NOTHING_KNOWN }: Pick<Session, 'readings' | 'body'>,
  age: number | null,
): Person => ({ measured: measurementSetOf(readings), body, age, readTwice: readTwice(readings) });

/**
 * What a session says of the body for a garment, or its try-on garment, and estimates of the rest. Only a body has a
 * reference: of a finished or a tried-on garment nothing is guessed. `age` in years, null if unknown.
 */
export function garmentBody(
  model: BodyModel | null,
  { design, method }: Pick<GarmentChoice, 'design' | 'method'>,
  session: Pick<Session, 'readings' | 'method' | 'body'>,
  age: number | null,
): GarmentBody {
  const measured = methodBody(method, measurementSetOf(session.readings));
  const open = designDefinition(design).measurements.filter((name) => measured[name] === undefined);
  if (open.length === 0 || model === null || session.method !== 'body') {
    return { values: measured, estimates: {}, missing: open };
  }
  const { body = NOTHING_KNOWN } = session;
  const estimates = estimatesFor(model, body.sex, readingOf(measured, body, age), open);
  return {
    values: withEstimates(measured, estimates),
    estimates,
    missing: open.filter((name) => estimates[name] === undefined),
  };
}

export const estimatedNames = (estimates: BodyEstimates): readonly MeasurementName[] =>
  Object.keys(estimates) as MeasurementName[];
