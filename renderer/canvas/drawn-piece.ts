import { flatten } from '../../shared/geometry/flatten.ts';
import type { Path } from '../../shared/geometry/path.ts';
import type { Point } from '../../shared/geometry/point.ts';
import { pathToSvg } from '../../shared/geometry/svg-path.ts';
import type { Notch, Piece } from '../../shared/pattern/model.ts';
import type { Box } from './box.ts';
import { type LabelPlace, labelPlace } from './label-place.ts';
import { distanceAlong, nearestOnOutline, type Polygon, polygonBox } from './polygon.ts';

/** A straight stroke, mm in the piece's own coordinates. */
export type Stroke = { readonly from: Point; readonly to: Point };

/** Length of a named edge and where its number stands. */
export type EdgeDimension = {
  readonly edge: string;
  readonly at: Point;
  /** Direction of the edge there, radians, turned so that a text along it is upright. */
  readonly angle: number;
  readonly lengthMm: number;
  readonly svg: string;
};

/** A piece ready to be painted: SVG path data in mm, and places for what is written on it. */
export type DrawnPiece = {
  readonly id: string;
  readonly piece: Piece;
  /** Box of the cut line. */
  readonly box: Box;
  /** Box of the sew line: what the dimension lines measure. */
  readonly finishedBox: Box;
  /** The cut line in straight strokes, for finding the piece under the pointer. */
  readonly outline: Polygon;
  readonly cut: string;
  readonly sew: string;
  readonly internal: readonly { readonly kind: string; readonly svg: string }[];
  readonly fold: Stroke | null;
  readonly grain: Stroke;
  readonly notches: readonly Stroke[];
  readonly drillHoles: readonly Point[];
  readonly label: LabelPlace;
  readonly edges: readonly EdgeDimension[];
};

/** How far straight strokes may leave the curve, mm: half a hair's breadth on screen. */
const FLAT_MM = 0.5;

/** Length of a notch where there is no allowance to cut it into, mm. */
const NOTCH_MM = 5;

/** Distance between the two ticks of a double notch, mm. */
const DOUBLE_NOTCH_MM = 5;

/** A notch longer than this has met the wrong side of the cut line, mm. */
const LONGEST_NOTCH_MM = 60;

const drawn = new WeakMap<Piece, DrawnPiece>();

/** The drawing of a piece; the same object for the same piece, so nothing is worked out twice. */
export function drawnPiece(piece: Piece): DrawnPiece {
  const known = drawn.get(piece);
  if (known !== undefined) return known;
  const made = draw(piece);
  drawn.set(piece, made);
  return made;
}

function draw(piece: Piece): DrawnPiece {
  const outline = corners(piece.cutLine);
  const sewn = corners(piece.sewLine);
  return {
    id: piece.id,
    piece,
    box: polygonBox(outline),
    finishedBox: polygonBox(sewn),
    outline,
    cut: pathToSvg(piece.cutLine),
    sew: pathToSvg(piece.sewLine),
    internal: piece.internal.map(({ kind, path }) => ({ kind, svg: pathToSvg(path) })),
    fold: piece.fold,
    grain: piece.grain,
    notches: piece.notches.flatMap((notch) => ticks(notch, sewn, outline)),
    drillHoles: piece.drillHoles,
    label: labelPlace(sewn),
    edges: piece.edges.map((edge) => ({
      edge: edge.id,
      lengthMm: edge.length,
      svg: pathToSvg(edge.path),
      ...middleOf(edge.path),
    })),
  };
}

/** Corners of a closed path, the first not repeated. */
function corners(path: Path): Polygon {
  const points = flatten(path, FLAT_MM);
  const first = points[0];
  const last = points.at(-1);
  const isRepeated =
    points.length > 1 && first !== undefined && last !== undefined && isSame(first, last);
  return isRepeated ? points.slice(0, -1) : points;
}

const isSame = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < 1e-6 && Math.abs(a.y - b.y) < 1e-6;

/**
 * The ticks of a notch: from the sew line straight out to the edge of the cloth, where the cutter
 * snips; without an allowance, a short tick inwards.
 */
function ticks(notch: Notch, sewn: Polygon, outline: Polygon): readonly Stroke[] {
  const { at, direction } = nearestOnOutline(sewn, notch.at);
  // The outline runs clockwise on screen, so outwards is on its left hand.
  const outwards = { x: direction.y, y: -direction.x };
  const tick = (from: Point): Stroke => {
    const out = distanceAlong(outline, from, outwards);
    const isAllowance = out !== null && out > 0.5 && out < LONGEST_NOTCH_MM;
    const reach = isAllowance ? out : -NOTCH_MM;
    return { from, to: { x: from.x + outwards.x * reach, y: from.y + outwards.y * reach } };
  };
  if (notch.kind === 'single') return [tick(at)];
  const half = DOUBLE_NOTCH_MM / 2;
  return [-half, half].map((shift) =>
    tick({ x: at.x + direction.x * shift, y: at.y + direction.y * shift }),
  );
}

/** The middle of an open path by length, and its direction there as an upright text's angle. */
function middleOf(path: Path): { readonly at: Point; readonly angle: number } {
  const points = flatten(path, FLAT_MM);
  const lengths = points.slice(1).map((to, i) => length(points[i] ?? to, to));
  let left = lengths.reduce((sum, one) => sum + one, 0) / 2;
  for (const [i, one] of lengths.entries()) {
    const from = points[i];
    const to = points[i + 1];
    if (from === undefined || to === undefined) break;
    if (left <= one && one > 0) {
      const share = left / one;
      const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
      return { at, angle: upright(Math.atan2(to.y - from.y, to.x - from.x)) };
    }
    left -= one;
  }
  return { at: path.start, angle: 0 };
}

const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

/** The same line's angle between -90° and 90°, so that no text stands on its head. */
export function upright(angle: number): number {
  if (angle > Math.PI / 2 + 1e-9) return angle - Math.PI;
  if (angle < -Math.PI / 2 + 1e-9) return angle + Math.PI;
  return angle;
}
