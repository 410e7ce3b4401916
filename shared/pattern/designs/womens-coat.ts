import type { DesignDefinition } from '../design.ts';
import { COAT_OPTIONS, COAT_PIECES } from './coat-options.ts';
import { percent } from './option.ts';

/**
 * The coat shaped over the bust by a princess seam: FreeSewing's Carlita on Carlton, with its own
 * bounds and defaults. The body's chest is the bust here; the block is drafted from the high bust.
 */
export const WOMENS_COAT: DesignDefinition = {
  id: 'womens-coat',
  version: 'carlita-4.10.2/1',
  measurements: [
    'chest',
    'highBust',
    'bustSpan',
    'waist',
    'seat',
    'neck',
    'shoulderToShoulder',
    'shoulderSlope',
    'hpsToBust',
    'hpsToWaistBack',
    'waistToArmpit',
    'waistToHips',
    'waistToSeat',
    'waistToFloor',
    'biceps',
    'wrist',
    'shoulderToElbow',
    'shoulderToWrist',
  ],
  optionalMeasurements: [],
  options: [...COAT_OPTIONS, percent('contour', 'advanced', 25, 75, 50, 1)],
  pieces: [...COAT_PIECES, { id: 'side', material: 'fabric' }],
};
