import { polyline, reversePath } from '../../../geometry/build-path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { add, lerp, scale, subtract, unit } from '../../../geometry/vector.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { cutOf, type DrawnEdge, drawPiece, pairOf } from './draw-piece.ts';
import { INLAY } from './trouser-closure.ts';
import { creaseOf, pointsOf, type TrouserHalf } from './trouser-half.ts';
import { hemOf } from './turn-up.ts';

/** Where the darts lie on the back's waist, from the centre, for one and for two. Own construction. */
const DARTS_AT: readonly (readonly number[])[] = [[0.5], [0.36, 0.68]];

/** A dart ends at this share of the way from waist to seat. */
const DART_DEPTH = 0.55;

/** The back pocket: where its middle lies from the centre, width as a share of the waist and its bounds, its cloth and its bag, mm. */
const POCKET = {
  at: 0.52,
  share: 0.58,
  least: 110,
  most: 145,
  beyond: 20,
  welt: 56,
  facing: 75,
  bag: 200,
};

/** The back of the wearer's right with its darts, and the parts of its jetted pocket. */
export function drawDressBack(
  half: TrouserHalf,
  shaping: number,
  setting: Setting,
): readonly Shape[] {
  const { waistSide, waistCentre, outseam, forkSeam } = half;
  const along = unit(subtract(waistSide, waistCentre));
  const down = point(-along.y, along.x);
  const places = DARTS_AT[setting.option('nrOfDarts') - 1] ?? [];
  const width = shaping / places.length;
  const depth = DART_DEPTH * (half.seatSide.y - waistSide.y);
  const mouths = places.map((share) => lerp(waistCentre, waistSide, share));
  const hem = hemOf(half, setting);
  const pocket = pocketWidth(waistCentre, waistSide, shaping);
  const [left, right] = [-pocket / 2, pocket / 2].map((by) =>
    add(add(lerp(waistCentre, waistSide, POCKET.at), scale(along, by)), scale(down, depth)),
  );
  const hasPocket = setting.choice('backPockets') !== 'none' && left && right;
  const back = drawPiece({
    id: 'back',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      ...dartedWaist(waistCentre, waistSide, mouths, scale(along, width / 2), scale(down, depth)),
      { id: 'outseam', path: outseam },
      ...hem.edges.map(({ path, ...edge }) => ({ ...edge, path: reversePath(path) })).reverse(),
      { id: 'inseam', path: reversePath(half.inseam) },
      { id: 'seat-seam', path: reversePath(forkSeam), allowance: INLAY },
    ],
    grain: creaseOf(half),
    internal: [
      ...hem.folds,
      ...(hasPocket ? [{ kind: 'mark' as const, path: polyline([left, right]) }] : []),
    ],
    holes: hasPocket ? [left, right] : [],
    places: pointsOf(half),
  });
  const count = { both: 2, right: 1 }[setting.choice('backPockets')] ?? 0;
  return count === 0 ? [back] : [back, ...pocketParts(pocket, count)];
}

const pocketWidth = (centre: Point, side: Point, shaping: number): number =>
  Math.min(POCKET.most, Math.max(POCKET.least, POCKET.share * (distance(centre, side) - shaping)));

/** The waist from centre to side, with both legs of each dart. */
function dartedWaist(
  centre: Point,
  side: Point,
  mouths: readonly Point[],
  half: Point,
  down: Point,
): readonly DrawnEdge[] {
  const edges: DrawnEdge[] = [];
  let from = centre;
  mouths.forEach((mouth, i) => {
    const [inner, outer, tip] = [subtract(mouth, half), add(mouth, half), add(mouth, down)];
    edges.push(
      { id: i === 0 ? 'waist-centre' : 'waist-middle', path: polyline([from, inner]) },
      { id: `dart-${i + 1}-inner`, path: polyline([inner, tip]), dart: true },
      { id: `dart-${i + 1}-outer`, path: polyline([tip, outer]), dart: true },
    );
    from = outer;
  });
  edges.push({ id: 'waist-side', path: polyline([from, side]) });
  return edges;
}

/** Two jettings, a facing, a bag and a stay for each pocket; they hold all the cloth they need. */
function pocketParts(opening: number, count: number): readonly Shape[] {
  const width = opening + 2 * POCKET.beyond;
  const part = (
    id: string,
    height: number,
    cut: Parameters<typeof cutOf>,
    fold: number | null,
  ): Shape =>
    drawPiece({
      id,
      cuts: [cutOf(...cut)],
      edges: [
        { id: 'top', path: polyline([point(0, 0), point(width, 0)]), allowance: 0 },
        { id: 'side-right', path: polyline([point(width, 0), point(width, height)]), allowance: 0 },
        { id: 'bottom', path: polyline([point(width, height), point(0, height)]), allowance: 0 },
        { id: 'side-left', path: polyline([point(0, height), point(0, 0)]), allowance: 0 },
      ],
      grain: [point(width / 2, height * 0.15), point(width / 2, height * 0.85)],
      internal:
        fold === null
          ? []
          : [{ kind: 'fold', path: polyline([point(0, fold), point(width, fold)]) }],
    });
  return [
    part('back-pocket-welt', POCKET.welt, ['fabric', 2 * count], POCKET.welt / 2),
    part('back-pocket-facing', POCKET.facing, ['fabric', count], null),
    part('back-pocket-bag', 2 * POCKET.bag, ['pocketing', count], POCKET.bag),
    part('back-pocket-interfacing', POCKET.welt, ['interfacing', count], null),
  ];
}
