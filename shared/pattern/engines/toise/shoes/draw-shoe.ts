import type { MeasurementName } from '../../../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../../../result.ts';
import type { SeamRecipe, Setting } from '../../../sewing/seam-recipe.ts';
import type { Shape } from '../../../sewing/shape.ts';
import type { DrawingFault, OwnDesign } from '../own-design.ts';
import { shoeBottom } from './shoe-bottom.ts';
import { counterPiece, tonguePiece } from './shoe-counter-tongue.ts';
import { type ShoeStyle, shoeLines } from './shoe-lines.ts';
import type { ShoeAllowances } from './shoe-piece.ts';
import { shoeSizes } from './shoe-sizes.ts';
import { solePieces } from './shoe-soles.ts';
import { type StandardFault, shoeStandard } from './shoe-standard.ts';
import { type Lap, quarterPieces, vampPieces } from './shoe-uppers.ts';

/** What to measure again when a foot's upper cannot be drawn. */
const RESTS_ON: { readonly [F in StandardFault]: readonly MeasurementName[] } = {
  ball: ['ballGirth', 'ballWidth', 'footLength'],
  instep: ['instepGirth', 'longHeelGirth'],
  ankle: ['shortHeelGirth', 'footLength', 'instepGirth'],
  vamp: ['footLength', 'longHeelGirth', 'instepGirth'],
};

const FOOT: readonly MeasurementName[] = [
  'footLength',
  'ballGirth',
  'footWaistGirth',
  'instepGirth',
  'longHeelGirth',
  'shortHeelGirth',
  'ballWidth',
  'heelWidth',
];

/**
 * Leather in the closed seam at the back, which is hammered flat and must not be felt: own construction,
 * a stitch's distance from the edge. And what a lining stands beyond the topline until it is trimmed off
 * beside the stitches: own construction, enough for a knife to run along.
 */
const CLOSED_MM = 1.5;
const TRIMMED_MM = 4;

const allowancesOf = ({ option }: Setting): ShoeAllowances => ({
  lasting: option('lastingMargin'),
  lap: option('lapMargin'),
  folded: option('foldMargin'),
  closed: CLOSED_MM,
  trimmed: TRIMMED_MM,
});

export type ShoeKind = {
  /** Which of vamp and quarter lies under the other where they are sewn. */
  readonly under: Lap;
  readonly styleOf: (setting: Setting, ballDepth: number) => ShoeStyle;
  readonly seams: readonly SeamRecipe[];
};

const lasting: SeamRecipe = {
  id: 'lasting',
  a: [
    'vamp.feather-outer',
    'toe-cap.feather-outer?',
    'toe-cap.feather-inner?',
    'vamp.feather-inner',
    'quarter.feather',
    'quarter.feather',
  ],
  b: ['insole.inner-edge', 'insole.outer-edge'],
};

const COMMON_SEAMS: readonly SeamRecipe[] = [
  { id: 'wing-outer', a: ['vamp.wing-outer'], b: ['quarter.wing'] },
  { id: 'wing-inner', a: ['vamp.wing-inner'], b: ['quarter.wing'] },
  { id: 'back-seam', a: ['quarter.back'], b: ['quarter.back'] },
  { id: 'topline', a: ['quarter.topline'], b: ['quarter-lining.topline'] },
  { id: 'facing-edge', a: ['quarter.facing-edge'], b: ['facing.facing-edge'] },
  { id: 'lining-outer', a: ['vamp-lining.wing-outer'], b: ['quarter-lining.wing'] },
  { id: 'lining-inner', a: ['vamp-lining.wing-inner'], b: ['quarter-lining.wing'] },
  { id: 'cap-outer', a: ['vamp.cap-outer?'], b: ['toe-cap.cap-outer?'] },
  { id: 'cap-inner', a: ['vamp.cap-inner?'], b: ['toe-cap.cap-inner?'] },
  lasting,
];

/** A shoe as an own design: it draws the right shoe of a foot, whichever foot that is. */
export function shoeDesign(kind: ShoeKind): OwnDesign {
  const draw = (setting: Setting): Result<readonly Shape[], DrawingFault> => {
    const sizes = shoeSizes(setting);
    const bottom = shoeBottom(sizes);
    const standard = shoeStandard(sizes, bottom, {
      backHeight: setting.option('backHeight'),
      vampBehind: setting.option('vampBehind'),
    });
    if (!standard.ok)
      return err({ piece: 'vamp', detail: standard.error, restsOn: RESTS_ON[standard.error] });
    const own = allowancesOf(setting);
    const depth = (sizes.ballGirth - standard.value.ballBottom) / 2;
    const lines = shoeLines(standard.value, kind.styleOf(setting, depth));
    return ok([
      ...vampPieces(lines, standard.value, kind.under, own),
      ...quarterPieces(lines, standard.value, kind.under, setting.option('eyelets'), own),
      counterPiece(lines, own),
      tonguePiece(lines, own),
      ...solePieces(sizes, bottom, standard.value),
    ]);
  };
  return {
    preconditions: [],
    draw,
    seams: [...COMMON_SEAMS, ...kind.seams],
    finished: {
      footLength: ({ across }) => across('insole', 'heel', 'toe'),
      ballGirth: ({ across }) =>
        2 * across('vamp', 'ball', 'ballFeather') + across('insole', 'innerBall', 'outerBall'),
      instepGirth: ({ across }) =>
        2 * across('quarter', 'instep', 'instepFeather') +
        across('insole', 'innerInstep', 'outerInstep'),
    },
    restsOn: () => FOOT,
  };
}
