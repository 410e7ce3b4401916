import type { Point } from '../geometry/point.ts';
import { err, ok, type Result } from '../result.ts';

/** Four corners of one rectangle as a picture shows it, in order round it. */
export type Corners = readonly [Point, Point, Point, Point];

/** Both ways between a picture and the flat sheet that lies in it. */
export type Homography = {
  /** Millimetres on the sheet; null beyond the horizon of its plane, where a picture has no floor. */
  readonly onSheet: (inPicture: Point) => Point | null;
  /** Where a place on the sheet's plane stands in the picture, pixels; null behind the camera. */
  readonly inPicture: (onSheet: Point) => Point | null;
};

/** Row by row; takes (x, y, 1) to (x w, y w, w). */
type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/** Below this share of its square, an area is taken for a line: no camera sees a sheet like that. */
const FLAT = 1e-6;

/** True for four corners that go round once without a dent, in either direction. */
export function areConvex(corners: Corners): boolean {
  const [a, b, c, d] = corners;
  const turns = [turn(a, b, c), turn(b, c, d), turn(c, d, a), turn(d, a, b)];
  return turns.every((one) => one > FLAT) || turns.every((one) => one < -FLAT);
}

/** How far the way from a over b to c turns: the sine of the angle, so that size plays no part. */
function turn(a: Point, b: Point, c: Point): number {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y];
  const size = Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy));
  return size === 0 ? 0 : (ux * vy - uy * vx) / size;
}

/**
 * The perspective under which a rectangle of `widthMm` (first to second corner) by `heightMm`
 * (second to third) shows the four corners, the first corner at 0, 0. Exact at the corners.
 * `crossed` when they do not go round a convex shape. Closed form of P. Heckbert, Fundamentals of
 * Texture Mapping and Image Warping (1989), section 2.2.3.
 */
export function homographyOf(
  corners: Corners,
  widthMm: number,
  heightMm: number,
): Result<Homography, 'crossed'> {
  if (!areConvex(corners)) return err('crossed');
  const [p0, p1, p2, p3] = corners;
  const [dx1, dx2, sx] = [p1.x - p2.x, p3.x - p2.x, p0.x - p1.x + p2.x - p3.x];
  const [dy1, dy2, sy] = [p1.y - p2.y, p3.y - p2.y, p0.y - p1.y + p2.y - p3.y];
  const determinant = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / determinant;
  const h = (dx1 * sy - sx * dy1) / determinant;
  // From the unit square; a column over the side's length takes millimetres instead.
  const toPicture: Matrix = [
    (p1.x - p0.x + g * p1.x) / widthMm,
    (p3.x - p0.x + h * p3.x) / heightMm,
    p0.x,
    (p1.y - p0.y + g * p1.y) / widthMm,
    (p3.y - p0.y + h * p3.y) / heightMm,
    p0.y,
    g / widthMm,
    h / heightMm,
    1,
  ];
  const toSheet = inFrontAt(inverse(toPicture), p0);
  return ok({
    onSheet: (inPicture) => applied(toSheet, inPicture),
    inPicture: (onSheet) => applied(toPicture, onSheet),
  });
}

/** Up to a factor, which a homography has free: the transposed cofactors. */
function inverse([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** The same map, scaled so that w is 1 at `seen`: positive then means on the seen side. */
function inFrontAt(matrix: Matrix, seen: Point): Matrix {
  const w = matrix[6] * seen.x + matrix[7] * seen.y + matrix[8];
  const [a, b, c, d, e, f, g, h, i] = matrix;
  return [a / w, b / w, c / w, d / w, e / w, f / w, g / w, h / w, i / w];
}

/** So near the horizon, a pixel is kilometres wide. */
const HORIZON = 1e-6;

function applied([a, b, c, d, e, f, g, h, i]: Matrix, { x, y }: Point): Point | null {
  const w = g * x + h * y + i;
  return w < HORIZON ? null : { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}
