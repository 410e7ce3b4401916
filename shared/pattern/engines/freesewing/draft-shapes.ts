import { err, ok, type Result } from '../../../result.ts';
import { chainLength, findEdges } from '../../sewing/edge-refs.ts';
import { edged, type Shape, type Shapes } from '../../sewing/shape.ts';
import { mirroredRef } from '../../sewing/sides/sided-seams.ts';
import { stripShape } from '../../sewing/strip.ts';
import { fitShape } from './fit.ts';
import type { KernelDraft } from './kernel.ts';
import { cutsOf } from './kernel-cuts.ts';
import {
  type CornerRecipe,
  type DrawnSide,
  type EdgeRef,
  type FitRecipe,
  isStrip,
  type Recipe,
  type Setting,
  type StripRecipe,
} from './recipe.ts';
import { readShape } from './shape.ts';
import { splitShape } from './split-edge.ts';
import { trueCorner } from './true-corner.ts';

/** Which piece could not be shaped, and why. */
export type ShapeFault = { readonly piece: string; readonly detail: string };

/** Every piece the options ask for: read off the kernel, shaped to the figure, fitted; no strips. */
export function fittedShapes(
  recipe: Recipe,
  draft: KernelDraft,
  setting: Setting,
  shaping: (shapes: Shapes) => Shapes = (shapes) => shapes,
): Result<Shapes, ShapeFault> {
  const shapes = new Map<string, Shape>();
  for (const piece of recipe.pieces) {
    if (isStrip(piece) || (piece.when && !piece.when(setting))) continue;
    const shape = readShape(piece, draft, setting);
    if (!shape.ok) return err({ piece: piece.id, detail: shape.error });
    shapes.set(piece.id, shape.value);
  }
  return fitAll(recipe, shaping(shapes), setting);
}

/** The shapes with corners trued and edges fitted, in the recipe's order; only `of`, where given. */
export function fitAll(
  recipe: Recipe,
  given: Shapes,
  setting: Setting,
  of: ReadonlySet<string> | null = null,
): Result<Shapes, ShapeFault> {
  const shapes = new Map(given);
  const isMeant = ({ piece }: { readonly piece: string }) => of === null || of.has(piece);
  for (const corner of (recipe.corners ?? []).filter(isMeant)) {
    if (corner.when && !corner.when(setting)) continue;
    const fault = applyCorner(shapes, corner, setting);
    if (fault !== null) return err({ piece: corner.piece, detail: fault });
  }
  for (const fit of recipe.fits.filter(isMeant)) {
    if (fit.when && !fit.when(setting)) continue;
    const fault =
      'corner' in fit ? applyCorner(shapes, fit, setting) : applyFit(shapes, fit, setting);
    if (fault !== null) return err({ piece: fit.piece, detail: fault });
  }
  return ok(shapes);
}

/** The shapes with edges divided and strips cut to what they are sewn to. */
export function completeShapes(
  recipe: Recipe,
  draft: KernelDraft,
  given: Shapes,
  setting: Setting,
): Shapes {
  const shapes = new Map(given);
  for (const split of recipe.splits ?? []) {
    for (const [id, shape] of shapes) {
      if (shape.recipe.id !== split.piece) continue;
      const lengthOf = lengthsFor(shapes, shape);
      shapes.set(id, splitShape(shape, split, setting, lengthOf));
    }
  }
  const strips = recipe.pieces.filter(
    (piece): piece is StripRecipe => isStrip(piece) && (!piece.when || piece.when(setting)),
  );
  for (const strip of strips) {
    const runs = strip.runs.filter(({ when }) => when === undefined || when(setting));
    const made = runs.map(({ id, length }) => ({
      id,
      length:
        typeof length === 'function'
          ? length(setting)
          : chainLength(findEdges(edged(shapes), length) ?? []),
    }));
    shapes.set(
      strip.id,
      stripShape(
        strip.id,
        strip.width(setting),
        made.filter(({ length }) => length > 0),
        cutsOf({ ...strip, symmetric: true }, false, draft),
      ),
    );
  }
  return shapes;
}

/**
 * Lengths of what a piece is sewn to, written for the side that is drawn: of the piece's own side, or
 * the mean of both where one shape serves both.
 */
function lengthsFor(shapes: Shapes, { side, recipe }: Shape) {
  const drawn = recipe.drawn ?? 'right';
  const on = (refs: readonly EdgeRef[], which: DrawnSide | null): number | null => {
    const isOther = which !== null && which !== drawn;
    const edges = findEdges(edged(shapes), isOther ? refs.map(mirroredRef) : refs, which);
    return edges && chainLength(edges);
  };
  return (refs: readonly EdgeRef[]): number | null => {
    if (side !== undefined) return on(refs, side);
    // A piece across the middle names the sides itself.
    if (refs.some((ref) => ref.includes('@'))) return on(refs, null);
    const [left, right] = [on(refs, 'left'), on(refs, 'right')];
    return left === null || right === null ? null : (left + right) / 2;
  };
}

const amountOf = (given: FitRecipe['plus'], otherwise: number, setting: Setting): number =>
  typeof given === 'function' ? given(setting) : (given ?? otherwise);

function applyFit(shapes: Map<string, Shape>, fit: FitRecipe, setting: Setting): string | null {
  const shape = shapes.get(fit.piece);
  const target = shape === undefined ? null : findEdges(edged(shapes), fit.to);
  const less = findEdges(edged(shapes), fit.less ?? []);
  if (shape === undefined || target === null || less === null) return null;
  const wanted =
    chainLength(target) * amountOf(fit.times, 1, setting) -
    chainLength(less) +
    amountOf(fit.plus, 0, setting);
  const fitted = fitShape(shape, fit, wanted);
  if (!fitted.ok) return fitted.error;
  shapes.set(fit.piece, fitted.value);
  return null;
}

function applyCorner(
  shapes: Map<string, Shape>,
  corner: CornerRecipe,
  setting: Setting,
): string | null {
  const shape = shapes.get(corner.piece);
  const to = findEdges(edged(shapes), corner.to);
  const less = findEdges(edged(shapes), corner.less);
  const keepTo = corner.keepTo && findEdges(edged(shapes), corner.keepTo);
  if (shape === undefined || to === null || less === null || keepTo === null) return null;
  const wanted = chainLength(to) - chainLength(less) + amountOf(corner.plus, 0, setting);
  const trued = trueCorner(shape, corner, wanted, keepTo && chainLength(keepTo));
  if (!trued.ok) return trued.error;
  shapes.set(corner.piece, trued.value);
  return null;
}
