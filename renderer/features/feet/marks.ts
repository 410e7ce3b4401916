import type { Homography } from '../../../shared/feet/homography.ts';
import type { Traced, TracedFoot } from '../../../shared/feet/picture-trace.ts';
import { distance, type Point } from '../../../shared/geometry/point.ts';

/** Half the width of the bars at a line's ends, mm: like a calliper's jaws they touch what is measured. */
const JAW_MM: { readonly [N in Traced]: number } = {
  footLength: 55,
  ballWidth: 14,
  heelWidth: 14,
};

export const pathOf = (points: readonly Point[], isClosed = false): string =>
  points.length === 0
    ? ''
    : `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}${isClosed ? 'Z' : ''}`;

/** A line of a foot with a bar square to it at either end, as the sheet's perspective shows them. */
export function callipers(foot: TracedFoot, name: Traced, map: Homography | null): string {
  const [from, to] = foot.lines[name];
  const line = pathOf([from, to]);
  const [a, b] = [map?.onSheet(from), map?.onSheet(to)];
  if (map === null || a == null || b == null) return line;
  const length = distance(a, b);
  if (length === 0) return line;
  const [ux, uy] = [((a.y - b.y) / length) * JAW_MM[name], ((b.x - a.x) / length) * JAW_MM[name]];
  const jaws = [a, b].map((end) => {
    const one = map.inPicture({ x: end.x - ux, y: end.y - uy });
    const other = map.inPicture({ x: end.x + ux, y: end.y + uy });
    return one === null || other === null ? '' : pathOf([one, other]);
  });
  return [line, ...jaws].join('');
}

export const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
