import type { Result } from '../../../result.ts';
import type { DraftFailure } from '../../model.ts';
import { assemble, refused } from '../../sewing/assemble.ts';
import { type EngineDraft, type EngineInput, settingOf } from '../../sewing/engine-input.ts';
import type { OwnDesign } from './own-design.ts';

/** Drafts a design of the studio's own into the neutral model. */
export function draftOwn(design: OwnDesign, input: EngineInput): Result<EngineDraft, DraftFailure> {
  const setting = settingOf(input);
  const broken = design.preconditions.find(({ holds }) => !holds(setting));
  if (broken !== undefined) return refused(broken.piece, broken.detail, broken.restsOn);
  const drawn = design.draw(setting);
  if (!drawn.ok) return refused(drawn.error.piece, drawn.error.detail, drawn.error.restsOn);
  const shapes = new Map(drawn.value.map((shape) => [shape.recipe.id, shape]));
  return assemble(shapes, design, setting, input.allowanceMm);
}
