import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';

export type Wanted = {
  /** Without these the design cannot be drafted; without a design, all there are. */
  readonly needed: readonly MeasurementName[];
  /** The design sits better with these. */
  readonly helpful: readonly MeasurementName[];
  readonly others: readonly MeasurementName[];
};

/** What a design asks for, each list in the order of the walk round the body. */
export function wantedMeasurements(design: DesignId | null): Wanted {
  const all = MEASUREMENTS.map(({ name }) => name);
  if (design === null) return { needed: all, helpful: [], others: [] };
  const { measurements, optionalMeasurements } = designDefinition(design);
  const needed = all.filter((name) => measurements.includes(name));
  const helpful = all.filter((name) => optionalMeasurements.includes(name));
  const others = all.filter((name) => !needed.includes(name) && !helpful.includes(name));
  return { needed, helpful, others };
}
