import { reversePath } from '../../../geometry/build-path.ts';
import type { Point } from '../../../geometry/point.ts';
import { mapPath } from '../../../geometry/transform-path.ts';
import { type Shape, twinPlace } from '../shape.ts';

const mirrored = ({ x, y }: Point): Point => ({ x: -x, y });
const orNull = (p: Point | null): Point | null => p && mirrored(p);

/** The piece for the other side of the body, wound positively like the one that was drawn. */
export const mirrorShape = (shape: Shape): Shape => ({
  ...shape,
  edges: [...shape.edges]
    .reverse()
    .map((edge) => ({ ...edge, path: reversePath(mapPath(edge.path, mirrored)) })),
  fold: shape.fold && { from: mirrored(shape.fold.from), to: mirrored(shape.fold.to) },
  internal: shape.internal.map((line) => ({ ...line, path: mapPath(line.path, mirrored) })),
  holes: shape.holes.map(mirrored),
  place: (place) => orNull(shape.place(place)),
  twin: (p) => mirrored(shape.twin(mirrored(p))),
  placeTwin: (place) => orNull(twinPlace(shape, place)),
});
