import { Brian } from '@freesewing/brian';
import { blockSleeve, sleeveFigures, sleeveSeams } from './block-sleeve.ts';
import { armholeForArm, shouldersWithinChest } from './brian-armhole.ts';
import {
  BRIAN_ARMHOLES,
  BRIAN_CORNERS,
  BRIAN_PIECES,
  BRIAN_SEAMS,
  brianFigures,
  brianLength,
} from './brian-body.ts';
import type { Recipe } from './recipe.ts';

/** A basic bodice with sleeves, without seam allowance for a style: see `designs/bodice-block.ts`. */
export const BODICE_BLOCK_RECIPE: Recipe = {
  kernel: Brian,
  fixedOptions: { draftForHighBust: false },
  pieces: [...BRIAN_PIECES, blockSleeve('library.sleeve')],
  corners: BRIAN_CORNERS,
  fits: [
    {
      piece: 'sleeve',
      edge: 'cap',
      stretch: 'y-above',
      from: 'bicepsLeft',
      to: ['front.armhole-right', 'back.armhole-right'],
      times: ({ option }) => 1 + option('sleevecapEase'),
    },
  ],
  seams: [...BRIAN_SEAMS, ...sleeveSeams(BRIAN_ARMHOLES.front, BRIAN_ARMHOLES.back)],
  finished: { ...brianFigures, ...sleeveFigures, ...brianLength },
  preconditions: [shouldersWithinChest('chest'), armholeForArm('chest')],
};
