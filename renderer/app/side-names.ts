import type { TFunction } from 'i18next';

import type { Piece, Seam } from '../../shared/pattern/model.ts';

/** A piece by name, with L or R where each side has its own. */
export function pieceName(t: TFunction, { name, cuts }: Pick<Piece, 'name' | 'cuts'>): string {
  const side = cuts[0]?.side;
  const text = t(`pieces:${name}`);
  return side === 'left' || side === 'right' ? t(`pattern:sided.${side}`, { name: text }) : text;
}

const SIDE_AT_END = /-(left|right)$/;

/** A seam by name; where each side has its own, its id is the design's and the side. */
export const seamName = (t: TFunction, { id, side }: Pick<Seam, 'id' | 'side'>): string =>
  side === undefined
    ? t(`designs:seam.${id}`)
    : t(`pattern:sided.${side}`, { name: t(`designs:seam.${id.replace(SIDE_AT_END, '')}`) });
