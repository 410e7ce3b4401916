import type { DesignDefinition } from '../design.ts';
import { toggle } from './option.ts';
import { SHOE_MEASUREMENTS, shoeOptions } from './shoe-options.ts';

/**
 * An oxford, the studio's own: its facings meet under the vamp, with or without a toe cap. Each foot
 * is drafted for itself on a chosen last; a starting pattern, to be pulled over that last.
 */
export const OXFORD: DesignDefinition = {
  id: 'oxford',
  version: 'toise-oxford/1',
  measurements: SHOE_MEASUREMENTS,
  optionalMeasurements: [],
  options: [
    ...shoeOptions({ ball: 3, waist: 0, instep: 2 }).map((option) =>
      option.id === 'facingGap' && option.kind === 'mm' ? { ...option, default: 4 } : option,
    ),
    toggle('toeCap', 'style', true),
  ],
  pieces: [
    { id: 'vamp', material: 'leather' },
    { id: 'toe-cap', material: 'leather' },
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
