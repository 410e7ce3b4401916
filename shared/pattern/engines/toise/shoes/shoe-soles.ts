import { reversePath } from '../../../../geometry/build-path.ts';
import { pointAt } from '../../../../geometry/measure-path.ts';
import { point } from '../../../../geometry/point.ts';
import type { Shape } from '../../../sewing/shape.ts';
import { cutOf, drawPiece } from '../draw-piece.ts';
import { type ShoeBottom, shoeBottom } from './shoe-bottom.ts';
import type { ShoeSizes } from './shoe-sizes.ts';
import type { ShoeStandard } from './shoe-standard.ts';

/** A sole stands out beyond the insole by the welt and the upper's substance, mm, less at the heel. Own construction. */
const BEYOND = { forepart: 5.5, heel: 2.5 };

/** The grain is drawn over this part of the length, as shares of it: to be read, it decides nothing. */
const GRAIN_ALONG = { from: 0.15, to: 0.85 };

const edgesOf = ({ inner, outer }: ShoeBottom) => [
  { id: 'inner-edge', path: inner, allowance: 0 },
  { id: 'outer-edge', path: reversePath(outer), allowance: 0 },
];

/** Insole and outsole of the right foot; the insole is the last's bottom. */
export function solePieces(
  sizes: ShoeSizes,
  bottom: ShoeBottom,
  standard: ShoeStandard,
): readonly Shape[] {
  const grain = [
    point(0, -sizes.length * GRAIN_ALONG.from),
    point(0, -sizes.length * GRAIN_ALONG.to),
  ] as const;
  const insole = drawPiece({
    id: 'insole',
    drawn: 'right',
    cuts: [cutOf('sole')],
    edges: edgesOf(bottom),
    grain,
    places: {
      heel: point(0, 0),
      toe: point(0, -sizes.length),
      innerBall: bottom.innerBall,
      outerBall: bottom.outerBall,
      innerInstep: pointAt(bottom.inner, standard.instepAt),
      outerInstep: pointAt(bottom.outer, standard.instepAt),
    },
    marks: ['innerBall', 'outerBall'],
  });
  const wider = shoeBottom({
    length: sizes.length + BEYOND.forepart + BEYOND.heel,
    ballWidth: sizes.ballWidth + 2 * BEYOND.forepart,
    heelWidth: sizes.heelWidth + 2 * BEYOND.heel,
    toe: sizes.toe,
  });
  const outsole = drawPiece({
    id: 'outsole',
    drawn: 'right',
    cuts: [cutOf('sole')],
    edges: edgesOf(wider),
    grain,
  });
  return [insole, outsole];
}
