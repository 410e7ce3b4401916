import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import type { Piece } from '../../shared/pattern/model.ts';

type Props = {
  readonly pieces: readonly Piece[];
  readonly selected: string | null;
  readonly factsOf: (piece: Piece) => string;
  readonly onSelect: (piece: string) => void;
  readonly onOpen: (piece: string) => void;
};

/**
 * The canvas in words: one button a piece, in the order of the pattern. Tab walks the pieces and
 * the canvas shows the one in focus.
 */
export function PieceList({ pieces, selected, factsOf, onSelect, onOpen }: Props) {
  const { t } = useTranslation();
  return (
    <VisuallyHidden>
      <ul aria-label={t('pattern:canvas.pieces')}>
        {pieces.map((piece) => (
          <li key={piece.id}>
            <button
              type="button"
              data-piece={piece.id}
              aria-pressed={piece.id === selected}
              onFocus={() => onSelect(piece.id)}
              onClick={() => onOpen(piece.id)}
            >
              {factsOf(piece)}
            </button>
          </li>
        ))}
      </ul>
    </VisuallyHidden>
  );
}
