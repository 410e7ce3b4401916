import type { EdgeRecipe, Recipe } from './recipe.ts';
import { felled, shirtFronts } from './shirt-fronts.ts';
import { shirtRecipe } from './shirt-recipe.ts';
import { SIMONE } from './simone-kernel.ts';

/** From the side towards the bust; a bust no fuller than the girth above it has none. */
const BUST_DART: readonly EdgeRecipe[] = [
  { id: 'dart-lower', from: 'dartBottom', by: 'line', dart: true, optional: true },
  { id: 'dart-upper', from: 'bustDartTip', by: 'line', dart: true, optional: true },
  { id: 'side-upper', from: 'dartTop', allowance: felled, optional: true },
];

/**
 * A bust that is fuller than the girth above it by no more than this has no dart: it would be too
 * narrow to press (own construction), and Simone's has no width at all where the two are the same, mm.
 */
const LEAST_FULLNESS_MM = 8;

/** A shirt with a bust dart: see `designs/womens-shirt.ts`. */
export const WOMENS_SHIRT_RECIPE: Recipe = {
  ...shirtRecipe({
    kernel: SIMONE,
    fronts: shirtFronts(BUST_DART),
    // Simone drafts Simon for the high bust and opens the fronts for the rest.
    chest: 'highBust',
    // Shaped below the bust, the front's side is longer than the back's: the dart takes the rest.
    frontCorners: (['right', 'left'] as const).map((side) => ({
      piece: `front-${side}`,
      corner: 'dartBottom',
      edge: 'side',
      keep: 'dart-lower',
      to: [`back.side-${side}`],
      less: [`front-${side}.side-upper?`],
    })),
    // Where the armhole lies when the dart is closed below the bust.
    frontChest: ({ across }, front) => {
      const opened = across(front, { x: 'cfBust', y: 'armhole_rot2' }, 'armhole_rot2');
      return Number.isFinite(opened) ? opened : across(front, 'cfArmhole', 'armhole');
    },
  }),
  body: ({ measure }) => {
    const over = measure('chest') - measure('highBust');
    // A hair under the high bust is none to Simone, and the shirt is cut for the whole bust.
    return over >= 0 && over < LEAST_FULLNESS_MM ? { highBust: measure('chest') + 0.1 } : {};
  },
  fixedOptions: { frontDarts: false },
};
