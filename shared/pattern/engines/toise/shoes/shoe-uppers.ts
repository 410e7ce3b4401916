import { pathEnd, polyline, reversePath } from '../../../../geometry/build-path.ts';
import { pathLength, pointAt } from '../../../../geometry/measure-path.ts';
import { type Point, point } from '../../../../geometry/point.ts';
import { mapPath, reflection, transformPath } from '../../../../geometry/transform-path.ts';
import { add, lerp, scale } from '../../../../geometry/vector.ts';
import type { Material } from '../../../model.ts';
import type { Shape } from '../../../sewing/shape.ts';
import { cutOf, type DrawnEdge, drawPiece, pairOf } from '../draw-piece.ts';
import { overMiddle, type ShoeLines } from './shoe-lines.ts';
import { fixed, grainOf, type ShoeAllowances } from './shoe-piece.ts';
import type { ShoeStandard } from './shoe-standard.ts';

/** Which of two lapped pieces lies under the other along the wing. */
export type Lap = 'vamp' | 'quarter';

/** The vamp, whole, with its lining; and the toe cap where the lines have one. */
export function vampPieces(
  lines: ShoeLines,
  standard: ShoeStandard,
  under: Lap,
  own: ShoeAllowances,
): readonly Shape[] {
  const mirror = overMiddle(lines);
  const throat = polyline([mirrorPoint(lines, lines.throatEnd), lines.throatEnd]);
  const lap = fixed(under === 'vamp' ? own.lap : 0);
  const wing = { path: lines.wing, ...lap };
  const feather = { path: lines.vampFeather, ...fixed(own.lasting) };
  const inner = (edge: { readonly path: DrawnEdge['path'] }) => ({
    ...edge,
    path: reversePath(mirror(edge.path)),
  });
  const cap = lines.capLine === null ? null : { path: lines.capLine, ...fixed(own.lap) };
  const vamp = (material: Material, id: string, isLining: boolean): Shape =>
    drawPiece({
      id,
      drawn: 'right',
      cuts: [cutOf(material)],
      edges: [
        { id: 'throat', path: throat, ...fixed(under === 'vamp' || isLining ? own.lap : 0) },
        { id: 'wing-outer', ...wing, ...(isLining ? fixed(own.lap) : {}) },
        { id: 'feather-outer', ...feather },
        ...(cap === null
          ? []
          : [
              { id: 'cap-outer', ...cap },
              { id: 'cap-inner', ...inner(cap) },
            ]),
        { id: 'feather-inner', ...inner(feather) },
        { id: 'wing-inner', ...inner(wing), ...(isLining ? fixed(own.lap) : {}) },
      ],
      grain: grainOf('vamp', lines.vampTop, lines.toe),
      places: { ball: standard.ball, ballFeather: standard.ballFeather },
    });
  const pieces = [vamp('leather', 'vamp', false), vamp('lining-leather', 'vamp-lining', true)];
  const { capFeather, capLine } = lines;
  if (capFeather === null || capLine === null) return pieces;
  const middle = pathEnd(capLine);
  const toeFeather = { path: capFeather, ...fixed(own.lasting) };
  const seam = { path: reversePath(capLine), ...fixed(0) };
  const toeCap = drawPiece({
    id: 'toe-cap',
    drawn: 'right',
    cuts: [cutOf('leather')],
    edges: [
      { id: 'cap-outer', ...seam },
      { id: 'feather-outer', ...toeFeather },
      { id: 'feather-inner', ...inner(toeFeather) },
      { id: 'cap-inner', ...inner(seam) },
    ],
    grain: grainOf('toe-cap', middle, lines.toe),
  });
  return [...pieces, toeCap];
}

const mirrorPoint = ({ vampTop, toe }: ShoeLines, p: Point): Point =>
  transformPath(polyline([p]), reflection(vampTop, toe)).start;

/**
 * Distance of the eyelets from the facing's edge, and width of the facing behind them, mm. Own
 * construction: a punched hole keeps twice its width to the edge, and the facing covers as much again
 * behind it, so that the lace does not tear the lining.
 */
const EYELET_IN = 11;
const FACING_WIDTH = 24;
/** Room at both ends of the row of eyelets, in distances between them. Own: the lowest is clear of the throat's seam. */
const EYELET_ENDS = { first: 0.6, both: 0.2 };

/** The quarter's tightest way runs from the heel towards the throat; where it is drawn, mm and share. Own: to be read. */
const GRAIN_IN = { fromBack: 30, fromFeather: 14 };
const GRAIN_SHARE = 0.7;

/** The quarter (outside and inside alike), its lining, and the facing that carries the eyelets. */
export function quarterPieces(
  lines: ShoeLines,
  standard: ShoeStandard,
  under: Lap,
  eyelets: number,
  own: ShoeAllowances,
): readonly Shape[] {
  const { facing, tab, wing, quarterFeather, back, topline, across } = lines;
  const lapped = fixed(under === 'quarter' ? own.lap : 0);
  const holes = Array.from({ length: eyelets }, (_, i) =>
    add(
      pointAt(
        facing,
        (pathLength(facing) * (i + EYELET_ENDS.first)) / (eyelets + EYELET_ENDS.both),
      ),
      scale(across, EYELET_IN),
    ),
  );
  const heelEnd = add(pointAt(quarterFeather, GRAIN_IN.fromBack), point(0, -GRAIN_IN.fromFeather));
  const quarter = (id: string, material: Material, edge: number, isLining: boolean): Shape =>
    drawPiece({
      id,
      drawn: 'right',
      cuts: [pairOf(material)],
      edges: [
        ...(tab === null ? [] : [{ id: 'tab', path: tab, ...fixed(0) }]),
        { id: 'wing', path: wing, ...lapped },
        { id: 'feather', path: reversePath(quarterFeather), ...fixed(own.lasting) },
        { id: 'back', path: back, ...fixed(own.closed) },
        { id: 'topline', path: topline, ...fixed(edge) },
        { id: 'facing-edge', path: reversePath(facing), ...fixed(edge) },
      ],
      grain: [heelEnd, lerp(heelEnd, lines.throatEnd, GRAIN_SHARE)],
      holes: isLining ? [] : holes,
      places: {
        instep: standard.instep,
        instepFeather: standard.instepFeather,
        ball: standard.ball,
        ballFeather: standard.ballFeather,
      },
    });
  const inward = (p: Point): Point => add(p, scale(across, FACING_WIDTH));
  const halfIn = (p: Point): Point => add(p, scale(across, FACING_WIDTH / 2));
  const [start, end] = [facing.start, pathEnd(facing)];
  const facingPiece = drawPiece({
    id: 'facing',
    drawn: 'right',
    cuts: [pairOf('lining-leather')],
    edges: [
      { id: 'facing-edge', path: reversePath(facing), ...fixed(0) },
      { id: 'bottom', path: polyline([start, inward(start)]), ...fixed(0) },
      { id: 'inner', path: mapPath(facing, inward), ...fixed(0) },
      { id: 'top', path: polyline([inward(end), end]), ...fixed(0) },
    ],
    grain: grainOf('facing', halfIn(start), halfIn(end)),
  });
  return [
    quarter('quarter', 'leather', own.folded, false),
    quarter('quarter-lining', 'lining-leather', own.trimmed, true),
    facingPiece,
  ];
}
