import type { DrawnSide, EdgeRef, SeamRecipe } from '../seam-recipe.ts';
import type { Composed } from './compose-sides.ts';

/** How one seam of a recipe is read on a body whose sides are drafted apart. */
export type SeamReading = {
  readonly recipe: SeamRecipe;
  readonly id: string;
  /** The side it is on where each has its own; a reference that says none means the piece there. */
  readonly side: DrawnSide | null;
  /** Read in the mirror: left is right, and the walk goes the other way round. */
  readonly mirrored: boolean;
};

export const asWritten = (recipe: SeamRecipe): SeamReading => ({
  recipe,
  id: recipe.id,
  side: null,
  mirrored: false,
});

const pieceOf = (ref: EdgeRef): string => ref.split('.')[0] ?? '';
const hasSide = (ref: EdgeRef): boolean => ref.includes('@');

const SIDE = /(?<=[-@])(left|right)(?=[?@]|$)/g;

/** The same edge seen in the mirror. */
export const mirroredRef = (ref: EdgeRef): EdgeRef => {
  const [piece = '', edge = ''] = ref.split('.');
  return `${piece}.${edge.replace(SIDE, (side) => (side === 'left' ? 'right' : 'left'))}`;
};

const key = (refs: readonly EdgeRef[]): string => [...refs].sort().join();
const seamKey = (a: readonly EdgeRef[], b: readonly EdgeRef[]): string =>
  [key(a), key(b)].sort().join(' / ');

/**
 * The seams of a recipe, each side's own: a seam that speaks of a piece in two without its side is
 * there twice, and one written for one side only is joined by its mirror image where every piece of
 * it is cut for each side.
 */
export function sidedSeams(
  recipes: readonly SeamRecipe[],
  { shapes, each }: Pick<Composed, 'shapes' | 'each'>,
): readonly SeamReading[] {
  const isInTwo = (ref: EdgeRef): boolean =>
    shapes.has(`${pieceOf(ref)}-left`) && each.has(pieceOf(ref));
  const written = new Set(recipes.map(({ a, b }) => seamKey(a, b)));
  return recipes.flatMap((recipe): readonly SeamReading[] => {
    const refs = [...recipe.a, ...recipe.b];
    const one = asWritten(recipe);
    if (!refs.some(isInTwo)) return [one];
    if (refs.some((ref) => isInTwo(ref) && !hasSide(ref)))
      return (['left', 'right'] as const).map((side) => ({
        ...one,
        id: `${recipe.id}-${side}`,
        side,
      }));
    const twin = seamKey(recipe.a.map(mirroredRef), recipe.b.map(mirroredRef));
    if (!refs.every((ref) => each.has(pieceOf(ref))) || written.has(twin)) return [one];
    const [side, otherSide]: readonly [DrawnSide, DrawnSide] = recipe.a[0]?.endsWith('@left')
      ? ['left', 'right']
      : ['right', 'left'];
    return [
      { ...one, id: `${recipe.id}-${side}`, side },
      { ...one, id: `${recipe.id}-${otherSide}`, side: otherSide, mirrored: true },
    ];
  });
}
