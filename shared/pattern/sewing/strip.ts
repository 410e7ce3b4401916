import { polyline } from '../../geometry/build-path.ts';
import type { Point } from '../../geometry/point.ts';
import type { Cut } from '../model.ts';
import type { Shape, ShapeEdge, ShapeRecipe } from './shape.ts';

const edge = (name: string, from: Point, to: Point): ShapeEdge => ({
  id: name,
  path: polyline([from, to]),
  factor: 1,
  dart: false,
  mirrored: false,
});

/** A rectangle whose lower edge is made of the runs given, from right to left, right side up. */
export function stripShape(
  id: string,
  width: number,
  runs: readonly { readonly id: string; readonly length: number }[],
  cuts: readonly Cut[],
): Shape {
  const length = runs.reduce((sum, run) => sum + run.length, 0);
  const at = (x: number, y: number): Point => ({ x, y });
  const joints: { [name: string]: Point } = {};
  const edges: ShapeEdge[] = [
    edge('top', at(0, 0), at(length, 0)),
    edge('end-right', at(length, 0), at(length, width)),
  ];
  let x = length;
  runs.forEach((run, i) => {
    const to = i === runs.length - 1 ? 0 : x - run.length;
    edges.push(edge(run.id, at(x, width), at(to, width)));
    x = to;
    if (to > 0) joints[`joint${i}`] = at(to, width);
  });
  edges.push(edge('end-left', at(0, width), at(0, 0)));
  const piece: ShapeRecipe = {
    id,
    grain: ['grainFrom', 'grainTo'],
    label: 'label',
    // Where one run ends and the next begins there is a seam or a centre line to meet.
    marks: Object.keys(joints),
  };
  const places: { readonly [name: string]: Point } = {
    ...joints,
    grainFrom: at(length * 0.1, width / 2),
    grainTo: at(length * 0.9, width / 2),
    label: at(length / 2, width / 2),
  };
  const middle: Shape['internal'] = [
    { kind: 'fold', path: polyline([at(0, width / 2), at(length, width / 2)]) },
  ];
  return {
    recipe: piece,
    edges,
    fold: null,
    internal: middle,
    holes: [],
    cuts,
    place: (place) => (typeof place === 'string' ? (places[place] ?? null) : null),
    twin: (p) => p,
  };
}
