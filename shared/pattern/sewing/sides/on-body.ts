import type { EdgeRef, OnBody, SeamRecipe } from '../seam-recipe.ts';
import type { Shape } from '../shape.ts';
import { pieceOf } from './sided-seams.ts';

const SIDE_IN_ID = /-(left|right)$/;
const SIDE_IN_REF = /[-@](left|right)\??$/;

const isSide = (text: string | undefined): text is 'left' | 'right' =>
  text === 'left' || text === 'right';

/** The side a reference speaks of: its `@side`, its edge's ending, or its piece's. */
function sideOf(ref: EdgeRef): 'left' | 'right' | null {
  const [piece = '', edge = ''] = ref.split('.');
  const side = SIDE_IN_REF.exec(edge)?.[1] ?? SIDE_IN_ID.exec(piece)?.[1];
  return isSide(side) ? side : null;
}

/** One seam joins the piece, which is no pair itself, to both sides of the body: a collar to a neckline. */
function isAcross(piece: string, { a, b }: SeamRecipe): boolean {
  const isOwn = (ref: EdgeRef): boolean => pieceOf(ref) === piece;
  const isOnA = a.some(isOwn);
  const [own, others] = isOnA ? [a.filter(isOwn), b] : [b.filter(isOwn), a];
  const isPair = new Set(own.flatMap((ref) => ref.split('@')[1] ?? [])).size > 1;
  if (own.length === 0 || isPair || others.some(isOwn)) return false;
  return others.some((ref) => {
    const side = sideOf(ref);
    return side !== null && others.some((other) => sideOf(other) !== side && isTwin(ref, other));
  });
}

/** The same edge of a left and of a right: `back.neck@left`, `yoke.neck-left`, `front-left.neck`. */
const isTwin = (a: EdgeRef, b: EdgeRef): boolean => a !== b && sideless(a) === sideless(b);
const sideless = (ref: EdgeRef): string => ref.replace(/[-@](left|right)(?=[.?@]|$)/g, '');

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
