import type { TFunction } from 'i18next';

import type { Piece, Seam } from '../../shared/pattern/model.ts';

type Named = Pick<Piece, 'id' | 'name' | 'cuts'>;

/** The id says the side of a pair that is all of one foot: its outer and its inner quarter. */
const sideOf = ({ id, name, cuts }: Named): string | undefined =>
  id.startsWith(`${name}-`) ? id.slice(name.length + 1) : cuts[0]?.side;

/** A piece by name, with L or R where each side has its own. */
export function pieceName(t: TFunction, piece: Named): string {
  const side = sideOf(piece);
  const text = t(`pieces:${piece.name}`);
  return side === 'left' || side === 'right' ? t(`pattern:sided.${side}`, { name: text }) : text;
}

const SIDE_AT_END = /-(left|right)$/;

/** A seam by name; where each side has its own, its id is the design's and the side. */
export const seamName = (t: TFunction, { id, side }: Pick<Seam, 'id' | 'side'>): string =>
  side === undefined
    ? t(`designs:seam.${id}`)
    : t(`pattern:sided.${side}`, { name: t(`designs:seam.${id.replace(SIDE_AT_END, '')}`) });
