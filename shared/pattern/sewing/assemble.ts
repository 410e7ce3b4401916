import type { MeasurementName } from '../../measurement/measurement-name.ts';
import { err, ok, type Result } from '../../result.ts';
import type { DraftFailure, Piece } from '../model.ts';
import { draftSeams } from './draft-seams.ts';
import { finishedOf, viewOf } from './draft-view.ts';
import type { EngineDraft } from './engine-input.ts';
import { type Allowance, finishPiece } from './finish-piece.ts';
import type { Check, DraftView, DrawnSide, SeamRecipe, Setting } from './seam-recipe.ts';
import type { Shapes } from './shape.ts';
import type { Composed } from './sides/compose-sides.ts';
import { finishedBySide } from './sides/finished-by-side.ts';
import { asWritten, type SeamReading, sidedSeams } from './sides/sided-seams.ts';

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
  allowance: Allowance,
): Result<EngineDraft, DraftFailure> {
  const sewn = sew(shapes, plan.seams.map(asWritten), plan, () => setting, allowance);
  if (!sewn.ok) return sewn;
  const view = viewOf(shapes, setting);
  const wrong = brokenCheck(plan, [view]);
  if (wrong !== null) return wrong;
  return ok({ ...sewn.value, finished: finishedOf(plan.finished, view) });
}

/** The same of a body whose sides differ: each side's seams and measures are its own. */
export function assembleSides(
  { shapes, each }: Composed,
  plan: SewingPlan,
  settings: { readonly [B in 'mean' | DrawnSide]: Setting },
  allowance: Allowance,
): Result<EngineDraft, DraftFailure> {
  const readings = sidedSeams(plan.seams, { shapes, each });
  const settingOf = (side: DrawnSide | null): Setting => settings[side ?? 'mean'];
  const sewn = sew(shapes, readings, plan, settingOf, allowance);
  if (!sewn.ok) return sewn;
  const left = viewOf(shapes, settings.left, 'left');
  const right = viewOf(shapes, settings.right, 'right');
  const wrong = brokenCheck(plan, [left, right]);
  if (wrong !== null) return wrong;
  return ok({ ...sewn.value, ...finishedBySide(plan.finished, { left, right }, each) });
}

function sew(
  shapes: Shapes,
  readings: readonly SeamReading[],
  plan: SewingPlan,
  settingOf: (side: DrawnSide | null) => Setting,
  allowance: Allowance,
): Result<Pick<EngineDraft, 'pieces' | 'seams'>, DraftFailure> {
  const { seams, notches } = draftSeams(readings, shapes, settingOf);
  const pieces: Piece[] = [];
  for (const [id, shape] of shapes) {
    const own = notches
      .filter(({ piece }) => piece === id)
      .map(({ at, seam, kind }) => ({ at, seam, kind }));
    const piece = finishPiece(shape, allowance, own);
    if (!piece.ok) return refused(shape.recipe.id, piece.error, plan.restsOn(shape.recipe.id));
    pieces.push(piece.value);
  }
  return ok({ pieces, seams });
}

function brokenCheck(
  { checks }: SewingPlan,
  views: readonly DraftView[],
): Result<never, DraftFailure> | null {
  const wrong = checks?.find(({ holds }) => !views.every(holds));
  return wrong === undefined ? null : refused(wrong.piece, wrong.detail, wrong.restsOn);
}

/** The failure of a piece that cannot be sewn. */
export function refused(
  piece: string,
  detail: string,
  measurements: readonly MeasurementName[],
): Result<never, DraftFailure> {
  return err({ reason: 'not-draftable', piece, detail, measurements });
}
