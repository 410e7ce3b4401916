import {
  curve,
  line,
  pathEnd,
  pathFrom,
  polyline,
  reversePath,
} from '../../../../geometry/build-path.ts';
import { pathLength, pointAt } from '../../../../geometry/measure-path.ts';
import { distance, type Point, point } from '../../../../geometry/point.ts';
import { subPath } from '../../../../geometry/split-path.ts';
import { mapPath, reflection, transformPath } from '../../../../geometry/transform-path.ts';
import { add, lerp, scale, unit } from '../../../../geometry/vector.ts';
import type { Material } from '../../../model.ts';
import type { Shape } from '../../../sewing/shape.ts';
import { smooth } from '../curves.ts';
import { cutOf, type DrawnEdge, drawPiece, pairOf } from '../draw-piece.ts';
import { overMiddle, type ShoeLines } from './shoe-lines.ts';
import type { ShoeStandard } from './shoe-standard.ts';

/** Leather left outside the sew lines, mm. */
export type ShoeAllowances = {
  /** Pulled under the insole. */
  readonly lasting: number;
  /** Under a piece that is lapped over it. */
  readonly lap: number;
  /** Turned in at topline and facing. */
  readonly folded: number;
  /** In a closed seam. */
  readonly closed: number;
  /** Of the lining beyond the topline, trimmed when it is sewn. */
  readonly trimmed: number;
};

/** The grain is drawn over this part of what it lies along, as shares of it: to be read, it decides nothing. */
const GRAIN_ALONG = {
  vamp: [0.12, 0.6],
  'toe-cap': [0.2, 0.75],
  facing: [0.15, 0.85],
  counter: [0.2, 0.8],
  tongue: [0.15, 0.85],
} as const;

/** Shoes have their own allowances, not the garment's. */
const fixed = (plusMm: number) => ({ allowance: 0, plusMm });

function grainOf(piece: keyof typeof GRAIN_ALONG, from: Point, to: Point): readonly [Point, Point] {
  const [start, end] = GRAIN_ALONG[piece];
  return [lerp(from, to, start), lerp(from, to, end)];
}

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

/**
 * The counter reaches so far round the heel, as a share of the quarter's feather, and so near the top, mm;
 * its front edge leaves the feather leaning back. Own construction: it holds the heel to before the ankle
 * bone and stays under the turned-in topline.
 */
const COUNTER = { reach: 0.5, below: 7, topHalf: 16, rising: point(-0.25, -1), handle: 0.45 };

/** The counter, whole round the back of the heel: cut along the straight between its ends. */
export function counterPiece(lines: ShoeLines, own: ShoeAllowances): Shape {
  const heel = lines.back.start;
  const top = pathEnd(lines.back);
  const upTo = lerp(top, heel, COUNTER.below / distance(top, heel));
  const ahead = unit(point(heel.y - top.y, top.x - heel.x));
  const topEnd = add(upTo, scale(ahead, COUNTER.topHalf));
  const feather = subPath(
    lines.quarterFeather,
    0,
    COUNTER.reach * pathLength(lines.quarterFeather),
  );
  const foot = pathEnd(feather);
  const front = smooth(foot, COUNTER.rising, topEnd, scale(ahead, -1), COUNTER.handle);
  const mirror = reflection(heel, top);
  const over = (path: DrawnEdge['path']) => reversePath(transformPath(path, mirror));
  const otherTop = transformPath(polyline([topEnd]), mirror).start;
  return drawPiece({
    id: 'counter',
    drawn: 'right',
    cuts: [cutOf('leather')],
    edges: [
      { id: 'feather-outer', path: feather, ...fixed(own.lasting) },
      { id: 'front-outer', path: front, ...fixed(0) },
      { id: 'top', path: polyline([topEnd, otherTop]), ...fixed(0) },
      { id: 'front-inner', path: over(front), ...fixed(0) },
      { id: 'feather-inner', path: over(feather), ...fixed(own.lasting) },
    ],
    grain: grainOf('counter', heel, top),
  });
}

/**
 * A tongue goes on beyond the facing's top, and is wider there than at its foot, mm. Own construction: it
 * can be taken hold of, and stays under both facings when the laces are loose.
 */
const TONGUE = { beyond: 16, wider: 9, round: 14, least: 15 };
/** Handles of a quarter circle, from its corner, in radii: 1 less 0.55, which draws a circle to a thousandth. */
const TO_CORNER = 0.45;

/** The tongue, from the throat to beyond the facing's top. */
export function tonguePiece(lines: ShoeLines, own: ShoeAllowances): Shape {
  const half = Math.max(TONGUE.least, distance(lines.vampTop, lines.throatEnd));
  const length = pathLength(lines.facing) + TONGUE.beyond;
  const wide = half + TONGUE.wider;
  const r = TONGUE.round;
  const top = pathFrom(
    point(wide, r - length),
    curve(
      point(wide, r * TO_CORNER - length),
      point(wide - r * (1 - TO_CORNER), -length),
      point(wide - r, -length),
    ),
    line(point(r - wide, -length)),
    curve(
      point(r * (1 - TO_CORNER) - wide, -length),
      point(-wide, r * TO_CORNER - length),
      point(-wide, r - length),
    ),
  );
  return drawPiece({
    id: 'tongue',
    drawn: 'right',
    cuts: [cutOf('leather'), cutOf('lining-leather')],
    edges: [
      { id: 'base', path: polyline([point(-half, 0), point(half, 0)]), ...fixed(own.lap) },
      { id: 'side-right', path: polyline([point(half, 0), point(wide, r - length)]), ...fixed(0) },
      { id: 'top', path: top, ...fixed(0) },
      { id: 'side-left', path: polyline([point(-wide, r - length), point(-half, 0)]), ...fixed(0) },
    ],
    grain: grainOf('tongue', point(0, 0), point(0, -length)),
  });
}
