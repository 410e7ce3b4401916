import type { Path, Segment } from './path.ts';
import type { Point } from './point.ts';

/** An affine map: x' = a·x + c·y + e, y' = b·x + d·y + f (SVG's matrix). */
export type Transform = {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
};

export const translation = (dx: number, dy: number): Transform => ({
  a: 1,
  b: 0,
  c: 0,
  d: 1,
  e: dx,
  f: dy,
});

/** Turns about a centre, clockwise on screen for positive degrees. */
export function rotation(degrees: number, centre: Point = { x: 0, y: 0 }): Transform {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return {
    a: cos,
    b: sin,
    c: -sin,
    d: cos,
    e: centre.x - cos * centre.x + sin * centre.y,
    f: centre.y - sin * centre.x - cos * centre.y,
  };
}

/** Reflection in the line through two points; throws a `RangeError` when they coincide. */
export function reflection(from: Point, to: Point): Transform {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  if (squared === 0) throw new RangeError('a mirror line needs two points');
  const cos = (dx * dx - dy * dy) / squared;
  const sin = (2 * dx * dy) / squared;
  return {
    a: cos,
    b: sin,
    c: sin,
    d: -cos,
    e: from.x - cos * from.x - sin * from.y,
    f: from.y - sin * from.x + cos * from.y,
  };
}

/** The map that does `first`, then `second`. */
export const compose = (first: Transform, second: Transform): Transform => ({
  a: second.a * first.a + second.c * first.b,
  b: second.b * first.a + second.d * first.b,
  c: second.a * first.c + second.c * first.d,
  d: second.b * first.c + second.d * first.d,
  e: second.a * first.e + second.c * first.f + second.e,
  f: second.b * first.e + second.d * first.f + second.f,
});

export const transformPoint = ({ a, b, c, d, e, f }: Transform, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** Any map of points, applied to every point of a path; exact for affine maps. */
export function mapPath(path: Path, map: (p: Point) => Point): Path {
  const start = map(path.start);
  const last = path.segments.length - 1;
  return {
    ...path,
    start,
    segments: path.segments.map((segment, i): Segment => {
      // A closed path stays closed to the last bit.
      const to = path.closed && i === last ? start : map(segment.to);
      return segment.kind === 'line'
        ? { kind: 'line', to }
        : { kind: 'curve', c1: map(segment.c1), c2: map(segment.c2), to };
    }),
  };
}

export const transformPath = (path: Path, transform: Transform): Path =>
  mapPath(path, (p) => transformPoint(transform, p));

export const translatePath = (path: Path, dx: number, dy: number): Path =>
  mapPath(path, ({ x, y }) => ({ x: x + dx, y: y + dy }));

/** The mirror image in the line through two points. Its winding is the opposite. */
export const mirrorPath = (path: Path, from: Point, to: Point): Path =>
  transformPath(path, reflection(from, to));
