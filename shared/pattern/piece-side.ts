import type { Piece } from './model.ts';

/**
 * The side a piece is for, where each side has its own; undefined for pairs and single pieces. The id
 * says it of a pair that is all of one foot: its outer and its inner quarter.
 */
export function sideOfPiece({
  id,
  name,
  cuts,
}: Pick<Piece, 'id' | 'name' | 'cuts'>): 'left' | 'right' | undefined {
  const side = id.startsWith(`${name}-`) ? id.slice(name.length + 1) : cuts[0]?.side;
  return side === 'left' || side === 'right' ? side : undefined;
}
