import { ok, type Result } from '../result.ts';
import { checkInput } from './check-input.ts';
import type { OptionValues } from './design.ts';
import type { DesignId } from './design-id.ts';
import { designDefinition } from './designs/index.ts';
import type { DraftInput } from './draft-input.ts';
import { draftSides, type Engine } from './draft-sides.ts';
import { draftFreeSewing, draftFreeSewingSides } from './engines/freesewing/adapter.ts';
import { CHINOS_RECIPE } from './engines/freesewing/chinos-recipe.ts';
import { PENCIL_SKIRT_RECIPE } from './engines/freesewing/pencil-skirt-recipe.ts';
import type { Recipe } from './engines/freesewing/recipe.ts';
import { SHIRT_RECIPE } from './engines/freesewing/shirt-recipe.ts';
import type { Draft, DraftFailure, DraftWarning } from './model.ts';

const RECIPES: { readonly [id in DesignId]: Recipe } = {
  shirt: SHIRT_RECIPE,
  chinos: CHINOS_RECIPE,
  'pencil-skirt': PENCIL_SKIRT_RECIPE,
};

/**
 * Drafts a design for a body: pure, synchronous, the same for the same input. All outlines of the
 * result are closed, simple and wound positively, and its seams meet; what cannot be drafted so is
 * a failure that names what to measure or to set again. Sides that differ are drafted each for
 * itself; a difference that the design cannot follow is drafted to its mean, with a warning.
 */
export function draft(input: DraftInput): Result<Draft, DraftFailure> {
  const definition = designDefinition(input.design);
  const checked = checkInput(definition, input);
  if (!checked.ok) return checked;
  const { body, options } = checked.value;
  const engine = engineOf(input.design, { options, allowanceMm: input.allowanceMm });
  const { design } = input;
  const { version } = definition;
  if (body.differences.length === 0) {
    const drafted = engine.whole(body.measurements);
    return drafted.ok ? ok({ design, version, ...drafted.value, warnings: [] }) : drafted;
  }
  const drafted = draftSides(engine, body);
  if (!drafted.ok) return drafted;
  const warnings = drafted.value.averaged.map(
    (values): DraftWarning => ({ code: 'sides-averaged', values }),
  );
  return ok({ design, version, ...drafted.value.draft, warnings });
}

type Decided = { readonly options: OptionValues; readonly allowanceMm: number };

function engineOf(design: DesignId, decided: Decided): Engine {
  const recipe = RECIPES[design];
  return {
    whole: (measurements) => draftFreeSewing(recipe, { ...decided, measurements }),
    sides: (mean, sides) => draftFreeSewingSides(recipe, { ...decided, measurements: mean }, sides),
  };
}
