import { Bent } from '@freesewing/bent';
import { shouldersWithinChest } from './brian-armhole.ts';
import {
  BRIAN_ARMHOLES,
  BRIAN_CORNERS,
  BRIAN_PIECES,
  BRIAN_SEAMS,
  brianFigures,
  brianLength,
} from './brian-body.ts';
import type { Recipe } from './recipe.ts';
import { withSleeveForArm } from './sleeve-for-arm.ts';
import {
  fitTwoPartSleeve,
  SLEEVE_HOLDS_ARM,
  sleeveMeasures,
  twoPartSleeve,
  twoPartSleeveInFolded,
} from './two-part-sleeve.ts';

/** The library turns the sleeve's end up three times the seam allowance; the body's hem is as it comes. */
const SLEEVE_HEM = 3;

const { front, back } = BRIAN_ARMHOLES;

/** A basic bodice with sleeves of two parts: see `designs/sleeved-block.ts`. */
export const SLEEVED_BLOCK_RECIPE: Recipe = {
  kernel: withSleeveForArm(Bent),
  fixedOptions: { draftForHighBust: false },
  pieces: [
    ...BRIAN_PIECES,
    ...twoPartSleeve(
      { top: 'library.topsleeve', under: 'library.undersleeve' },
      {
        hindarm: 'tsWristRight',
        end: (part) => [{ id: 'wrist', from: `${part}WristLeft`, allowance: SLEEVE_HEM }],
      },
    ),
  ],
  corners: BRIAN_CORNERS,
  fits: fitTwoPartSleeve([back.left, front.left]),
  seams: [...BRIAN_SEAMS, ...twoPartSleeveInFolded(front, back)],
  finished: {
    ...brianFigures,
    // The block falls straight from the chest.
    waist: ({ across }) =>
      2 * (across('front', 'cfWaist', 'waist') + across('back', 'cbWaist', 'waist')),
    ...sleeveMeasures,
    ...brianLength,
  },
  preconditions: [shouldersWithinChest('chest')],
  checks: [SLEEVE_HOLDS_ARM],
};
