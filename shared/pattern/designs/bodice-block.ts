import type { DesignDefinition } from '../design.ts';
import { percent } from './option.ts';

/**
 * A basic bodice with sleeves to start a style from: FreeSewing's Brian. Bounds and defaults are its
 * own, but for the shoulder seam's shift, which loses the neckline beyond half of the range, and hems
 * above the hip. The twenty factors of the sleeve head's curve, the armhole of older versions and the
 * draft for the high bust (there is a block with a bust dart) are left out.
 */
export const BODICE_BLOCK: DesignDefinition = {
  id: 'bodice-block',
  version: 'brian-4.10.2/2',
  measurements: [
    'neck',
    'shoulderToShoulder',
    'shoulderSlope',
    'chest',
    'hpsToBust',
    'hpsToWaistBack',
    'waistToArmpit',
    'waistToHips',
    'shoulderToWrist',
    'biceps',
    'wrist',
  ],
  optionalMeasurements: [],
  options: [
    percent('chestEase', 'fit', -4, 35, 15, 1),
    percent('collarEase', 'fit', 0, 10, 5, 0.5),
    percent('shoulderEase', 'fit', -2, 6, 0, 0.5),
    percent('bicepsEase', 'fit', 0, 50, 15, 1),
    percent('cuffEase', 'fit', 0, 200, 20, 5),
    percent('lengthBonus', 'fit', 0, 60, 0, 1),
    percent('sleeveLengthBonus', 'fit', -40, 10, 0, 0.5),
    percent('armholeDepth', 'advanced', -10, 50, 2, 1),
    percent('acrossBackFactor', 'advanced', 93, 100, 98, 0.5),
    percent('frontArmholeDeeper', 'advanced', 0, 0.5, 0.2, 0.05),
    percent('shoulderSlopeReduction', 'advanced', 0, 80, 0, 1),
    percent('s3Collar', 'advanced', -50, 50, 0, 5),
    percent('s3Armhole', 'advanced', -50, 50, 0, 5),
    percent('backNeckCutout', 'advanced', 2, 8, 5, 0.5),
    percent('sleevecapEase', 'advanced', 0, 10, 0, 0.5),
    percent('sleeveWidthGuarantee', 'advanced', 25, 100, 90, 1),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'sleeve', material: 'fabric' },
  ],
};
