import type { DesignDefinition } from '../design.ts';
import { percent } from './option.ts';

/**
 * A lined necktie: FreeSewing's Trayvon, with its own bounds and defaults, but for tips narrower
 * than two fingers. Its knot never gets broader than its narrow end, whatever is chosen.
 */
export const TIE: DesignDefinition = {
  id: 'tie',
  version: 'trayvon-4.10.1/1',
  measurements: ['hpsToWaistBack', 'waistToHips', 'neck'],
  optionalMeasurements: [],
  options: [
    percent('lengthBonus', 'fit', -50, 50, 0, 1),
    percent('tipWidth', 'style', 8, 35, 15, 0.5),
    percent('knotWidth', 'style', 4, 12, 8, 0.5),
  ],
  pieces: [
    { id: 'tip', material: 'fabric' },
    { id: 'tail', material: 'fabric' },
    { id: 'tip-interlining', material: 'interfacing' },
    { id: 'tail-interlining', material: 'interfacing' },
    { id: 'tip-lining', material: 'lining' },
    { id: 'tail-lining', material: 'lining' },
    { id: 'loop', material: 'fabric' },
  ],
};
