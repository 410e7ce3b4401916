import { ok, type Result } from '../../../result.ts';
import type { BodySides } from '../../body-sides.ts';
import type { DraftFailure } from '../../model.ts';
import { assemble, assembleSides, refused } from '../../sewing/assemble.ts';
import { type EngineDraft, type EngineInput, settingOf } from '../../sewing/engine-input.ts';
import type { Setting } from '../../sewing/seam-recipe.ts';
import type { Shapes } from '../../sewing/shape.ts';
import { composeSides } from '../../sewing/sides/compose-sides.ts';
import type { OwnDesign } from './own-design.ts';

type Outcome<T> = Result<T, DraftFailure>;

/** Drafts a design of the studio's own into the neutral model. */
export function draftOwn(design: OwnDesign, input: EngineInput): Outcome<EngineDraft> {
  const drawn = drawBody(design, input);
  if (!drawn.ok) return drawn;
  return assemble(drawn.value.shapes, design, drawn.value.setting, input);
}

/** The same for a body whose sides differ; `input` has the mean of both. */
export function draftOwnSides(
  design: OwnDesign,
  input: EngineInput,
  sides: BodySides,
): Outcome<EngineDraft> {
  const mean = drawBody(design, input);
  if (!mean.ok) return mean;
  const left = drawBody(design, { ...input, measurements: sides.left });
  if (!left.ok) return left;
  const right = drawBody(design, { ...input, measurements: sides.right });
  if (!right.ok) return right;
  const composed = composeSides(design.seams, {
    mean: mean.value.shapes,
    left: left.value.shapes,
    right: right.value.shapes,
  });
  if (!composed.ok) {
    const { piece, detail } = composed.error;
    return refused(piece, detail, design.restsOn(piece));
  }
  const settings = {
    mean: mean.value.setting,
    left: left.value.setting,
    right: right.value.setting,
  };
  return assembleSides(composed.value, design, settings, input);
}

function drawBody(
  design: OwnDesign,
  input: EngineInput,
): Outcome<{ readonly setting: Setting; readonly shapes: Shapes }> {
  const setting = settingOf(input);
  const broken = design.preconditions.find(({ holds }) => !holds(setting));
  if (broken !== undefined) return refused(broken.piece, broken.detail, broken.restsOn);
  const drawn = design.draw(setting);
  if (!drawn.ok) return refused(drawn.error.piece, drawn.error.detail, drawn.error.restsOn);
  const shapes = new Map(drawn.value.map((shape) => [shape.recipe.id, shape]));
  return ok({ setting, shapes: input.shaping?.(shapes) ?? shapes });
}
