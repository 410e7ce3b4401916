import { polyline } from '../../../geometry/build-path.ts';
import { type Point, point } from '../../../geometry/point.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import type { DrawnEdge } from './draw-piece.ts';
import type { TrouserHalf } from './trouser-half.ts';

/** A plain hem is turned up by so many allowances: 40 mm at the usual ten, to let the leg down. */
const PLAIN_HEM = 4;

type Hem = { readonly edges: readonly DrawnEdge[]; readonly folds: Shape['internal'] };

/**
 * The bottom of a leg from the inside to the side seam: a line with cloth to turn up, or a turn-up of
 * the depth asked for, drawn out below the hem. There the leg widens as it narrows above, so that it
 * lies flat when it is folded up.
 */
export function hemOf(half: TrouserHalf, setting: Setting): Hem {
  const { hemIn, hemSide, kneeIn, kneeSide } = half;
  if (!setting.isOn('turnUps'))
    return {
      edges: [{ id: 'hem', path: polyline([hemIn, hemSide]), allowance: PLAIN_HEM }],
      folds: [],
    };
  const depth = setting.option('turnUpDepth');
  const unfolded = (hem: Point, knee: Point): readonly [Point, Point] => {
    const slope = (knee.x - hem.x) / (hem.y - knee.y);
    return [point(hem.x + slope * depth, hem.y + depth), point(hem.x, hem.y + 2 * depth)];
  };
  const [foldIn, endIn] = unfolded(hemIn, kneeIn);
  const [foldSide, endSide] = unfolded(hemSide, kneeSide);
  return {
    edges: [
      { id: 'turn-up-in', path: polyline([hemIn, foldIn, endIn]) },
      { id: 'hem', path: polyline([endIn, endSide]) },
      { id: 'turn-up-side', path: polyline([endSide, foldSide, hemSide]) },
    ],
    folds: [
      { kind: 'fold', path: polyline([hemIn, hemSide]) },
      { kind: 'fold', path: polyline([foldIn, foldSide]) },
    ],
  };
}
