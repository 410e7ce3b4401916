import type { DesignDefinition } from '../design.ts';
import { count, percent } from './option.ts';

/**
 * A basic bodice with bust and waist darts to start a style from: FreeSewing's Bella, with its own
 * bounds and defaults, but for arms wider than the armhole holds and a front shoulder longer than the
 * back's. The factors that bend the curves of armhole and sleeve head and the slope of
 * the back's hem are left at its defaults, as is the sleeve itself, which the block always has.
 */
export const WOMENS_BODICE_BLOCK: DesignDefinition = {
  id: 'womens-bodice-block',
  version: 'bella-4.10.2/2',
  measurements: [
    'neck',
    'shoulderToShoulder',
    'shoulderSlope',
    'highBust',
    'chest',
    'underbust',
    'bustSpan',
    'hpsToBust',
    'hpsToWaistFront',
    'hpsToWaistBack',
    'waistToArmpit',
    'waist',
    'waistBack',
    'shoulderToWrist',
    'biceps',
    'wrist',
  ],
  optionalMeasurements: [],
  options: [
    percent('chestEase', 'fit', 5, 20, 11, 0.5),
    percent('fullChestEaseReduction', 'fit', 0, 8, 4, 0.5),
    percent('bustSpanEase', 'fit', 0, 20, 10, 1),
    percent('waistEase', 'fit', 1, 20, 5, 0.5),
    percent('shoulderToShoulderEase', 'fit', -1, 5, -0.5, 0.5),
    percent('bicepsEase', 'fit', 0, 30, 15, 1),
    percent('cuffEase', 'fit', 0, 200, 20, 5),
    percent('sleeveLengthBonus', 'fit', -40, 10, 0, 0.5),
    percent('bustDartLength', 'style', 75, 100, 90, 1),
    count('bustDartAngle', 'style', -45, 45, 0),
    percent('bustDartCurve', 'style', -100, 100, 100, 10),
    percent('waistDartLength', 'style', 75, 95, 90, 1),
    percent('waistDartCurve', 'style', -100, 100, 100, 10),
    percent('backDartHeight', 'style', 38, 54, 46, 1),
    percent('armholeDepth', 'advanced', 38, 46, 44, 0.5),
    percent('frontShoulderWidth', 'advanced', 92, 96, 95, 0.5),
    percent('backNeckCutout', 'advanced', 3, 9, 6, 0.5),
    percent('sleevecapEase', 'advanced', 0, 10, 0, 0.5),
    percent('sleeveWidthGuarantee', 'advanced', 25, 100, 90, 1),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'sleeve', material: 'fabric' },
  ],
};
