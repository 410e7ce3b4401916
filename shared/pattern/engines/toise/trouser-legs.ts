import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { DraftView, Setting } from '../../sewing/seam-recipe.ts';
import type { DrawingFault } from './own-design.ts';
import { type BlockFault, type TrouserBlock, trouserBlock } from './trouser-block.ts';
import { type TrouserKind, trouserSizes } from './trouser-sizes.ts';

/** What to measure again when the legs cannot be drawn. */
const RESTS_ON: { readonly [F in BlockFault]: readonly MeasurementName[] } = {
  'no-rise': ['waistToFloor', 'inseam', 'waistToSeat'],
  thigh: ['upperLeg', 'seat'],
  knee: ['waistToKnee', 'waistToFloor', 'inseam'],
  waist: ['waist', 'hips', 'seat'],
  'fork-seam': ['crossSeam', 'waistToFloor', 'inseam', 'seat'],
  'not-settled': ['crossSeam', 'waistToFloor', 'inseam', 'upperLeg', 'seat'],
};

/** Every measurement that some part of a leg rests on. */
export const LEG_MEASUREMENTS = [...new Set(Object.values(RESTS_ON).flat())];

/** The legs of one kind of trousers for a body, or what to measure again. */
export function trouserLegs(
  setting: Setting,
  kind: TrouserKind,
): Result<TrouserBlock, DrawingFault> {
  const block = trouserBlock(trouserSizes(setting, kind));
  if (block.ok) return ok(block.value);
  return err({ piece: 'front', detail: block.error, restsOn: RESTS_ON[block.error] });
}

/** What is measured the same way on all trousers. */
export const LEG_FINISHED: { readonly [measurement: string]: (draft: DraftView) => number } = {
  seat: ({ widthAt }) => 2 * (widthAt('front', 'seatSide') + widthAt('back', 'seatSide')),
  upperLeg: ({ widthAt }) => widthAt('front', 'thighSide') + widthAt('back', 'thighSide'),
  knee: ({ across }) =>
    across('front', 'kneeIn', 'kneeSide') + across('back', 'kneeIn', 'kneeSide'),
  hem: ({ across }) => across('front', 'hemIn', 'hemSide') + across('back', 'hemIn', 'hemSide'),
  inseam: ({ length }) => length('front.inseam'),
  outseam: ({ length, setting }) =>
    length('front.outseam', 'front-pocket-facing.side-open') + setting.option('bandWidth'),
};
