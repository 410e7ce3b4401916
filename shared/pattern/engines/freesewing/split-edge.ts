import { pathLength } from '../../../geometry/measure-path.ts';
import type { Point } from '../../../geometry/point.ts';
import { splitAt } from '../../../geometry/split-path.ts';
import type { Shape, ShapeEdge } from '../../sewing/shape.ts';
import type { EdgeRef, Setting, SplitRecipe } from './recipe.ts';

/** Less than this is no edge of its own, mm. */
const SHORTEST_MM = 0.01;

type Run = { readonly id: string; readonly length: number };

/**
 * The shape with an edge divided as the recipe says; where a piece that is sewn to it is absent, as
 * it was. `lengthOf` answers null for those.
 */
export function splitShape(
  shape: Shape,
  split: SplitRecipe,
  setting: Setting,
  lengthOf: (refs: readonly EdgeRef[]) => number | null,
): Shape {
  const edge = shape.edges.find(({ id }) => id === split.edge);
  if (edge === undefined) return shape;
  const length = pathLength(edge.path);
  if ('into' in split) {
    const middle = lengthOf(split.middle);
    if (middle === null) return shape;
    const [before, centre, after] = split.into;
    const end = (length - middle) / 2;
    if (!(end > SHORTEST_MM)) return replaced(shape, edge, [{ ...edge, id: centre }]);
    const runs = [
      { id: before, length: end },
      { id: centre, length: middle },
    ];
    return replaced(shape, edge, cut(edge, runs, after));
  }
  const runs: Run[] = [];
  for (const run of split.runs) {
    if (run.when && !run.when(setting)) continue;
    const own = lengthOf(run.length);
    const less = lengthOf(run.less ?? []);
    if (own === null || less === null) return shape;
    const times = typeof run.times === 'function' ? run.times(setting) : (run.times ?? 1);
    runs.push({ id: run.id, length: own * times - less });
  }
  return withJoints(replaced(shape, edge, cut(edge, runs, split.rest)), runs);
}

const replaced = (shape: Shape, edge: ShapeEdge, by: readonly ShapeEdge[]): Shape => ({
  ...shape,
  edges: shape.edges.flatMap((own) => (own === edge ? by : [own])),
});

/** The runs from the edge's start, and what is left as an edge of its own if anything is. */
function cut(edge: ShapeEdge, runs: readonly Run[], rest: string): readonly ShapeEdge[] {
  const edges: ShapeEdge[] = [];
  let left = edge.path;
  for (const { id, length } of runs) {
    // What rounding leaves over belongs to the last run.
    if (pathLength(left) - length < SHORTEST_MM) return [...edges, { ...edge, id, path: left }];
    const [own, others] = splitAt(left, length);
    edges.push({ ...edge, id, path: own });
    left = others;
  }
  return [...edges, { ...edge, id: rest, path: left }];
}

/** Marks where one run ends and the next begins: there is a seam to meet. */
function withJoints(shape: Shape, runs: readonly Run[]): Shape {
  const joints: ReadonlyMap<string, Point> = new Map(
    runs.flatMap(({ id }) => {
      const edge = shape.edges.find((candidate) => candidate.id === id);
      const end = edge?.path.segments.at(-1)?.to;
      return end === undefined ? [] : [[`end-of-${id}`, end] as const];
    }),
  );
  const { marks = [] } = shape.recipe;
  return {
    ...shape,
    recipe: { ...shape.recipe, marks: [...marks, ...joints.keys()] },
    place: (place) =>
      (typeof place === 'string' ? joints.get(place) : undefined) ?? shape.place(place),
  };
}
