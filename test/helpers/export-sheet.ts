import { laySheet, type Sheet } from '../../shared/export/sheet.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import { draft } from '../../shared/pattern/draft.ts';
import { seededRandom } from './seeded-random.ts';
import { syntheticBodies } from './synthetic-bodies.ts';
import { limitsFor } from './wearers.ts';

/** What stands on the halves of a piece whose sides differ. */
export const SIDES = { left: 'G', right: 'D' } as const;

/** The drafted pieces of a body on a sheet, each with its id written on it. */
export function aSheet(
  design: DesignId,
  measurements: MeasurementSet,
  width: number | null = null,
): Sheet {
  const drafted = draft({ design, measurements, options: {}, allowanceMm: 10 });
  if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
  const pieces = drafted.value.pieces.map((piece) => ({
    piece,
    texts: [piece.id, 'Étoffe × 2'],
    sides: SIDES,
  }));
  return laySheet('Chemise d’été', pieces, width);
}

/** The sheet of a design for the first made-up body that it is meant for. */
export const sheetOfSomebody = (design: DesignId): Sheet =>
  aSheet(design, syntheticBodies(seededRandom(1), limitsFor(design)).next().value);
