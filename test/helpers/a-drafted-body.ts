import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { draft } from '../../shared/pattern/draft.ts';
import { seededRandom } from './seeded-random.ts';
import { syntheticBodies } from './synthetic-bodies.ts';

/** More than enough: of plausible bodies hardly one in fifty is refused. */
const MOST_TRIED = 50;

/** A made-up body that the design can be drafted for. */
export function aDraftedBody(design: DesignId): MeasurementSet {
  const bodies = syntheticBodies(seededRandom(4));
  for (let i = 0; i < MOST_TRIED; i += 1) {
    const measurements = bodies.next().value;
    if (draft({ design, measurements, options: {}, allowanceMm: 10 }).ok) return measurements;
  }
  throw new Error(`no body for ${design}`);
}
