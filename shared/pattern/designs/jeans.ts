import type { DesignDefinition } from '../design.ts';
import { choice, count, millimetres, percent } from './option.ts';

/**
 * Five-pocket jeans, the studio's own: 19 panels are cut for a pair. Of denim 15: two fronts, two
 * backs, two yokes, the waistband, the fly facing, the fly shield, two front pocket facings, the coin
 * pocket, two back pockets and the strip of belt loops; of pocketing 4: the upper and the under half
 * of both pocket bags. That is how the trade counts a pair of jeans; every one goes on a marker.
 */
export const JEANS: DesignDefinition = {
  id: 'jeans',
  version: 'toise-jeans/1',
  measurements: [
    'waist',
    'hips',
    'waistToHips',
    'seat',
    'waistToSeat',
    'crossSeam',
    'upperLeg',
    'waistToKnee',
    'waistToFloor',
    'inseam',
    'knee',
  ],
  optionalMeasurements: [],
  options: [
    choice('trouserFit', 'fit', ['slim', 'straight', 'relaxed'], 'straight'),
    millimetres('waistAdjust', 'fit', -20, 40, 0, 2),
    millimetres('seatAdjust', 'fit', -20, 80, 0, 2),
    millimetres('thighAdjust', 'fit', -20, 80, 0, 2),
    millimetres('kneeAdjust', 'fit', -30, 80, 0, 2),
    percent('hemWidth', 'fit', -20, 60, 0, 1),
    millimetres('riseBonus', 'fit', -10, 40, 0, 1),
    millimetres('legLength', 'fit', -250, 60, -15, 5),
    choice('frontPocket', 'style', ['round', 'slanted', 'square'], 'round'),
    choice('backPocket', 'style', ['pointed', 'rounded', 'square'], 'pointed'),
    percent('backPocketSize', 'style', 80, 120, 100, 1),
    millimetres('waistDrop', 'style', 0, 60, 25, 1),
    millimetres('bandWidth', 'style', 30, 55, 40, 1),
    millimetres('yokeDepth', 'style', 45, 90, 62, 1),
    choice('flySide', 'style', ['leftOver', 'rightOver'], 'leftOver'),
    count('loops', 'style', 5, 9, 7),
    percent('flyShare', 'advanced', 50, 70, 62, 1),
  ],
  pieces: [
    { id: 'front', material: 'fabric' },
    { id: 'back', material: 'fabric' },
    { id: 'yoke', material: 'fabric' },
    { id: 'waistband', material: 'fabric' },
    { id: 'fly-facing', material: 'fabric' },
    { id: 'fly-extension', material: 'fabric' },
    { id: 'front-pocket-facing', material: 'fabric' },
    { id: 'coin-pocket', material: 'fabric' },
    { id: 'back-pocket', material: 'fabric' },
    { id: 'belt-loops', material: 'fabric' },
    { id: 'pocket-bag-upper', material: 'pocketing' },
    { id: 'pocket-bag-under', material: 'pocketing' },
  ],
};
