import { Bent } from '@freesewing/bent';
import { Charlie } from '@freesewing/charlie';
import { Devon } from '@freesewing/devon';
import * as penelope from '@freesewing/penelope';
import { Sandy } from '@freesewing/sandy';
import { Simon } from '@freesewing/simon';
import { Simone } from '@freesewing/simone';
import { Sophie } from '@freesewing/sophie';
import { Trayvon } from '@freesewing/trayvon';
import { describe, expect, it } from 'vitest';

import { closePath } from '../../../shared/geometry/build-path.ts';
import { pathArea, pathLength } from '../../../shared/geometry/measure-path.ts';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import type { KernelPath } from '../../../shared/pattern/engines/freesewing/kernel.ts';
import { pathOfKernel } from '../../../shared/pattern/engines/freesewing/kernel-path.ts';
import { seededRandom } from '../../helpers/seeded-random.ts';
import { syntheticBodies } from '../../helpers/synthetic-bodies.ts';
import { limitsFor } from '../../helpers/wearers.ts';

type Kernel = new (settings: {
  readonly measurements: MeasurementSet;
}) => {
  draft(): void;
  readonly parts: readonly {
    readonly [part: string]: { readonly paths: { readonly seam?: KernelPath } };
  }[];
};

const kernelOf = (design: unknown): Kernel => design as Kernel;
const { Penelope } = penelope as unknown as { readonly Penelope: unknown };

/**
 * Piece, the kernel's part, how many of its outlines make the piece, and by how much the studio may
 * differ where it trues what the kernel leaves open: shares of area and of length.
 */
const SHAPES: readonly (readonly [DesignId, Kernel, string, string, number, number])[] = [
  ['shirt', kernelOf(Simon), 'front-left', 'simon.frontLeft', 1, 1e-6],
  ['shirt', kernelOf(Simon), 'front-right', 'simon.frontRight', 1, 1e-6],
  ['shirt', kernelOf(Simon), 'back', 'simon.back', 2, 1e-3],
  ['shirt', kernelOf(Simon), 'yoke', 'simon.yoke', 1, 1e-6],
  ['shirt', kernelOf(Simon), 'collar', 'simon.collar', 1, 1e-6],
  ['shirt', kernelOf(Simon), 'collar-stand', 'simon.collarStand', 1, 0.01],
  ['shirt', kernelOf(Simon), 'sleeve', 'simon.sleeve', 1, 0.01],
  ['shirt', kernelOf(Simon), 'cuff', 'simon.cuff', 1, 0.04],
  ['chinos', kernelOf(Charlie), 'front', 'charlie.front', 1, 1e-6],
  ['chinos', kernelOf(Charlie), 'back', 'charlie.back', 1, 0.01],
  ['chinos', kernelOf(Charlie), 'waistband', 'charlie.waistband', 1, 1e-6],
  ['chinos', kernelOf(Charlie), 'fly-extension', 'charlie.flyExtension', 2, 1e-6],
  ['chinos', kernelOf(Charlie), 'front-pocket-bag', 'charlie.frontPocketBag', 2, 1e-6],
  ['chinos', kernelOf(Charlie), 'back-pocket-bag', 'charlie.backPocketBag', 1, 1e-6],
  ['pencil-skirt', kernelOf(Penelope), 'front', 'penelope.front', 2, 0.002],
  ['pencil-skirt', kernelOf(Penelope), 'back', 'penelope.back', 1, 0.006],
  ['circle-skirt', kernelOf(Sandy), 'skirt', 'sandy.skirt', 2, 1e-6],
  ['circle-skirt', kernelOf(Sandy), 'waistband', 'sandy.waistband', 1, 1e-6],
  ['tie', kernelOf(Trayvon), 'tip', 'trayvon.fabricTip', 1, 1e-6],
  ['tie', kernelOf(Trayvon), 'tail', 'trayvon.fabricTail', 1, 0.005],
  ['slip-dress', kernelOf(Sophie), 'front-panel', 'sophie.frontPanel', 2, 1e-6],
  ['womens-shirt', kernelOf(Simone), 'collar', 'simon.collar', 1, 1e-6],
  ['womens-shirt', kernelOf(Simone), 'back', 'simon.back', 2, 0.01],
  ['denim-jacket', kernelOf(Devon), 'front-inside', 'devon.frontInside', 1, 1e-6],
  ['denim-jacket', kernelOf(Devon), 'front-side', 'devon.frontSidePanel', 1, 0.02],
  ['denim-jacket', kernelOf(Devon), 'back-side', 'devon.backSide', 1, 0.02],
  ['denim-jacket', kernelOf(Devon), 'top-sleeve', 'devon.topSleeve', 1, 0.01],
  ['sleeved-block', kernelOf(Bent), 'front', 'brian.front', 2, 1e-6],
  ['sleeved-block', kernelOf(Bent), 'back', 'brian.back', 2, 1e-3],
];

describe('the studio cuts what the kernel drew', () => {
  it.each(SHAPES.map(([design, Design, id, ...rest]) => [design, id, Design, ...rest] as const))(
    '%s, %s',
    (design, id, Design, part, halves, tolerance) => {
      const bodies = syntheticBodies(seededRandom(7), limitsFor(design));
      for (let i = 0; i < 3; i += 1) {
        const measurements = bodies.next().value;
        const drafted = draft({ design, measurements, options: {}, allowanceMm: 10 });
        if (!drafted.ok) throw new Error(drafted.error.reason);
        const piece = drafted.value.pieces.find((candidate) => candidate.id === id);
        const pattern = new Design({ measurements });
        pattern.draft();
        const seam = pattern.parts[0]?.[part]?.paths.seam;
        const raw = seam && pathOfKernel(seam);
        if (piece === undefined || !raw) throw new Error(`no ${id}`);
        const outline = closePath(raw);
        const area = Math.abs(pathArea(outline)) * halves;
        expect(Math.abs(pathArea(piece.sewLine) - area) / area).toBeLessThan(tolerance);
        if (halves > 1) continue;
        const length = pathLength(outline);
        expect(Math.abs(pathLength(piece.sewLine) - length) / length).toBeLessThan(tolerance);
      }
    },
  );
});
