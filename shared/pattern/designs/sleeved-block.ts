import type { DesignDefinition } from '../design.ts';
import { degrees, percent } from './option.ts';

/**
 * A basic bodice with sleeves of two parts to start a jacket or a coat from: FreeSewing's Bent, the
 * body of Brian with less ease. Bounds and defaults are its own, but for the shoulder seam's shift,
 * which loses the neckline beyond half of the range, and hems above the hip. Left out: the height of
 * the sleeve's head, which follows from arm and armhole; the block's older ways of finding the
 * armhole; the draft for the high bust.
 */
export const SLEEVED_BLOCK: DesignDefinition = {
  id: 'sleeved-block',
  version: 'bent-4.10.2/1',
  measurements: [
    'neck',
    'shoulderToShoulder',
    'shoulderSlope',
    'chest',
    'hpsToBust',
    'hpsToWaistBack',
    'waistToArmpit',
    'waistToHips',
    'shoulderToElbow',
    'shoulderToWrist',
    'biceps',
    'wrist',
  ],
  optionalMeasurements: [],
  options: [
    percent('chestEase', 'fit', -4, 20, 8, 0.5),
    percent('collarEase', 'fit', 0, 10, 3.5, 0.5),
    percent('shoulderEase', 'fit', -2, 6, 0, 0.5),
    percent('bicepsEase', 'fit', 10, 40, 20, 1),
    percent('cuffEase', 'fit', 2, 100, 40, 1),
    percent('lengthBonus', 'fit', 0, 60, 0, 1),
    percent('sleeveLengthBonus', 'fit', -20, 15, 0, 0.5),
    degrees('sleeveBend', 'fit', 0, 20, 10, 0.5),
    percent('armholeDepth', 'advanced', -10, 50, 5, 1),
    percent('acrossBackFactor', 'advanced', 93, 100, 97, 0.5),
    percent('frontArmholeDeeper', 'advanced', 0, 1.5, 0.5, 0.1),
    percent('shoulderSlopeReduction', 'advanced', 0, 80, 0, 1),
    percent('s3Collar', 'advanced', -50, 50, 0, 5),
    percent('s3Armhole', 'advanced', -50, 50, 0, 5),
    percent('backNeckCutout', 'advanced', 2, 8, 5, 0.5),
    percent('sleevecapEase', 'advanced', 0, 10, 1, 0.5),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'top-sleeve', material: 'fabric' },
    { id: 'under-sleeve', material: 'fabric' },
  ],
};
