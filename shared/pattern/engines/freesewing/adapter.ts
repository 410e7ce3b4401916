import { flatten } from '../../../geometry/flatten.ts';
import { boundingBox } from '../../../geometry/measure-path.ts';
import { distance } from '../../../geometry/point.ts';
import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../../result.ts';
import type { Allowances } from '../../allowance.ts';
import type { OptionValues } from '../../design.ts';
import type { Draft, DraftFailure, Piece } from '../../model.ts';
import { draftSeams } from './draft-seams.ts';
import { draftShapes, edged, type Shapes } from './draft-shapes.ts';
import { chainLength, findEdges } from './edge-refs.ts';
import { finishPiece } from './finish-piece.ts';
import { runKernel } from './kernel.ts';
import type { DraftView, Recipe, Setting } from './recipe.ts';
import { outlineOf } from './shape.ts';

export type EngineInput = {
  /** One value for each measurement, checked, mm and degrees. */
  readonly measurements: { readonly [N in MeasurementName]?: number };
  /** Every option of the design, checked. */
  readonly options: OptionValues;
  readonly allowanceMm: number;
  /** What single edges have instead, mm. */
  readonly allowances?: Allowances | undefined;
};

export type EngineDraft = Pick<Draft, 'pieces' | 'seams' | 'finished'>;

/** Drafts a FreeSewing design by its recipe and turns the outcome into the neutral model. */
export function draftFreeSewing(
  recipe: Recipe,
  input: EngineInput,
): Result<EngineDraft, DraftFailure> {
  const setting = settingOf(input);
  const broken = recipe.preconditions.find(({ holds }) => !holds(setting));
  if (broken !== undefined) return refused(broken.piece, broken.detail, broken.restsOn);
  const wanted = recipe.pieces.filter(({ when }) => when === undefined || when(setting));
  const kernel = runKernel(
    recipe.kernel,
    input.measurements,
    { ...input.options, ...recipe.fixedOptions },
    wanted.map(({ part }) => part),
    recipe.madeGood ?? [],
  );
  const everything = [...new Set(wanted.flatMap(({ restsOn }) => restsOn))];
  if (!kernel.ok) return refused(wanted[0]?.id ?? '', kernel.error, everything);
  const restsOn = (id: string): readonly MeasurementName[] =>
    wanted.find((piece) => piece.id === id)?.restsOn ?? everything;
  const shapes = draftShapes(recipe, kernel.value, setting);
  if (!shapes.ok) {
    const { piece, detail } = shapes.error;
    return refused(piece, detail, restsOn(piece));
  }
  const { seams, notches } = draftSeams(recipe.seams, shapes.value, setting);
  const pieces: Piece[] = [];
  for (const [id, shape] of shapes.value) {
    const own = notches
      .filter(({ piece }) => piece === id)
      .map(({ at, seam, kind }) => ({ at, seam, kind }));
    const piece = finishPiece(shape, kernel.value, input, own);
    if (!piece.ok) return refused(id, piece.error, restsOn(id));
    pieces.push(piece.value);
  }
  const view = viewOf(shapes.value, setting);
  const wrong = recipe.checks?.find(({ holds }) => !holds(view));
  if (wrong !== undefined) return refused(wrong.piece, wrong.detail, wrong.restsOn);
  const finished: { [name: string]: number } = {};
  for (const [name, measure] of Object.entries(recipe.finished)) {
    const value = measure(view);
    if (Number.isFinite(value)) finished[name] = value;
  }
  return ok({ pieces: inOrder(pieces, recipe), seams, finished });
}

function refused(
  piece: string,
  detail: string,
  measurements: readonly MeasurementName[],
): Result<never, DraftFailure> {
  return err({ reason: 'not-draftable', piece, detail, measurements });
}

/** Strips are made last, but stand where the recipe names them. */
function inOrder(pieces: readonly Piece[], recipe: Recipe): readonly Piece[] {
  const order = new Map(recipe.pieces.map(({ id }, i) => [id, i]));
  return [...pieces].sort((p, q) => (order.get(p.id) ?? 0) - (order.get(q.id) ?? 0));
}

function settingOf({ measurements, options }: EngineInput): Setting {
  const value = (id: string) => {
    const found = options[id];
    if (found === undefined) throw new Error(`no option ${id}`);
    return found;
  };
  return {
    option: (id) => Number(value(id)),
    choice: (id) => String(value(id)),
    isOn: (id) => value(id) === true,
    measure: (name) => {
      const found = measurements[name];
      if (found === undefined) throw new Error(`no measurement ${name}`);
      return found;
    },
  };
}

/** What finished measurements are taken on: the drafted sew lines. */
function viewOf(shapes: Shapes, setting: Setting): DraftView {
  const pieces = edged(shapes);
  return {
    setting,
    has: (piece) => shapes.has(piece),
    length: (...refs) => {
      const edges = findEdges(pieces, refs);
      return edges === null ? Number.NaN : chainLength(edges);
    },
    across: (piece, from, to) => {
      const shape = shapes.get(piece);
      const [a, b] = [shape?.place(from) ?? null, shape?.place(to) ?? null];
      return a && b ? distance(a, b) : Number.NaN;
    },
    widthAt: (piece, place) => {
      const shape = shapes.get(piece);
      const level = shape?.place(place)?.y;
      if (shape === undefined || level === undefined) return Number.NaN;
      const outline = outlineOf(shape.edges);
      const { minY, maxY } = boundingBox(outline);
      if (level < minY || level > maxY) return Number.NaN;
      const points = flatten(outline, 0.1);
      let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      points.forEach((a, i) => {
        const b = points[(i + 1) % points.length] ?? a;
        if (a.y > level === b.y > level) return;
        const x = a.x + ((b.x - a.x) * (level - a.y)) / (b.y - a.y);
        low = Math.min(low, x);
        high = Math.max(high, x);
      });
      return high - low;
    },
  };
}
