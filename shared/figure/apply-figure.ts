import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { DesignDefinition } from '../pattern/design.ts';
import { partsOf } from './block-changes.ts';
import { type Figure, type PostureName, posturesIn } from './figure.ts';
import { ASKED_IN_VAIN, FIGURE_BLOCKS } from './figure-blocks.ts';
import { measurementsOf } from './figure-measurements.ts';

/**
 * Whether a design is drafted to a posture: through a measurement it asks for (an optional one, if it
 * was taken), or because its fronts and backs are known. A skirt follows no forward head.
 */
export function followsPosture(
  definition: DesignDefinition,
  posture: PostureName,
  measured: MeasurementSet | null = null,
): boolean {
  const parts = partsOf(posture);
  const blocks = FIGURE_BLOCKS[definition.id] ?? [];
  if (blocks.some(({ part, without }) => parts.includes(part) && !without?.includes(posture)))
    return true;
  const inVain = ASKED_IN_VAIN[definition.id] ?? [];
  const isFollowed = (name: MeasurementName): boolean =>
    !inVain.includes(name) &&
    (definition.measurements.includes(name) ||
      (definition.optionalMeasurements.includes(name) &&
        (measured === null || measured[name] !== undefined)));
  return measurementsOf(posture).some(isFollowed);
}

/** The postures of a figure that the design cannot be drafted to. */
export const unfollowed = (
  definition: DesignDefinition,
  figure: Figure,
  measured: MeasurementSet,
): readonly PostureName[] =>
  posturesIn(figure).filter((posture) => !followsPosture(definition, posture, measured));
