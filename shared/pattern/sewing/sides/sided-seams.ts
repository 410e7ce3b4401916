import type { DrawnSide, EdgeRef, SeamRecipe } from '../seam-recipe.ts';
import type { Composed } from './compose-sides.ts';

/**
 * How one seam of a recipe is read on a body whose sides are drafted apart. `as-written`: every piece
 * is the one that is named. `mirrored`: left is right, and the walk goes the other way round.
 * `of-side`: the seam speaks of one side only, and this is that of `side`; all its pieces that come
 * for each side are those of this one, whatever way up they lie.
 */
export type SeamReading = ReadingAsNamed | ReadingOfSide;

type Read = { readonly recipe: SeamRecipe; readonly id: string };

type ReadingAsNamed = Read & {
  readonly kind: 'as-written' | 'mirrored';
  /** The side it is on where each has its own. */
  readonly side: DrawnSide | null;
};

export type ReadingOfSide = Read & {
  readonly kind: 'of-side';
  readonly side: DrawnSide;
  /** The side that the recipe's own words are about. */
  readonly written: DrawnSide;
  readonly each: ReadonlySet<string>;
};

export const asWritten = (recipe: SeamRecipe): ReadingAsNamed => ({
  kind: 'as-written',
  recipe,
  id: recipe.id,
  side: null,
});

/** The piece that a reference names. */
export const pieceOf = (ref: EdgeRef): string => ref.split('.')[0] ?? '';

/** By `@left`, or by the edge's own name on a piece that has both sides. */
const hasSide = (ref: EdgeRef): boolean => ref.includes('@') || /-(left|right)\??$/.test(ref);

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
  const isEach = (ref: EdgeRef): boolean => each.has(pieceOf(ref));
  const isInTwo = (ref: EdgeRef): boolean => isEach(ref) && shapes.has(`${pieceOf(ref)}-left`);
  const drawnOf = (ref: EdgeRef): DrawnSide => {
    const shape = shapes.get(pieceOf(ref)) ?? shapes.get(`${pieceOf(ref)}-left`);
    return shape?.recipe.drawn ?? 'right';
  };
  const known = new Set(recipes.map(({ a, b }) => seamKey(a, b)));
  return recipes.flatMap((recipe): readonly SeamReading[] => {
    const refs = [...recipe.a, ...recipe.b];
    const one = asWritten(recipe);
    if (!refs.some(isInTwo)) return [one];
    const spoken = refs.find((ref) => isEach(ref) && !hasSide(ref));
    if (spoken !== undefined)
      return (['left', 'right'] as const).map((side) => ({
        kind: 'of-side',
        recipe,
        id: `${recipe.id}-${side}`,
        side,
        written: drawnOf(spoken),
        each,
      }));
    const twin = seamKey(recipe.a.map(mirroredRef), recipe.b.map(mirroredRef));
    if (!refs.every(isEach) || known.has(twin)) return [one];
    const [side, otherSide]: readonly [DrawnSide, DrawnSide] = recipe.a[0]?.endsWith('@left')
      ? ['left', 'right']
      : ['right', 'left'];
    return [
      { ...one, id: `${recipe.id}-${side}`, side },
      { kind: 'mirrored', recipe, id: `${recipe.id}-${otherSide}`, side: otherSide },
    ];
  });
}
