import { flatten } from '../../shared/geometry/flatten.ts';
import { boundingBox, placeAt } from '../../shared/geometry/measure-path.ts';
import type { Path } from '../../shared/geometry/path.ts';
import type { Point } from '../../shared/geometry/point.ts';
import { pathToSvg } from '../../shared/geometry/svg-path.ts';
import { outwardNormal } from '../../shared/geometry/vector.ts';
import type { Edge, Notch, Piece } from '../../shared/pattern/model.ts';
import type { Box } from './box.ts';
import { type LabelPlace, labelPlace, movedLabel } from './label-place.ts';
import { distanceAlong, nearestOnOutline, type Polygon } from './polygon.ts';

/** A straight stroke, mm in the piece's own coordinates. */
export type Stroke = { readonly from: Point; readonly to: Point };

/** Length of a named edge and where its number stands. */
export type EdgeDimension = {
  readonly edge: string;
  readonly at: Point;
  /** Direction of the edge there, radians, turned so that a text along it is upright. */
  readonly angle: number;
  readonly lengthMm: number;
  /** Cloth left outside of it, mm; null where the draft does not tell. */
  readonly allowanceMm: number | null;
  /** Away from the piece, unit length. */
  readonly outwards: Point;
  readonly svg: string;
};

/** A piece ready to be painted: places in mm for what is drawn and written on it. */
export type DrawnPiece = {
  readonly id: string;
  readonly piece: Piece;
  /** Box of the cut line. */
  readonly box: Box;
  /** Box of the sew line: what the dimension lines measure. */
  readonly finishedBox: Box;
  /** The cut line in straight strokes, for finding the piece under the pointer. */
  readonly outline: Polygon;
  readonly fold: Stroke | null;
  readonly grain: Stroke;
  readonly notches: readonly Stroke[];
  readonly drillHoles: readonly Point[];
  readonly label: LabelPlace;
  /** Worked out when first looked at: most pieces are drawn without their edges' lengths. */
  readonly edges: readonly EdgeDimension[];
};

/** How far straight strokes may leave the curve, mm: enough to find a piece under a finger. */
const FLAT_MM = 1;

/** Length of a notch where there is no allowance to cut it into, mm. */
const NOTCH_MM = 5;

/** Distance between the two ticks of a double notch, mm. */
const DOUBLE_NOTCH_MM = 5;

/** A notch longer than this has met the wrong side of the cut line, mm. */
const LONGEST_NOTCH_MM = 60;

const drawn = new WeakMap<Piece, DrawnPiece>();

/**
 * The drawing of a piece; the same object for the same piece, so nothing is worked out twice. With
 * the drawing of what the piece was before, its name stays where it was on the piece.
 */
export function drawnPiece(piece: Piece, before: DrawnPiece | null = null): DrawnPiece {
  const known = drawn.get(piece);
  if (known !== undefined) return known;
  const made = draw(piece, before);
  drawn.set(piece, made);
  return made;
}

function draw(piece: Piece, before: DrawnPiece | null): DrawnPiece {
  const outline = flatten(piece.cutLine, FLAT_MM);
  const sewn = flatten(piece.sewLine, FLAT_MM);
  const finishedBox = boxOf(piece.sewLine);
  let edges: readonly EdgeDimension[] | null = null;
  return {
    id: piece.id,
    piece,
    box: boxOf(piece.cutLine),
    finishedBox,
    outline,
    fold: piece.fold,
    grain: piece.grain,
    notches: piece.notches.flatMap((notch) => ticks(notch, sewn, outline)),
    drillHoles: piece.drillHoles,
    label:
      (before && movedLabel(before.label, before.finishedBox, finishedBox, sewn)) ??
      labelPlace(sewn),
    get edges() {
      edges ??= piece.edges.map(edgeDimension);
      return edges;
    },
  };
}

const edgeDimension = (edge: Edge): EdgeDimension => ({
  edge: edge.id,
  lengthMm: edge.length,
  allowanceMm: edge.allowanceMm ?? null,
  svg: pathToSvg(edge.path),
  ...middleOf(edge),
});

function boxOf(path: Path): Box {
  const { minX, minY, maxX, maxY } = boundingBox(path);
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

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

function middleOf({ path, length }: Edge): Pick<EdgeDimension, 'at' | 'angle' | 'outwards'> {
  const { point, direction } = placeAt(path, length / 2);
  return {
    at: point,
    angle: upright(Math.atan2(direction.y, direction.x)),
    outwards: outwardNormal(direction),
  };
}

/** The same line's angle between -90° and 90°, so that no text stands on its head. */
export function upright(angle: number): number {
  if (angle > Math.PI / 2 + 1e-9) return angle - Math.PI;
  if (angle < -Math.PI / 2 + 1e-9) return angle + Math.PI;
  return angle;
}
