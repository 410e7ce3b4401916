import type { TFunction } from 'i18next';

import type { Cut, Piece, Seam } from '../../shared/pattern/model.ts';
import { sideOfPiece } from '../../shared/pattern/piece-side.ts';

type Named = Pick<Piece, 'id' | 'name' | 'cuts'>;

/** A piece by name, with L or R where each side has its own. */
export function pieceName(t: TFunction, piece: Named): string {
  const side = sideOfPiece(piece);
  const text = t(`pieces:${piece.name}`);
  return side === undefined ? text : t(`pattern:sided.${side}`, { name: text });
}

const SIDE_AT_END = /-(left|right)$/;

/** A seam by name; where each side has its own, its id is the design's and the side. */
export const seamName = (t: TFunction, { id, side }: Pick<Seam, 'id' | 'side'>): string =>
  side === undefined
    ? t(`designs:seam.${id}`)
    : t(`pattern:sided.${side}`, { name: t(`designs:seam.${id.replace(SIDE_AT_END, '')}`) });

/** How many to cut of what: a pair that is all of one side is an outer and an inner, not L and R. */
export function cutWords(t: TFunction, piece: Named, { material, quantity, side }: Cut): string {
  const values = { material: t(`pattern:material.${material}`), quantity };
  const isOfOneSide = piece.id !== piece.name && side === 'pair';
  return isOfOneSide ? t('pattern:cut.mirrored', values) : t(`pattern:cut.${side}`, values);
}
