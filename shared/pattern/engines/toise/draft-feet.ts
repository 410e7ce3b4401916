import type { Result } from '../../../result.ts';
import { nameOfLast } from '../../../shoe/chosen-last.ts';
import type { BodySides } from '../../body-sides.ts';
import type { Cut, DraftFailure } from '../../model.ts';
import { assembleSides, refused } from '../../sewing/assemble.ts';
import { type EngineDraft, type EngineInput, settingOf } from '../../sewing/engine-input.ts';
import type { DrawnSide, Setting } from '../../sewing/seam-recipe.ts';
import { idOf, type Shape } from '../../sewing/shape.ts';
import { mirrorShape } from '../../sewing/sides/mirror-shape.ts';
import type { OwnDesign } from './own-design.ts';

/**
 * Drafts a pair of shoes: each foot for itself, be they alike or not, so that there are always pieces
 * for the left and for the right.
 */
export function draftFeet(
  design: OwnDesign,
  input: EngineInput,
  sides: BodySides,
): Result<EngineDraft, DraftFailure> {
  const shapes = new Map<string, Shape>();
  const each = new Set<string>();
  const settings: { [S in DrawnSide]?: Setting } = {};
  for (const side of ['left', 'right'] as const) {
    const last = input.lasts?.[side] ?? null;
    const setting = settingOf({ ...input, measurements: sides[side] }, last);
    settings[side] = setting;
    const drawn = design.draw(setting);
    if (!drawn.ok) return refused(drawn.error.piece, drawn.error.detail, drawn.error.restsOn);
    for (const shape of drawn.value) {
      const own = forFoot(shape, side, `starting pattern: last ${lastNameOf(setting)}`);
      shapes.set(idOf(own), own);
      each.add(shape.recipe.id);
    }
  }
  const { left, right } = settings;
  const mean = settingOf(input);
  return assembleSides(
    { shapes, each, central: new Set() },
    design,
    { mean, left: left ?? mean, right: right ?? mean },
    input,
  );
}

const lastNameOf = ({ last, choice }: Setting): string =>
  last === null ? choice('last') : nameOfLast(last).en;

/** Drawn is the right shoe. Outside and inside quarters stay a pair; single pieces are of one foot. */
function forFoot(shape: Shape, side: DrawnSide, remark: string): Shape {
  const cuts = shape.cuts.map((cut): Cut => (cut.side === 'pair' ? cut : { ...cut, side }));
  const drawn = side === 'left' ? mirrorShape(shape) : shape;
  return { ...drawn, cuts, side, recipe: { ...shape.recipe, remark } };
}
