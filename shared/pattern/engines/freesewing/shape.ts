import { joinPaths, reversePath } from '../../../geometry/build-path.ts';
import type { Path } from '../../../geometry/path.ts';
import { distance, type Point } from '../../../geometry/point.ts';
import {
  mapPath,
  reflection,
  transformPath,
  transformPoint,
} from '../../../geometry/transform-path.ts';
import { lerp } from '../../../geometry/vector.ts';
import { err, ok, type Result } from '../../../result.ts';
import { type Shape, type ShapeEdge, woundPositively } from '../../sewing/shape.ts';
import type { KernelDraft, KernelPart, KernelPath } from './kernel.ts';
import { cutsOf } from './kernel-cuts.ts';
import { isOnPath, pathOfKernel, runBetween, withCorners, withoutSlivers } from './kernel-path.ts';
import type { EdgeRecipe, PieceRecipe, Place, Setting } from './recipe.ts';

type Faults = Result<Shape, string>;

/** Reads one piece off the kernel's part, opened where it is cut on the fold. */
export function readShape(recipe: PieceRecipe, draft: KernelDraft, setting: Setting): Faults {
  const part = draft.parts[recipe.part];
  if (part === undefined || part.hidden) return err(`${recipe.part} was not drafted`);
  const place = placesOf(part);
  const edges = readEdges(recipe, part, place, setting);
  if (!edges.ok) return edges;
  const from = recipe.fold && place(recipe.fold.from);
  const to = recipe.fold && place(recipe.fold.to);
  const fold = from && to ? { from, to } : null;
  if (recipe.fold !== undefined && (fold === null || distance(fold.from, fold.to) < 1))
    return err('no fold line');
  const mirror = fold === null ? null : reflection(fold.from, fold.to);
  const twin = (p: Point): Point => (mirror === null ? p : transformPoint(mirror, p));
  const holes = Object.values(part.snippets)
    .filter(({ def }) => def.startsWith('button'))
    .map(({ anchor: { x, y } }) => ({ x, y }));
  const internal = readInternal(recipe, part, place, setting);
  const shape: Shape = {
    recipe,
    edges: fold === null ? edges.value : openEdges(recipe, edges.value, twin),
    fold,
    internal:
      mirror === null
        ? internal
        : internal.flatMap((line) => [line, { ...line, path: transformPath(line.path, mirror) }]),
    holes,
    cuts: cutsOf(recipe, fold !== null, draft),
    place,
    twin,
  };
  return ok(woundPositively(shape));
}

function placesOf({ points, paths }: KernelPart): Shape['place'] {
  const resolve = (place: Place): Point | null => {
    if (typeof place === 'string') {
      const found = points[place];
      return found === undefined ? null : { x: found.x, y: found.y };
    }
    if ('startOf' in place) return pathEndOf(paths[place.startOf], 0);
    if ('endOf' in place) return pathEndOf(paths[place.endOf], -1);
    if ('between' in place) {
      const [a, b] = [resolve(place.between[0]), resolve(place.between[1])];
      return a && b && lerp(a, b, place.at);
    }
    const [x, y] = [resolve(place.x), resolve(place.y)];
    return x && y && { x: x.x, y: y.y };
  };
  return resolve;
}

function pathEndOf(path: KernelPath | undefined, which: 0 | -1): Point | null {
  const drawn = path?.ops.flatMap(({ to }) => (to === undefined ? [] : [to])).at(which);
  return drawn === undefined ? null : { x: drawn.x, y: drawn.y };
}

/** Where an edge starts; `index` on the path's own stretches, null off the path. */
type Corner = {
  readonly edge: EdgeRecipe;
  readonly at: Point | null;
  readonly index: number | null;
};

/** The first of the places that lies on the path; the others are to leave no corner on it. */
function firstOn(path: Path, candidates: readonly (Point | null)[]): Point | null {
  const drawn = candidates.filter((p): p is Point => p !== null);
  return (drawn.length > 1 ? drawn.find((p) => isOnPath(path, p)) : drawn[0]) ?? null;
}

const places = (from: EdgeRecipe['from']): readonly Place[] => (isList(from) ? from : [from]);

const isList = (from: EdgeRecipe['from']): from is readonly string[] => Array.isArray(from);

function readEdges(
  recipe: PieceRecipe,
  part: KernelPart,
  place: Shape['place'],
  setting: Setting,
): Result<readonly ShapeEdge[], string> {
  const drawn = part.paths[recipe.path ?? 'seam'];
  const path = drawn === undefined ? null : pathOfKernel(drawn);
  if (path === null) return err('no outline');
  const ends = recipe.fold === undefined ? [] : [place(recipe.fold.to)];
  const wanted = recipe.edges.filter(({ when }) => when === undefined || when(setting));
  const corners = wanted.map(({ from }) => firstOn(path, places(from).map(place)));
  const cornered = withCorners(
    path,
    [...corners, ...ends].filter((p): p is Point => p !== null),
  );
  const isCorner = (name: string): boolean => {
    const at = place(name);
    return at !== null && cornered.indexOf(at) !== null;
  };
  const active = wanted.flatMap((edge): readonly Corner[] => {
    if (edge.onlyWith !== undefined && !isCorner(edge.onlyWith)) return [];
    for (const name of places(edge.from)) {
      const at = place(name);
      const index = at === null ? null : cornered.indexOf(at);
      if (at !== null && (index !== null || edge.by !== undefined)) return [{ edge, at, index }];
    }
    return edge.optional ? [] : [{ edge, at: null, index: null }];
  });
  const missing = active.find(({ at }) => at === null);
  if (missing !== undefined) return err(`no corner for ${missing.edge.id}`);
  const edges: ShapeEdge[] = [];
  for (const [i, { edge, at, index }] of active.entries()) {
    const next = active[i + 1] ?? (recipe.fold === undefined ? active[0] : undefined);
    const end = next?.at ?? ends[0] ?? null;
    const endIndex = next === undefined ? end && cornered.indexOf(end) : next.index;
    if (at === null || end === null) return err(`no end for ${edge.id}`);
    const straight: Path = { start: at, segments: [{ kind: 'line', to: end }], closed: false };
    let run = straight;
    if (typeof edge.by === 'object') {
      const other = part.paths[edge.by.path];
      const found = other === undefined ? null : pathOfKernel(other);
      if (found === null) return err(`no path for ${edge.id}`);
      run = distance(found.start, at) < distance(found.start, end) ? found : reversePath(found);
    } else if (edge.by === undefined) {
      const to = endIndex ?? cornered.indexOf(end);
      if (index === null || to === null) return err(`no corner for ${edge.id}`);
      if (edge.optional && to === index) continue;
      run = withoutSlivers(runBetween(cornered, index, to));
    }
    if (run.segments.length === 0) {
      if (edge.optional) continue;
      return err(`nothing of ${edge.id}`);
    }
    const allowance = edge.allowance ?? 1;
    edges.push({
      id: edge.id,
      path: run,
      factor: typeof allowance === 'number' ? allowance : allowance(setting),
      dart: edge.dart ?? false,
      mirrored: false,
    });
  }
  return ok(edges);
}

/** Both halves of a folded piece: from the fold round the drawn half and back round its twin. */
function openEdges(
  recipe: PieceRecipe,
  half: readonly ShapeEdge[],
  twin: (p: Point) => Point,
): readonly ShapeEdge[] {
  const drawn = recipe.drawn ?? 'right';
  const other = drawn === 'right' ? 'left' : 'right';
  const spanning = new Set(recipe.edges.filter(({ spans }) => spans).map(({ id }) => id));
  const mirrorOf = (edge: ShapeEdge): ShapeEdge => ({
    ...edge,
    path: reversePath(mapPath(edge.path, twin)),
    mirrored: true,
  });
  const first = half[0];
  const last = half.at(-1);
  const named = (edge: ShapeEdge, side: string): ShapeEdge => ({
    ...edge,
    id: `${edge.id}-${side}`,
  });
  const edges: ShapeEdge[] = [];
  for (const edge of half) {
    if (!spanning.has(edge.id)) edges.push(named(edge, drawn));
    else if (edge === last)
      edges.push({ ...edge, path: joinPaths(edge.path, mirrorOf(edge).path) });
    // A spanning edge at the start of the fold closes the round, see below.
    else if (edge !== first) throw new Error(`${recipe.id}.${edge.id} does not reach the fold`);
  }
  for (const edge of [...half].reverse())
    if (!spanning.has(edge.id)) edges.push(named(mirrorOf(edge), other));
  if (first !== undefined && first !== last && spanning.has(first.id))
    edges.push({ ...first, path: joinPaths(mirrorOf(first).path, first.path) });
  return edges;
}

function readInternal(
  recipe: PieceRecipe,
  part: KernelPart,
  place: Shape['place'],
  setting: Setting,
): Shape['internal'] {
  return (recipe.internal ?? []).flatMap(({ kind, when, path, line }) => {
    if (when !== undefined && !when(setting)) return [];
    if (line !== undefined) {
      const [a, b] = [place(line[0]), place(line[1])];
      if (a === null || b === null) return [];
      return [{ kind, path: { start: a, segments: [{ kind: 'line', to: b }], closed: false } }];
    }
    const drawn = path === undefined ? undefined : part.paths[path];
    if (drawn === undefined) return [];
    return strokes(drawn).map((stroke) => ({ kind, path: stroke }));
  });
}

/** A kernel path may lift the pen; each stroke is a line of its own. */
function strokes({ ops }: KernelPart['paths'][string]): readonly Path[] {
  const groups: (typeof ops)[number][][] = [];
  for (const op of ops) {
    if (op.type === 'move') groups.push([op]);
    else groups.at(-1)?.push(op);
  }
  return groups.flatMap((group) => pathOfKernel({ ops: group }) ?? []);
}
