import { err, ok, type Result } from '../result.ts';
import { checkInput } from './check-input.ts';
import type { DesignId } from './design-id.ts';
import { designDefinition } from './designs/index.ts';
import type { DraftInput } from './draft-input.ts';
import { draftFreeSewing } from './engines/freesewing/adapter.ts';
import { CHINOS_RECIPE } from './engines/freesewing/chinos-recipe.ts';
import { COAT_RECIPE } from './engines/freesewing/coat-recipe.ts';
import { PENCIL_SKIRT_RECIPE } from './engines/freesewing/pencil-skirt-recipe.ts';
import type { Recipe } from './engines/freesewing/recipe.ts';
import { SHIRT_RECIPE } from './engines/freesewing/shirt-recipe.ts';
import { SPORT_COAT_RECIPE } from './engines/freesewing/sport-coat-recipe.ts';
import { WAISTCOAT_RECIPE } from './engines/freesewing/waistcoat-recipe.ts';
import { WOMENS_COAT_RECIPE } from './engines/freesewing/womens-coat-recipe.ts';
import type { Draft, DraftFailure } from './model.ts';

const RECIPES: { readonly [id in DesignId]: Recipe } = {
  shirt: SHIRT_RECIPE,
  chinos: CHINOS_RECIPE,
  'pencil-skirt': PENCIL_SKIRT_RECIPE,
  waistcoat: WAISTCOAT_RECIPE,
  'sport-coat': SPORT_COAT_RECIPE,
  coat: COAT_RECIPE,
  'womens-coat': WOMENS_COAT_RECIPE,
};

/**
 * Drafts a design for a body: pure, synchronous, the same for the same input. All outlines of the
 * result are closed, simple and wound positively, and its seams meet; what cannot be drafted so is
 * a failure that names what to measure or to set again.
 */
export function draft(input: DraftInput): Result<Draft, DraftFailure> {
  const definition = designDefinition(input.design);
  const checked = checkInput(definition, input);
  if (!checked.ok) return checked;
  const drafted = draftFreeSewing(RECIPES[input.design], {
    ...checked.value,
    allowanceMm: input.allowanceMm,
  });
  if (!drafted.ok) return err(drafted.error);
  return ok({
    design: input.design,
    version: definition.version,
    ...drafted.value,
    warnings: checked.value.warnings,
  });
}
