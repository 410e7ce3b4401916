import {
  curve,
  line,
  pathEnd,
  pathFrom,
  polyline,
  reversePath,
} from '../../../../geometry/build-path.ts';
import { pathLength } from '../../../../geometry/measure-path.ts';
import { distance, point } from '../../../../geometry/point.ts';
import { subPath } from '../../../../geometry/split-path.ts';
import { reflection, transformPath } from '../../../../geometry/transform-path.ts';
import { add, lerp, scale, unit } from '../../../../geometry/vector.ts';
import type { Shape } from '../../../sewing/shape.ts';
import { smooth } from '../curves.ts';
import { cutOf, type DrawnEdge, drawPiece } from '../draw-piece.ts';
import type { ShoeLines } from './shoe-lines.ts';
import { fixed, grainOf, type ShoeAllowances } from './shoe-piece.ts';

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
