import type { DesignDefinition } from '../design.ts';
import { percent } from './option.ts';

/** A slip dress cut on the bias, its cups gathered: FreeSewing's Sophie, with its own bounds and defaults. */
export const SLIP_DRESS: DesignDefinition = {
  id: 'slip-dress',
  version: 'sophie-4.10.2/1',
  measurements: [
    'hpsToBust',
    'bustPointToUnderbust',
    'bustFront',
    'bustSpan',
    'underbust',
    'shoulderToShoulder',
    'shoulderSlope',
    'hpsToWaistBack',
    'waistToUnderbust',
    'waist',
    'hips',
    'waistToHips',
    'seat',
    'waistToSeat',
    'waistToKnee',
  ],
  optionalMeasurements: [],
  options: [
    percent('bustEase', 'fit', 0, 25, 5, 0.5),
    percent('underbustEase', 'fit', 0, 25, 5, 0.5),
    percent('waistEase', 'fit', 0, 25, 5, 0.5),
    percent('hipsEase', 'fit', 0, 25, 5, 0.5),
    percent('seatEase', 'fit', 0, 25, 5, 0.5),
    percent('armholeDrop', 'fit', 50, 90, 80, 1),
    percent('armholeWidthFront', 'fit', 20, 60, 30, 1),
    percent('armholeWidthBack', 'fit', 20, 90, 30, 1),
    percent('lengthBonus', 'style', -50, 50, 0, 1),
    percent('bottomWidthBonus', 'style', 0, 100, 20, 1),
    percent('strapWidth', 'style', 10, 100, 30, 1),
    percent('necklineCoverage', 'style', 0, 90, 20, 1),
    percent('backCoverage', 'style', -50, 90, 10, 1),
    percent('sideCornerDrop', 'style', 0, 100, 50, 1),
  ],
  pieces: [
    { id: 'cup', material: 'fabric' },
    { id: 'back-strap', material: 'fabric' },
    { id: 'front-panel', material: 'fabric' },
    { id: 'back-panel', material: 'fabric' },
  ],
};
