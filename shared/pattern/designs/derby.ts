import type { DesignDefinition } from '../design.ts';
import { SHOE_MEASUREMENTS, shoeOptions } from './shoe-options.ts';

/**
 * A derby, the studio's own: uppers, linings, insole and outsole of each foot, drafted from its
 * measures on a chosen last. A starting pattern, to be pulled over that last before leather is cut.
 */
export const DERBY: DesignDefinition = {
  id: 'derby',
  version: 'toise-derby/1',
  measurements: SHOE_MEASUREMENTS,
  optionalMeasurements: [],
  options: shoeOptions({ ball: 4, waist: 2, instep: 5 }),
  pieces: [
    { id: 'vamp', material: 'leather' },
    { id: 'quarter', material: 'leather' },
    { id: 'counter', material: 'leather' },
    { id: 'tongue', material: 'leather' },
    { id: 'facing', material: 'lining-leather' },
    { id: 'vamp-lining', material: 'lining-leather' },
    { id: 'quarter-lining', material: 'lining-leather' },
    { id: 'insole', material: 'sole' },
    { id: 'outsole', material: 'sole' },
  ],
};
