import type { DesignDefinition } from '../design.ts';
import { choice, count, degrees, percent } from './option.ts';

/**
 * A fitted waistcoat: FreeSewing's Wahid. Bounds and defaults of the options are Wahid's own, but
 * for the dart from the armhole, which the front needs: without it the legs of the front dart lie on
 * one another. Wahid's older ways of finding the armhole and the waist are not offered.
 */
export const WAISTCOAT: DesignDefinition = {
  id: 'waistcoat',
  version: 'wahid-4.10.2/1',
  measurements: [
    'chest',
    'waist',
    'hips',
    'neck',
    'shoulderToShoulder',
    'shoulderSlope',
    'hpsToBust',
    'hpsToWaistBack',
    'waistToArmpit',
    'waistToHips',
    'biceps',
  ],
  optionalMeasurements: [],
  options: [
    percent('chestEase', 'fit', 1, 10, 2, 0.5),
    percent('waistEase', 'fit', 2, 15, 8, 0.5),
    percent('hipsEase', 'fit', 2, 15, 8, 0.5),
    percent('lengthBonus', 'fit', 0, 8, 1, 0.5),
    percent('centerBackDart', 'fit', 0, 5, 2, 0.5),
    degrees('backScyeDart', 'fit', 0, 6, 2, 0.5),
    degrees('frontScyeDart', 'fit', 1, 12, 6, 0.5),
    choice('frontStyle', 'style', ['classic', 'rounded'], 'classic'),
    choice('hemStyle', 'style', ['classic', 'rounded', 'square'], 'classic'),
    percent('hemRadius', 'style', 2, 12, 6, 0.5),
    percent('necklineDrop', 'style', 35, 85, 50, 1),
    count('buttons', 'style', 4, 12, 6),
    percent('pocketLocation', 'style', 25, 55, 35, 1),
    percent('pocketWidth', 'style', 8, 15, 10, 0.5),
    percent('weltHeight', 'style', 10, 20, 12.5, 0.5),
    degrees('pocketAngle', 'advanced', 0, 5, 5, 0.5),
    percent('armholeDepth', 'advanced', -10, 15, 2, 1),
    percent('backInset', 'advanced', 10, 20, 15, 0.5),
    percent('frontInset', 'advanced', 10, 20, 15, 0.5),
    percent('shoulderInset', 'advanced', 0, 20, 10, 0.5),
    percent('neckInset', 'advanced', 0, 10, 5, 0.5),
    percent('backNeckCutout', 'advanced', -2, 8, 5, 0.5),
    percent('shoulderSlopeReduction', 'advanced', 0, 80, 0, 1),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'front-facing', material: 'fabric' },
    { id: 'front-lining', material: 'lining' },
    { id: 'pocket-welt', material: 'fabric' },
    { id: 'pocket-facing', material: 'fabric' },
    { id: 'pocket-bag', material: 'pocketing' },
    { id: 'pocket-interfacing', material: 'interfacing' },
  ],
};
