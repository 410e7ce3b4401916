import { Wahid } from '@freesewing/wahid';
import type { Recipe } from './recipe.ts';
import { WAISTCOAT_PIECES } from './waistcoat-pieces.ts';

/**
 * Shoulders wider than this share of half the chest cross the armhole; Wahid's insets make room for
 * the rest. None of 4,000 made-up bodies under 1.034 crosses, next to all over 1.044 do.
 */
const WIDEST_SHOULDER = 1.034;

/** Rotating the front's dart open moves its underarm point, which alters the side seam. */
const side = (piece: string) => ({
  piece,
  corner: 'armhole',
  edge: 'side',
  keep: 'armhole',
  to: ['back.side'],
  less: [],
});

/** A waistcoat with back darts, welt pockets, facing and lining: see `designs/waistcoat.ts`. */
export const WAISTCOAT_RECIPE: Recipe = {
  kernel: Wahid,
  pieces: WAISTCOAT_PIECES,
  corners: [side('front'), side('front-lining')],
  fits: [],
  seams: [
    {
      id: 'side',
      a: ['front.side'],
      b: ['back.side@left'],
      notches: [{ on: 'back.side', at: 'waist' }],
    },
    { id: 'shoulder', a: ['front.shoulder'], b: ['back.shoulder@left'] },
    { id: 'centre-back', a: ['back.centre-back@right'], b: ['back.centre-back@left'] },
    { id: 'front-dart', a: ['front.dart-front'], b: ['front.dart-side'] },
    {
      id: 'back-dart',
      a: ['back.dart-centre?', 'back.dart-centre-top?'],
      b: ['back.dart-side?', 'back.dart-side-top?'],
    },
    {
      id: 'front-edge',
      a: ['front.neckline', 'front.front-edge', 'front.hem-front'],
      b: ['front-facing.neckline', 'front-facing.front-edge', 'front-facing.hem'],
      notches: [{ on: 'front.neckline', at: 'closureTop' }],
    },
    {
      id: 'facing-lining',
      a: ['front-facing.lining-seam'],
      b: ['front-lining.facing-seam'],
      notches: [{ on: 'front-facing.lining-seam', at: 'dartTop' }],
    },
    { id: 'lining-armhole', a: ['front-lining.armhole'], b: ['front.armhole'] },
    { id: 'lining-hem', a: ['front-lining.hem'], b: ['front.hem-side'] },
    { id: 'lining-side', a: ['front-lining.side'], b: ['back.side@left'] },
    {
      id: 'lining-shoulder',
      a: ['front-facing.shoulder', 'front-lining.shoulder'],
      b: ['back.shoulder@left'],
    },
    {
      id: 'pocket-bag',
      a: ['pocket-facing.bag'],
      b: ['pocket-bag.bag'],
      // The facing reaches the upper edge of the welt, the bag its lower edge.
      ease: ({ measure, option }) =>
        2 * measure('hips') * option('pocketWidth') * option('weltHeight'),
    },
  ],
  finished: {
    chest: ({ across }) =>
      2 * (across('front', 'cfArmhole', 'armhole') + across('back', 'cbArmhole', 'armhole')),
    waist: ({ across }) =>
      2 *
      (across('front', 'cfWaist', 'dartWaistLeft') +
        across('front', 'dartWaistRight', 'waist') +
        across('back', 'cbWaist', 'dartWaistLeft') +
        across('back', 'dartWaistRight', 'waist')),
    hips: ({ across }) =>
      2 *
      (across('front', 'cfHips', 'dartHipLeft') +
        across('front', 'dartHipRight', 'hips') +
        across('back', 'cbHips', 'dartHipLeft') +
        across('back', 'dartHipRight', 'hips')),
    backLength: ({ length }) => length('back.centre-back'),
  },
  preconditions: [
    {
      holds: ({ measure, option }) =>
        measure('shoulderToShoulder') <
        (WIDEST_SHOULDER * measure('chest') * (1 + option('chestEase'))) / 2,
      piece: 'front',
      detail: 'shoulders wider than half the chest of the waistcoat',
      restsOn: ['shoulderToShoulder', 'chest'],
    },
    {
      holds: ({ measure, option }) =>
        measure('waistToHips') * (1 - option('pocketLocation')) >
        (measure('hips') * option('pocketWidth') * option('weltHeight')) /
          Math.cos((option('pocketAngle') * Math.PI) / 180),
      piece: 'front',
      detail: 'no room for the pocket between waist and hips',
      restsOn: ['waistToHips', 'hips'],
    },
  ],
};
