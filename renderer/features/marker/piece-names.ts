import type { TFunction } from 'i18next';

import type { ClothPiece } from '../../../shared/marker/order-marker.ts';

/** `Collar 2`, `Left front`: what a piece is called on the cloth. */
export function clothPieceName(t: TFunction, { name, side, copy }: ClothPiece): string {
  const words = t(`pieces:${name}`);
  const sided = side === null ? words : t(`marker:piece.${side}`, { piece: words });
  return copy === null ? sided : t('marker:piece.copy', { piece: sided, copy });
}
