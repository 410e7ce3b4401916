import type { EdgeRef, OnBody, SeamRecipe } from '../seam-recipe.ts';
import type { Shape } from '../shape.ts';

const SIDE_IN_ID = /-(left|right)$/;
const SIDE_IN_REF = /[-@](left|right)$/;
const CENTRE_SEAM_SIDES = 2;

const isSide = (text: string | undefined): text is 'left' | 'right' =>
  text === 'left' || text === 'right';

const pieceOf = (ref: EdgeRef): string => ref.split('.')[0] ?? '';

/** The side a reference speaks of: its `@side`, its edge's ending, or its piece's. */
function sideOf(ref: EdgeRef): 'left' | 'right' | null {
  const [piece = '', edge = ''] = ref.split('.');
  const side = SIDE_IN_REF.exec(edge)?.[1] ?? SIDE_IN_ID.exec(piece)?.[1];
  return isSide(side) ? side : null;
}

/** One seam joins the piece to both sides of the body: a collar to a whole neckline. */
function isAcross(piece: string, { a, b }: SeamRecipe): boolean {
  const others = a.some((ref) => pieceOf(ref) === piece)
    ? b
    : b.some((ref) => pieceOf(ref) === piece)
      ? a
      : [];
  if (others.some((ref) => pieceOf(ref) === piece)) return false;
  return new Set(others.flatMap((ref) => sideOf(ref) ?? [])).size === CENTRE_SEAM_SIDES;
}

/**
 * Where a piece sits on the body. Where its recipe does not say: `centre` on the fold; the side its
 * id ends in; `centre` where one seam joins it to both sides; else `each` if it is cut in twos.
 */
export function onBodyOf({ recipe, fold, cuts }: Shape, seams: readonly SeamRecipe[]): OnBody {
  if (recipe.onBody !== undefined) return recipe.onBody;
  if (fold !== null) return 'centre';
  const side = SIDE_IN_ID.exec(recipe.id)?.[1];
  if (isSide(side)) return side;
  if (seams.some((seam) => isAcross(recipe.id, seam))) return 'centre';
  return cuts.every(({ quantity }) => quantity % 2 === 0) ? 'each' : 'centre';
}
