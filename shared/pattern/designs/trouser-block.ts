import type { DesignDefinition } from '../design.ts';
import { choice, degrees, percent, toggle } from './option.ts';

/**
 * Basic trousers to start a style from: FreeSewing's Titan, with its own bounds and defaults, but for
 * the bend of the front rise: below 65 % its curve crosses itself. The width of a waistband that the
 * block has not is left out.
 */
export const TROUSER_BLOCK: DesignDefinition = {
  id: 'trouser-block',
  version: 'titan-4.10.2/1',
  measurements: [
    'waist',
    'waistBack',
    'waistToHips',
    'seat',
    'seatBack',
    'waistToSeat',
    'crossSeam',
    'crossSeamFront',
    'waistToUpperLeg',
    'waistToKnee',
    'waistToFloor',
    'knee',
  ],
  optionalMeasurements: [],
  options: [
    percent('waistEase', 'fit', 0, 10, 2, 0.5),
    percent('seatEase', 'fit', 0, 10, 2, 0.5),
    percent('kneeEase', 'fit', 1, 25, 6, 0.5),
    toggle('fitKnee', 'fit', false),
    percent('lengthBonus', 'fit', -20, 10, 2, 1),
    percent('crotchDrop', 'fit', 0, 15, 2, 0.5),
    percent('waistHeight', 'style', 0, 100, 100, 1),
    degrees('waistAngle', 'style', -20, 20, 0, 0.5),
    choice('useWaistAngleFor', 'style', ['both', 'backOnly', 'frontOnly'], 'both'),
    percent('waistBalance', 'advanced', 30, 90, 60, 1),
    percent('legBalance', 'advanced', 52.5, 62.5, 57.5, 0.5),
    percent('grainlinePosition', 'advanced', 30, 60, 45, 1),
    percent('crossSeamCurveStart', 'advanced', 60, 100, 85, 1),
    percent('crossSeamCurveBend', 'advanced', 45, 85, 65, 1),
    degrees('crossSeamCurveAngle', 'advanced', 0, 20, 12, 0.5),
    percent('crotchSeamCurveStart', 'advanced', 60, 95, 80, 1),
    percent('crotchSeamCurveBend', 'advanced', 65, 100, 80, 1),
    degrees('crotchSeamCurveAngle', 'advanced', 0, 35, 25, 0.5),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
  ],
};
