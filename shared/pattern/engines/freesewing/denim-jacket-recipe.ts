import { Devon } from '@freesewing/devon';
import { hasPocket, JACKET_BODY } from './denim-jacket-body.ts';
import {
  COLLAR_ROLL,
  CUFF,
  capEase,
  hem,
  JACKET_SEAMS,
  NECKLINE,
  SIDES,
} from './denim-jacket-seams.ts';
import { JACKET_TRIM } from './denim-jacket-trim.ts';
import type { Recipe, Setting } from './recipe.ts';

/** Own construction: what a cuff laps to button, mm; Devon leaves it to the seam allowance. */
const CUFF_LAP_MM = 20;

/** Devon leaves the shoulder seam where it is below this. */
const LEAST_SHIFT = 0.1;

/** A denim jacket with yokes, panels and two-piece sleeves: see `designs/denim-jacket.ts`. */
export const DENIM_JACKET_RECIPE: Recipe = {
  kernel: Devon,
  fixedOptions: { fullBustAdjustment: false },
  pieces: [...JACKET_BODY, ...JACKET_TRIM],
  corners: [
    // Each half of the sleeve is bent at the elbow for itself.
    {
      piece: 'under-sleeve',
      corner: 'usCuffLeft',
      edge: 'inner',
      keep: 'cuff',
      to: ['top-sleeve.inner'],
      less: [],
    },
    // Devon turns the side panel by trial until it is within 1 mm of the panel it is sewn to.
    {
      when: hasPocket,
      piece: 'front-side',
      corner: 'panelPocketTop',
      edge: 'panel-seam',
      keep: 'pocket-top',
      keepTo: ['front-panel.pocket-top'],
      to: ['front-panel.side-seam'],
      less: [],
    },
    // Turned, or let down at the blade, the outer panels are longer at the yoke than it is.
    {
      piece: 'front-side',
      corner: 'frontYokeSidePanel',
      edge: 'yoke-seam',
      keep: 'panel-seam',
      keepTo: ['front-panel.side-seam'],
      to: ['front-yoke.yoke-seam'],
      less: ['front-panel.yoke-seam', 'front-inside.yoke-seam'],
    },
    {
      piece: 'back-side',
      corner: 'backYokePanel',
      edge: 'yoke-seam',
      keep: 'panel-seam',
      to: ['back-yoke.yoke-seam-right'],
      less: ['back-panel.yoke-seam-right'],
    },
    // Devon lets down the back's armhole, and forgets the hem below it.
    ...['hemBack', 'hemBackOriginal'].map((corner, i) => ({
      when: ({ isOn }: Setting) => isOn('waistAdjustment') === (i === 0),
      piece: 'back-side',
      corner,
      edge: 'side',
      keep: 'hem',
      to: ['front-side.side'],
      less: [],
    })),
    ...SIDES.flatMap((side) =>
      [true, false].map((isMoved) => ({
        when: ({ option }: Setting) => option('s3Armhole') >= LEAST_SHIFT === isMoved,
        piece: 'back-yoke',
        corner: 's3ArmholeSplit',
        edge: `shoulder-${side}`,
        keep: isMoved ? `armhole-front-${side}` : `armhole-${side}`,
        to: ['front-yoke.shoulder'],
        less: [],
      })),
    ),
  ],
  fits: [
    {
      piece: 'under-sleeve',
      edge: 'outer',
      stretch: 'y-above',
      from: 'usLeftEdge',
      to: ['top-sleeve.outer'],
    },
    // The kernel stops within 2 mm of the armhole.
    {
      piece: 'top-sleeve',
      edge: ['cap-back', 'cap-front'],
      stretch: 'y-above',
      from: 'backPitchPoint',
      to: [
        'front-side.armhole',
        'front-yoke.armhole',
        'back-yoke.armhole-front-left?',
        'back-yoke.armhole-left',
        'back-side.armhole',
      ],
      times: (setting) => 1 + capEase(setting),
      less: ['under-sleeve.cap'],
    },
    {
      piece: 'cuff',
      edge: 'seam',
      stretch: 'x',
      from: 'topRight',
      to: CUFF,
      plus: CUFF_LAP_MM,
    },
    { piece: 'under-collar', edge: 'neck', stretch: 'x', from: 'underCollarTopLeft', to: NECKLINE },
    {
      piece: 'upper-collar',
      edge: 'neck',
      stretch: 'x',
      from: 'upperCollarTopLeft',
      to: NECKLINE,
      times: 1 + COLLAR_ROLL,
    },
    {
      piece: 'waistband',
      edge: 'seam',
      stretch: 'x',
      from: 'topRight',
      to: [...hem.front('right'), ...hem.back, ...hem.front('left')],
    },
  ],
  splits: [
    {
      piece: 'front-side',
      edge: 'armhole',
      runs: [
        {
          id: 'armhole',
          length: ['top-sleeve.cap-front'],
          times: (setting) => 1 / (1 + capEase(setting)),
          less: ['front-yoke.armhole', 'back-yoke.armhole-front-left?'],
        },
      ],
      rest: 'armhole-lower',
    },
    { piece: 'cuff', edge: 'seam', runs: [{ id: 'sleeve', length: CUFF }], rest: 'overlap' },
    {
      piece: 'waistband',
      edge: 'seam',
      runs: [
        { id: 'front-left', length: hem.front('left') },
        { id: 'back', length: hem.back },
      ],
      rest: 'front-right',
    },
  ],
  seams: JACKET_SEAMS,
  finished: {
    chest: ({ across }) =>
      2 *
      (across('front-side', { x: 'cfNeck', y: 'armhole' }, 'armhole') +
        across('back-side', { x: 'cbNeck', y: 'armhole' }, 'armhole')),
    hem: ({ length }) => length('waistband.inner'),
    biceps: ({ across }) =>
      across('top-sleeve', 'tsLeftEdge', 'tsRightEdge') +
      across('under-sleeve', 'usLeftEdge', 'usRightEdge'),
    wrist: ({ length }) => length('cuff.sleeve'),
    sleeve: ({ across, length }) =>
      across('top-sleeve', 'top', { between: ['tsCuffLeft', 'tsCuffRight'], at: 0.5 }) +
      length('cuff.end-left') / 2,
    backLength: ({ across, length }) =>
      across('back-yoke', 'cbNeck', 'cbYoke') +
      across('back-panel', 'cbYoke', 'cbHem') +
      length('waistband.end-left') / 2,
  },
  preconditions: [],
  checks: [
    {
      // The seam of the sleeve lies in front of the side seam, on the front's armhole.
      holds: ({ length }) =>
        length('front-side.armhole-lower?') > 0 && length('front-side.armhole') > 0,
      piece: 'top-sleeve',
      detail: 'sleeve seam does not meet the front armhole',
      restsOn: ['biceps', 'highBust', 'waistToArmpit', 'hpsToWaistBack'],
    },
  ],
};
