import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import { FOOT_NAMES, type MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';

const FEET: readonly MeasurementName[] = FOOT_NAMES;

export type Wanted = {
  /** Without these the design cannot be drafted; without a design, all of the body but the feet. */
  readonly needed: readonly MeasurementName[];
  /** The design sits better with these. */
  readonly helpful: readonly MeasurementName[];
  readonly others: readonly MeasurementName[];
};

/** What a design asks for, each list in the order of the walk round the body. */
export function wantedMeasurements(design: DesignId | null): Wanted {
  const every = MEASUREMENTS.map(({ name }) => name);
  const body = every.filter((name) => !FEET.includes(name));
  if (design === null) {
    return { needed: body, helpful: [], others: every.filter((name) => FEET.includes(name)) };
  }
  const { measurements, optionalMeasurements } = designDefinition(design);
  // Feet are asked for with shoes alone.
  const all = measurements.some((name) => FEET.includes(name)) ? every : body;
  const needed = all.filter((name) => measurements.includes(name));
  const helpful = all.filter((name) => optionalMeasurements.includes(name));
  const others = all.filter((name) => !needed.includes(name) && !helpful.includes(name));
  return { needed, helpful, others };
}
