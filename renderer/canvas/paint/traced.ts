import type { Path } from '../../../shared/geometry/path.ts';

/** The path as the browser draws it; without the detour over a text that it would have to read. */
export function traced({ start, segments, closed }: Path): Path2D {
  const path = new Path2D();
  path.moveTo(start.x, start.y);
  for (const segment of segments) {
    const { to } = segment;
    if (segment.kind === 'line') path.lineTo(to.x, to.y);
    else path.bezierCurveTo(segment.c1.x, segment.c1.y, segment.c2.x, segment.c2.y, to.x, to.y);
  }
  if (closed) path.closePath();
  return path;
}
