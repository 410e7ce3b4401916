import { unfollowed } from '../figure/apply-figure.ts';
import { PLAIN_FIGURE } from '../figure/figure.ts';
import { FIGURE_BLOCKS } from '../figure/figure-blocks.ts';
import { figureMeasurements } from '../figure/figure-measurements.ts';
import { figureShapes } from '../figure/figure-shapes.ts';
import { ok, type Result } from '../result.ts';
import { type ChosenLasts, lastNames } from '../shoe/chosen-last.ts';
import { checkInput } from './check-input.ts';
import type { OptionValues } from './design.ts';
import type { DesignId } from './design-id.ts';
import { designDefinition } from './designs/index.ts';
import type { DraftInput } from './draft-input.ts';
import { draftSides, type Engine } from './draft-sides.ts';
import { draftFreeSewing, draftFreeSewingSides } from './engines/freesewing/adapter.ts';
import { BODICE_BLOCK_RECIPE } from './engines/freesewing/bodice-block-recipe.ts';
import { CHINOS_RECIPE } from './engines/freesewing/chinos-recipe.ts';
import { CIRCLE_SKIRT_RECIPE } from './engines/freesewing/circle-skirt-recipe.ts';
import { COAT_RECIPE } from './engines/freesewing/coat-recipe.ts';
import { DENIM_JACKET_RECIPE } from './engines/freesewing/denim-jacket-recipe.ts';
import type { PartMemory } from './engines/freesewing/part-memory.ts';
import { PENCIL_SKIRT_RECIPE } from './engines/freesewing/pencil-skirt-recipe.ts';
import type { Recipe } from './engines/freesewing/recipe.ts';
import { SHIRT_RECIPE } from './engines/freesewing/shirt-recipe.ts';
import { SLEEVED_BLOCK_RECIPE } from './engines/freesewing/sleeved-block-recipe.ts';
import { SLIP_DRESS_RECIPE } from './engines/freesewing/slip-dress-recipe.ts';
import { SPORT_COAT_RECIPE } from './engines/freesewing/sport-coat-recipe.ts';
import { TIE_RECIPE } from './engines/freesewing/tie-recipe.ts';
import { TROUSER_BLOCK_RECIPE } from './engines/freesewing/trouser-block-recipe.ts';
import { WAISTCOAT_RECIPE } from './engines/freesewing/waistcoat-recipe.ts';
import { WOMENS_BODICE_BLOCK_RECIPE } from './engines/freesewing/womens-bodice-block-recipe.ts';
import { WOMENS_COAT_RECIPE } from './engines/freesewing/womens-coat-recipe.ts';
import { WOMENS_SHIRT_RECIPE } from './engines/freesewing/womens-shirt-recipe.ts';
import { draftFeet } from './engines/toise/draft-feet.ts';
import { draftOwn, draftOwnSides } from './engines/toise/draft-own.ts';
import { DRESS_TROUSERS_DRAWING } from './engines/toise/dress-trousers.ts';
import { JEANS_DRAWING } from './engines/toise/jeans.ts';
import { DERBY_DRAWING } from './engines/toise/shoes/derby.ts';
import { OXFORD_DRAWING } from './engines/toise/shoes/oxford.ts';
import { draftToMeasure } from './fit/draft-to-measure.ts';
import { easeWarnings } from './fit/ease-warnings.ts';
import type { Draft, DraftFailure, DraftWarning } from './model.ts';
import type { EngineInput } from './sewing/engine-input.ts';
import type { Shapes } from './sewing/shape.ts';

/** The studio's own designs. */
const OWN = { jeans: JEANS_DRAWING, 'dress-trousers': DRESS_TROUSERS_DRAWING } as const;

/** Shoes: each foot for itself. */
const SHOES = { derby: DERBY_DRAWING, oxford: OXFORD_DRAWING } as const;

/** FreeSewing's. */
const RECIPES: {
  readonly [id in Exclude<DesignId, keyof typeof OWN | keyof typeof SHOES>]: Recipe;
} = {
  shirt: SHIRT_RECIPE,
  chinos: CHINOS_RECIPE,
  'pencil-skirt': PENCIL_SKIRT_RECIPE,
  'circle-skirt': CIRCLE_SKIRT_RECIPE,
  tie: TIE_RECIPE,
  'slip-dress': SLIP_DRESS_RECIPE,
  'womens-shirt': WOMENS_SHIRT_RECIPE,
  waistcoat: WAISTCOAT_RECIPE,
  'sport-coat': SPORT_COAT_RECIPE,
  coat: COAT_RECIPE,
  'womens-coat': WOMENS_COAT_RECIPE,
  'denim-jacket': DENIM_JACKET_RECIPE,
  'bodice-block': BODICE_BLOCK_RECIPE,
  'womens-bodice-block': WOMENS_BODICE_BLOCK_RECIPE,
  'sleeved-block': SLEEVED_BLOCK_RECIPE,
  'trouser-block': TROUSER_BLOCK_RECIPE,
};

/**
 * Drafts a design for a body: pure, synchronous, the same for the same input. All outlines of the
 * result are closed, simple and wound positively, and its seams meet; what cannot be drafted so is
 * a failure that names what to measure or to set again. Sides that differ are drafted each for
 * itself; a difference that the design cannot follow is drafted to its mean, with a warning, and so
 * is a posture of the figure that it cannot follow left out. Finished measures that are wanted have
 * their eases found. With the memory of earlier drafts it is sooner done, and the same.
 */
export function draft(
  input: DraftInput,
  memory: PartMemory | null = null,
): Result<Draft, DraftFailure> {
  if (input.wanted === undefined || Object.keys(input.wanted).length === 0)
    return draftOnce(input, memory);
  const once = (next: DraftInput): Result<Draft, DraftFailure> => draftOnce(next, memory);
  return draftToMeasure(once, designDefinition(input.design), input);
}

function draftOnce(input: DraftInput, memory: PartMemory | null): Result<Draft, DraftFailure> {
  const { design, figure = PLAIN_FIGURE, allowanceMm, allowances, lasts } = input;
  const definition = designDefinition(design);
  const measurements = figureMeasurements(input.measurements, figure);
  const checked = checkInput(definition, { ...input, measurements });
  if (!checked.ok) return checked;
  const { body, options } = checked.value;
  const blocks = FIGURE_BLOCKS[design] ?? [];
  const shaping = (shapes: Shapes): Shapes => figureShapes(shapes, blocks, figure);
  const engine = engineOf(design, { options, allowanceMm, allowances, lasts, shaping }, memory);
  const drafted = draftSides(engine, body);
  if (!drafted.ok) return drafted;
  const warnings = [
    ...standing(design, options, lasts),
    ...unfollowed(definition, figure, input.measurements).map(
      (posture): DraftWarning => ({ code: 'posture-not-followed', values: { posture } }),
    ),
    ...easeWarnings(definition, body.measurements, drafted.value.draft),
    ...drafted.value.averaged.map((values): DraftWarning => ({ code: 'sides-averaged', values })),
  ];
  return ok({ design, version: definition.version, ...drafted.value.draft, warnings });
}

type Decided = Omit<EngineInput, 'measurements'>;

const isShoe = (design: DesignId): design is keyof typeof SHOES => design in SHOES;

/** What is to be known of every draft of a design: a shoe's pattern only starts from its last. */
function standing(
  design: DesignId,
  options: OptionValues,
  lasts: ChosenLasts | undefined,
): readonly DraftWarning[] {
  if (!isShoe(design)) return [];
  if (lasts !== undefined)
    return [{ code: 'starting-pattern-on', values: { last: lastNames(lasts) } }];
  return [{ code: 'starting-pattern', values: { last: String(options.last) } }];
}

const isOwn = (design: DesignId): design is keyof typeof OWN => design in OWN;

function engineOf(design: DesignId, decided: Decided, memory: PartMemory | null): Engine {
  if (isShoe(design)) {
    const shoe = SHOES[design];
    return {
      whole: (measurements) =>
        draftFeet(shoe, { ...decided, measurements }, { left: measurements, right: measurements }),
      sides: (mean, sides) => draftFeet(shoe, { ...decided, measurements: mean }, sides),
    };
  }
  if (isOwn(design)) {
    const own = OWN[design];
    return {
      whole: (measurements) => draftOwn(own, { ...decided, measurements }),
      sides: (mean, sides) => draftOwnSides(own, { ...decided, measurements: mean }, sides),
    };
  }
  const recipe = RECIPES[design];
  return {
    whole: (measurements) => draftFreeSewing(recipe, { ...decided, measurements }, memory),
    sides: (mean, sides) =>
      draftFreeSewingSides(recipe, { ...decided, measurements: mean }, sides, memory),
  };
}
