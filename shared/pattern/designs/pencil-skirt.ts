import type { DesignDefinition } from '../design.ts';
import { choice, count, percent, toggle } from './option.ts';

/** A pencil skirt with darts and a vent: FreeSewing's Penelope, with its own bounds and defaults. */
export const PENCIL_SKIRT: DesignDefinition = {
  id: 'pencil-skirt',
  version: 'penelope-4.10.2/1',
  measurements: ['waist', 'waistToHips', 'seat', 'waistToSeat', 'waistToKnee'],
  optionalMeasurements: ['waistBack', 'seatBack'],
  options: [
    percent('waistEase', 'fit', 0, 8, 1, 0.5),
    percent('seatEase', 'fit', 0, 8, 1, 0.5),
    percent('lengthBonus', 'fit', -50, 50, 0, 1),
    percent('hemBonus', 'style', -35, 0, 0, 1),
    percent('hem', 'style', 0, 5, 2, 0.5),
    count('nrOfDarts', 'style', 1, 2, 2),
    toggle('curvedDarts', 'style', true),
    choice('zipperLocation', 'style', ['backSeam', 'sideSeam'], 'backSeam'),
    toggle('backVent', 'style', true),
    percent('backVentLength', 'style', 5, 70, 40, 1),
    toggle('waistband', 'style', true),
    percent('waistbandWidth', 'style', 5, 20, 10, 0.5),
    percent('waistbandOverlap', 'style', 0, 10, 3.5, 0.5),
    percent('frontDartDepthFactor', 'advanced', 30, 65, 45, 1),
    percent('backDartDepthFactor', 'advanced', 35, 70, 50, 1),
    percent('dartToSideSeamFactor', 'advanced', 30, 70, 50, 1),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'waistband', material: 'fabric' },
  ],
};
