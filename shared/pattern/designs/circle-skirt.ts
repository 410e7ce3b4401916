import type { DesignDefinition } from '../design.ts';
import { choice, count, percent } from './option.ts';

/**
 * A circle skirt with a waistband: FreeSewing's Sandy, with its own bounds and defaults. Left out: the
 * ring without a seam, which has no outline to cut along, and the width of the hem, which is the
 * studio's allowance.
 */
export const CIRCLE_SKIRT: DesignDefinition = {
  id: 'circle-skirt',
  version: 'sandy-4.10.2/1',
  measurements: ['waist', 'hips', 'waistToHips', 'waistToFloor'],
  optionalMeasurements: [],
  options: [
    percent('waistbandPosition', 'fit', 0, 100, 50, 5),
    choice('waistbandShape', 'fit', ['straight', 'curved'], 'straight'),
    percent('lengthBonus', 'style', 10, 100, 50, 1),
    percent('circleRatio', 'style', 20, 100, 50, 5),
    percent('gathering', 'style', 0, 200, 0, 5),
    percent('waistbandWidth', 'style', 1, 8, 4, 0.5),
    percent('waistbandOverlap', 'style', 0, 15, 3, 0.5),
    count('panels', 'style', 1, 8, 1),
  ],
  pieces: [
    { id: 'skirt', material: 'fabric' },
    { id: 'waistband', material: 'fabric' },
  ],
};
