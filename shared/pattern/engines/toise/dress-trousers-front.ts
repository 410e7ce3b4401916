import { polyline, reversePath } from '../../../geometry/build-path.ts';
import { pointAt } from '../../../geometry/measure-path.ts';
import { distance, type Point, point } from '../../../geometry/point.ts';
import { locate, subPath } from '../../../geometry/split-path.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';
import { drawPiece, pairOf } from './draw-piece.ts';
import { frontPocket, type Opening } from './front-pocket.ts';
import { creaseOf, pointsOf, type TrouserHalf } from './trouser-half.ts';
import { pleatedWaist } from './trouser-pleats.ts';
import { hemOf } from './turn-up.ts';

/** A slant from the waist, a little from the side, to below the hip. Own construction. */
const SLANT: Opening = { line: 'slanted', waist: 0.2, side: 0.82 };

/** The bag keeps so far from the first pleat, and is so much wider below it, mm. */
const BAG_BEFORE_PLEAT = 5;
const BAG_BULGE = 38;

/** The lining of the front ends so far below the knee, mm. */
const LINING_BELOW_KNEE = 60;

/** The front of the wearer's right with its pocket and, where asked for, its lining. */
export function drawDressFront(
  half: TrouserHalf,
  flyLength: number,
  setting: Setting,
): readonly Shape[] {
  const { waistSide, waistCentre, forkSeam } = half;
  const pocketAt = SLANT.waist * distance(waistSide, waistCentre);
  const crease = creaseOf(half);
  const waist = pleatedWaist(waistSide, waistCentre, pocketAt, crease[0].x, setting);
  const pocket = frontPocket(
    half,
    SLANT,
    { reach: waist.firstAt - BAG_BEFORE_PLEAT, bulge: BAG_BULGE },
    [],
  );
  const hem = hemOf(half, setting);
  const front = drawPiece({
    id: 'front',
    drawn: 'right',
    cuts: [pairOf('fabric')],
    edges: [
      ...waist.edges,
      { id: 'fly', path: subPath(forkSeam, 0, flyLength) },
      { id: 'crotch', path: subPath(forkSeam, flyLength, Number.POSITIVE_INFINITY) },
      { id: 'inseam', path: half.inseam },
      ...hem.edges,
      { id: 'outseam', path: pocket.sideBelow },
      { id: 'pocket-opening', path: pocket.opening },
    ],
    grain: crease,
    internal: [...waist.folds, ...hem.folds],
    places: {
      ...pointsOf(half),
      ...waist.places,
      openTop: pocket.openTop,
      openBottom: pocket.openBottom,
      flyEnd: pointAt(forkSeam, flyLength),
    },
    marks: ['flyEnd', ...Object.keys(waist.places)],
  });
  const lining = setting.isOn('frontLining') ? [liningOf(half)] : [];
  return [front, pocket.facing, ...pocket.bags, ...lining];
}

/** The whole front from waist to below the knee; its pleats are laid with the front's. */
function liningOf(half: TrouserHalf): Shape {
  const level = half.kneeIn.y + LINING_BELOW_KNEE;
  const on = (path: TrouserHalf['inseam'], knee: Point, hem: Point): number => {
    const share = (level - knee.y) / (hem.y - knee.y);
    return locate(path, point(knee.x + (hem.x - knee.x) * share, level)).along;
  };
  const inseam = subPath(half.inseam, 0, on(half.inseam, half.kneeIn, half.hemIn));
  const outseam = subPath(half.outseam, 0, on(half.outseam, half.kneeSide, half.hemSide));
  const [inEnd, outEnd] = [inseam.segments.at(-1)?.to, outseam.segments.at(-1)?.to];
  if (inEnd === undefined || outEnd === undefined) throw new Error('no leg to line');
  const crease = creaseOf(half)[0].x;
  return drawPiece({
    id: 'front-lining',
    drawn: 'right',
    cuts: [pairOf('lining')],
    edges: [
      { id: 'waist', path: polyline([half.waistSide, half.waistCentre]) },
      { id: 'crotch', path: half.forkSeam },
      { id: 'inseam', path: inseam },
      { id: 'hem', path: polyline([inEnd, outEnd]) },
      { id: 'outseam', path: reversePath(outseam) },
    ],
    grain: [point(crease, half.fork.y), point(crease, half.kneeIn.y)],
  });
}
