import { LAST_TABLE } from '../../shoe/last-table.ts';
import type { OptionDefinition } from '../design.ts';
import { choice, count, millimetres, percent } from './option.ts';

/** Girths over the foot that a construction usually has, mm. */
type Room = { readonly ball: number; readonly waist: number; readonly instep: number };

/**
 * What every laced shoe lets a person decide: the last, the room over the foot, the margins. Lasting takes
 * about 20 mm (Italian practice: 22 at the heel, 18 at the sides, 10 at the toe), facings stand 8 mm
 * apart; the room before the toes is usually 15 to 20 mm. The other bounds are our own.
 */
export const shoeOptions = (room: Room): readonly OptionDefinition[] => [
  choice(
    'last',
    'fit',
    LAST_TABLE.lasts.map(({ id }) => id),
    'round-25',
  ),
  millimetres('toeRoom', 'fit', 12, 25, 17, 1),
  millimetres('ballRoom', 'fit', -6, 12, room.ball, 1),
  millimetres('waistRoom', 'fit', -6, 12, room.waist, 1),
  millimetres('instepRoom', 'fit', -6, 14, room.instep, 1),
  millimetres('vampBehind', 'style', 4, 20, 9, 1),
  percent('backHeight', 'style', 19, 25, 22, 0.5),
  millimetres('facingGap', 'style', 2, 14, 8, 1),
  count('eyelets', 'style', 3, 6, 5),
  millimetres('lastingMargin', 'advanced', 14, 26, 20, 1),
  millimetres('lapMargin', 'advanced', 6, 14, 10, 1),
  millimetres('foldMargin', 'advanced', 0, 7, 5, 0.5),
];

/** The measures of a foot that a laced shoe is drafted from. */
export const SHOE_MEASUREMENTS = [
  'footLength',
  'ballGirth',
  'footWaistGirth',
  'instepGirth',
  'longHeelGirth',
  'shortHeelGirth',
  'ballWidth',
  'heelWidth',
] as const;
