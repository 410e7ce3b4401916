import type { DesignDefinition } from '../design.ts';
import { degrees, percent } from './option.ts';

/**
 * What Carlton and Carlita offer alike, with their bounds but for three: a collar spread by more than
 * 4° folds back on itself, and buttons or pockets set wider push the facing past the neckline. Left
 * out: the shift of the shoulder seam, which their collars do not follow; the height of the sleeve's
 * head, which follows from arm and armhole; the place of the inside pocket, which no piece marks; the
 * block's older ways of finding the armhole.
 */
export const COAT_OPTIONS: DesignDefinition['options'] = [
  percent('chestEase', 'fit', 5, 20, 10, 0.5),
  percent('waistEase', 'fit', 8, 25, 14, 0.5),
  percent('seatEase', 'fit', 8, 25, 14, 0.5),
  percent('shoulderEase', 'fit', -2, 6, 0, 0.5),
  percent('bicepsEase', 'fit', 0, 50, 20, 1),
  percent('cuffEase', 'fit', 30, 100, 60, 1),
  percent('sleeveLengthBonus', 'fit', 0, 20, 7, 0.5),
  degrees('sleeveBend', 'fit', 0, 20, 10, 0.5),
  percent('length', 'style', 35, 100, 69, 1),
  percent('buttonSpacingHorizontal', 'style', 15, 50, 43.5, 0.5),
  percent('lapelReduction', 'style', 0, 10, 5, 0.5),
  percent('collarHeight', 'style', 8, 11, 9.6, 0.1),
  percent('collarFlare', 'style', 0, 40, 20, 1),
  degrees('collarSpread', 'style', 2, 4, 4, 0.5),
  percent('cuffLength', 'style', 10, 20, 15, 0.5),
  percent('beltWidth', 'style', 10, 20, 15, 0.5),
  percent('pocketPlacementHorizontal', 'style', 5, 15, 11, 1),
  percent('pocketPlacementVertical', 'style', 5, 60, 6, 1),
  percent('pocketWidth', 'style', 70, 120, 95, 1),
  percent('pocketHeight', 'style', 0, 40, 15, 1),
  percent('pocketRadius', 'style', 0, 50, 20, 1),
  percent('pocketFlapRadius', 'style', 0, 50, 15, 1),
  percent('chestPocketPlacement', 'style', 30, 65, 55, 1),
  percent('chestPocketHeight', 'style', 40, 80, 60, 1),
  percent('chestPocketWidth', 'style', 15, 50, 25, 1),
  percent('innerPocketWidth', 'style', 45, 65, 50, 1),
  percent('innerPocketDepth', 'style', 75, 140, 110, 1),
  percent('innerPocketWeltHeight', 'style', 2.5, 5, 3.5, 0.1),
  percent('armholeDepth', 'advanced', -10, 50, 5, 1),
  percent('acrossBackFactor', 'advanced', 93, 100, 97, 0.5),
  percent('frontArmholeDeeper', 'advanced', 0, 1.5, 0.5, 0.1),
  percent('shoulderSlopeReduction', 'advanced', 0, 80, 12, 1),
  percent('backNeckCutout', 'advanced', 2, 8, 5, 0.5),
  percent('frontOverlap', 'advanced', 1, 2, 1.5, 0.1),
  percent('sleevecapEase', 'advanced', 0, 10, 1, 0.5),
];

export const COAT_PIECES: DesignDefinition['pieces'] = [
  { id: 'front', material: 'fabric' },
  { id: 'front-facing', material: 'fabric' },
  { id: 'front-lining', material: 'lining' },
  { id: 'back', material: 'fabric' },
  { id: 'back-stay', material: 'canvas' },
  { id: 'back-skirt', material: 'fabric' },
  { id: 'belt', material: 'fabric' },
  { id: 'collar-stand', material: 'fabric' },
  { id: 'collar', material: 'fabric' },
  { id: 'top-sleeve', material: 'fabric' },
  { id: 'under-sleeve', material: 'fabric' },
  { id: 'cuff-facing', material: 'fabric' },
  { id: 'pocket', material: 'fabric' },
  { id: 'pocket-lining', material: 'lining' },
  { id: 'pocket-flap', material: 'fabric' },
  { id: 'chest-pocket-welt', material: 'fabric' },
  { id: 'chest-pocket-bag', material: 'pocketing' },
  { id: 'inner-pocket-welt', material: 'fabric' },
  { id: 'inner-pocket-bag', material: 'pocketing' },
  { id: 'inner-pocket-tab', material: 'lining' },
];
