import { asCubic, pathEnd, stretches } from './build-path.ts';
import {
  cubicArea,
  cubicAt,
  cubicDirection,
  cubicExtremes,
  cubicLength,
  cubicParameterAtLength,
} from './cubic.ts';
import type { Path } from './path.ts';
import { distance, type Point } from './point.ts';
import { cross, lerp, unit } from './vector.ts';

/** Paths never change, and the same edge is measured for each seam, fit and notch on it. */
const lengths = new WeakMap<Path, number>();

/** Length along the path, mm; curves to 0.00001 mm each, one with a cusp to a few thousandths. */
export function pathLength(path: Path): number {
  const known = lengths.get(path);
  if (known !== undefined) return known;
  let length = 0;
  for (const stretch of stretches(path)) {
    length +=
      stretch.segment.kind === 'line'
        ? distance(stretch.from, stretch.segment.to)
        : cubicLength(asCubic(stretch));
  }
  lengths.set(path, length);
  return length;
}

/**
 * Signed area enclosed by the path, mm², exact for curves (Green's theorem). Positive where the path
 * runs clockwise on screen (y downwards), the winding of every outline of a pattern. An open path is
 * taken as closed by a straight line.
 */
export function pathArea(path: Path): number {
  let area = cross(pathEnd(path), path.start) / 2;
  for (const stretch of stretches(path)) {
    area +=
      stretch.segment.kind === 'line'
        ? cross(stretch.from, stretch.segment.to) / 2
        : cubicArea(asCubic(stretch));
  }
  return area;
}

export type Box = {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
};

/** The smallest upright rectangle round the path, exact for curves. */
export function boundingBox(path: Path): Box {
  const box = { minX: path.start.x, minY: path.start.y, maxX: path.start.x, maxY: path.start.y };
  const include = ({ x, y }: Point): void => {
    if (x < box.minX) box.minX = x;
    if (x > box.maxX) box.maxX = x;
    if (y < box.minY) box.minY = y;
    if (y > box.maxY) box.maxY = y;
  };
  for (const stretch of stretches(path)) {
    include(stretch.segment.to);
    if (stretch.segment.kind === 'line') continue;
    const cubic = asCubic(stretch);
    for (const axis of ['x', 'y'] as const)
      for (const t of cubicExtremes(cubic, axis)) include(cubicAt(cubic, t));
  }
  return box;
}

/** A place on a path: its point and the unit direction of travel there. */
export type PathPlace = { readonly point: Point; readonly direction: Point };

/** Stretches of the path shorter than this are not worth a segment, mm. */
export const SLIVER_MM = 1e-4;

/**
 * The place `length` mm along the path; before the start or past the end gives that end. A corner
 * within `SLIVER_MM` is the place itself, as where `subPath` ends, so that edges that are cut there
 * and points that are taken there meet.
 */
export function placeAt(path: Path, length: number): PathPlace {
  let left = length;
  let last: PathPlace = { point: path.start, direction: { x: 0, y: 0 } };
  for (const stretch of stretches(path)) {
    const { from, segment } = stretch;
    if (left > 0 && left <= SLIVER_MM) left = 0;
    if (segment.kind === 'line') {
      const whole = distance(from, segment.to);
      const direction = unit({ x: segment.to.x - from.x, y: segment.to.y - from.y });
      if (left <= whole - SLIVER_MM && whole > 0)
        return { point: lerp(from, segment.to, Math.max(0, left) / whole), direction };
      left -= whole;
      last = { point: segment.to, direction };
      if (left <= SLIVER_MM && whole > 0) return last;
    } else {
      const cubic = asCubic(stretch);
      const whole = cubicLength(cubic);
      if (left <= whole - SLIVER_MM && whole > 0) {
        const t = cubicParameterAtLength(cubic, left);
        return { point: cubicAt(cubic, t), direction: cubicDirection(cubic, t) };
      }
      left -= whole;
      last = { point: segment.to, direction: cubicDirection(cubic, 1) };
      if (left <= SLIVER_MM && whole > 0) return last;
    }
  }
  return last;
}

/** The point `length` mm along the path; before the start or past the end gives that end. */
export const pointAt = (path: Path, length: number): Point => placeAt(path, length).point;
