import { joinPaths, reversePath } from '../../geometry/build-path.ts';
import { pathArea } from '../../geometry/measure-path.ts';
import type { Path } from '../../geometry/path.ts';
import type { Point } from '../../geometry/point.ts';
import { mapPath } from '../../geometry/transform-path.ts';
import type { Cut } from '../model.ts';
import type { DrawnSide, OnBody, Place } from './seam-recipe.ts';

export type ShapeEdge = {
  readonly id: string;
  readonly path: Path;
  /** How many times the allowance asked for. */
  readonly factor: number;
  /** What is left outside the sew line whatever the allowance asked for, mm: a shoe's lasting. */
  readonly plusMm?: number;
  readonly dart: boolean;
  /** On the half that was not drawn. */
  readonly mirrored: boolean;
};

/** What is said of a piece beside its shape. */
export type ShapeRecipe = {
  readonly id: string;
  /** Which half of a folded piece, or which of a pair, is drawn. */
  readonly drawn?: DrawnSide;
  /** Where it sits, for bodies whose sides differ; see `onBodyOf` for what holds where not said. */
  readonly onBody?: OnBody;
  /** Always in two where sides differ: it is divided by what is sewn to it on each. */
  readonly apart?: true;
  /** The body's middle on a piece that is not folded there: two sides that differ meet on it. */
  readonly centre?: readonly [Place, Place];
  readonly grain: readonly [Place, Place];
  /** Balance marks of the piece alone. */
  readonly marks?: readonly string[];
  /** Point that carries the name. */
  readonly label?: Place;
  /** Said below the name on the piece itself. */
  readonly remark?: string;
};

/** A piece between engine and model: its edges all round, and everything drawn on it. */
export type Shape = {
  readonly recipe: ShapeRecipe;
  /** End to end, all round, wound positively. */
  readonly edges: readonly ShapeEdge[];
  readonly fold: { readonly from: Point; readonly to: Point } | null;
  readonly internal: readonly {
    readonly kind: 'fold' | 'mark' | 'help' | 'dart';
    readonly path: Path;
  }[];
  readonly holes: readonly Point[];
  readonly cuts: readonly Cut[];
  /** A named or composed place of the drawn half; null where the options do not make it. */
  readonly place: (place: Place) => Point | null;
  /** Where a point of the drawn half lies on the other half. */
  readonly twin: (p: Point) => Point;
  /** A place of the half that was not drawn, where that is not the mirror image of the drawn one. */
  readonly placeTwin?: (place: Place) => Point | null;
  /** Passes over from one draft to another: named points may lie a little off the mixed outline. */
  readonly mixed?: true;
  /** Where a piece whose halves differ says which half is which. */
  readonly halves?: { readonly [S in DrawnSide]: Point };
  /** One of two drafted apart: the side of the body it is for. */
  readonly side?: DrawnSide;
};

/** The id that a shape's piece has: the recipe's, with the side where there are two. */
export const idOf = ({ recipe, side }: Shape): string =>
  side === undefined ? recipe.id : `${recipe.id}-${side}`;

/** A place of the half that was not drawn; on a piece not folded, the place itself. */
export function twinPlace(shape: Shape, place: Place): Point | null {
  if (shape.placeTwin !== undefined) return shape.placeTwin(place);
  const at = shape.place(place);
  return at && shape.twin(at);
}

/** The shapes of a design by piece. */
export type Shapes = ReadonlyMap<string, Shape>;

export const outlineOf = (edges: readonly ShapeEdge[]): Path => {
  const open = joinPaths(...edges.map(({ path }) => path));
  const last = open.segments.at(-1);
  if (last === undefined) return open;
  return {
    start: open.start,
    segments: [...open.segments.slice(0, -1), { ...last, to: open.start }],
    closed: true,
  };
};

/** The shape with its outline clockwise on screen. */
export function woundPositively(shape: Shape): Shape {
  if (pathArea(outlineOf(shape.edges)) >= 0) return shape;
  const edges = [...shape.edges]
    .reverse()
    .map((edge) => ({ ...edge, path: reversePath(edge.path) }));
  return { ...shape, edges };
}

/** The shape with every point moved. */
export function mapShape(shape: Shape, map: (p: Point) => Point): Shape {
  const mapped = (p: Point | null): Point | null => (p === null ? null : map(p));
  return {
    ...shape,
    edges: shape.edges.map((edge) => ({ ...edge, path: mapPath(edge.path, map) })),
    fold: shape.fold && { from: map(shape.fold.from), to: map(shape.fold.to) },
    internal: shape.internal.map((line) => ({ ...line, path: mapPath(line.path, map) })),
    holes: shape.holes.map(map),
    place: (place) => mapped(shape.place(place)),
    ...(shape.halves && {
      halves: { left: map(shape.halves.left), right: map(shape.halves.right) },
    }),
    ...(shape.placeTwin && { placeTwin: (place: Place) => mapped(twinPlace(shape, place)) }),
  };
}

/** The shapes as the references see them. */
export function edged(shapes: Shapes) {
  const pieces = [...shapes.entries()].map(
    ([id, { recipe, edges }]) => [id, { id, drawn: recipe.drawn ?? null, edges }] as const,
  );
  return new Map(pieces);
}
