import type { MeasurementName } from '../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../result.ts';
import type { DraftFailure, Piece } from '../model.ts';
import { draftSeams } from './draft-seams.ts';
import { viewOf } from './draft-view.ts';
import type { EngineDraft } from './engine-input.ts';
import { finishPiece } from './finish-piece.ts';
import type { Check, DraftView, SeamRecipe, Setting } from './seam-recipe.ts';
import type { Shapes } from './shape.ts';

/** How the shapes of a design become a pattern, whichever engine drew them. */
export type SewingPlan = {
  readonly seams: readonly SeamRecipe[];
  readonly finished: { readonly [measurement: string]: (draft: DraftView) => number };
  readonly checks?: readonly Check[];
  /** Measurements the shape of a piece rests on, named when it cannot be sewn. */
  readonly restsOn: (piece: string) => readonly MeasurementName[];
};

/**
 * The pattern that the shapes make: seams with what is left of them, notches on both of their sides,
 * cut lines, finished measures taken on the sew lines. Refused when an outline is not simple or a
 * check of the design does not hold.
 */
export function assemble(
  shapes: Shapes,
  plan: SewingPlan,
  setting: Setting,
  allowanceMm: number,
): Result<EngineDraft, DraftFailure> {
  const { seams, notches } = draftSeams(plan.seams, shapes, setting);
  const pieces: Piece[] = [];
  for (const [id, shape] of shapes) {
    const own = notches
      .filter(({ piece }) => piece === id)
      .map(({ at, seam, kind }) => ({ at, seam, kind }));
    const piece = finishPiece(shape, allowanceMm, own);
    if (!piece.ok) return refused(id, piece.error, plan.restsOn(id));
    pieces.push(piece.value);
  }
  const view = viewOf(shapes, setting);
  const wrong = plan.checks?.find(({ holds }) => !holds(view));
  if (wrong !== undefined) return refused(wrong.piece, wrong.detail, wrong.restsOn);
  const finished: { [name: string]: number } = {};
  for (const [name, measure] of Object.entries(plan.finished)) {
    const value = measure(view);
    if (Number.isFinite(value)) finished[name] = value;
  }
  return ok({ pieces, seams, finished });
}

/** The failure of a piece that cannot be sewn. */
export function refused(
  piece: string,
  detail: string,
  measurements: readonly MeasurementName[],
): Result<never, DraftFailure> {
  return err({ reason: 'not-draftable', piece, detail, measurements });
}
