import type { DesignDefinition } from '../design.ts';
import { COAT_OPTIONS, COAT_PIECES } from './coat-options.ts';
import { degrees } from './option.ts';

/**
 * A double-breasted coat with a pleated back and a half belt: FreeSewing's Carlton on the Bent block,
 * with its own bounds and defaults.
 */
export const COAT: DesignDefinition = {
  id: 'coat',
  version: 'carlton-4.10.2/1',
  measurements: [
    'chest',
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
  options: [...COAT_OPTIONS, degrees('chestPocketAngle', 'style', 0, 6, 4, 0.5)],
  pieces: [...COAT_PIECES, { id: 'chest-piece', material: 'canvas' }],
};
