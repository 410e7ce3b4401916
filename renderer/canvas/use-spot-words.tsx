import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Draft, Piece } from '../../shared/pattern/model.ts';
import { seamName } from '../app/side-names.ts';
import type { Measure } from './measuring.ts';
import type { Spot } from './spot.ts';

export type SpotWords = {
  /** With the piece's name before it. */
  readonly spot: (spot: Spot) => string;
  /** The place on its piece alone. */
  readonly place: (spot: Spot) => string;
  readonly measure: (measure: Measure) => string;
};

/** Names of places on the pattern, for lists and for those who do not see the canvas. */
export function useSpotWords(draft: Draft | null): SpotWords {
  const { t } = useTranslation();
  return useMemo(() => {
    const pieceOf = (id: string): Piece | undefined =>
      draft?.pieces.find((piece) => piece.id === id);
    const pieceName = (id: string): string => t(`pieces:${pieceOf(id)?.name ?? id}`);
    const edgeName = (edge: string): string => t(`designs:edge.${edge}`);
    const place = (spot: Spot): string => {
      switch (spot.kind) {
        case 'corner': {
          const edges = pieceOf(spot.piece)?.edges ?? [];
          const index = edges.findIndex(({ id }) => id === spot.edge);
          const before = edges.at(index - 1)?.id ?? spot.edge;
          return t('pattern:spot.corner', { a: edgeName(before), b: edgeName(spot.edge) });
        }
        case 'notch': {
          const seam = pieceOf(spot.piece)?.notches[spot.index]?.seam ?? null;
          return seam === null
            ? t('pattern:spot.mark', { index: spot.index + 1 })
            : t('pattern:spot.notch', {
                index: spot.index + 1,
                seam: seamName(t, draft?.seams.find(({ id }) => id === seam) ?? { id: seam }),
              });
        }
        case 'edge':
          return edgeName(spot.edge);
        case 'inside':
          return t('pattern:spot.inside');
        case 'table':
          return t('pattern:spot.table');
      }
    };
    const spot = (of: Spot): string =>
      of.kind === 'table'
        ? place(of)
        : t('pattern:spot.onPiece', { piece: pieceName(of.piece), place: place(of) });
    return {
      spot,
      place,
      measure: (measure) =>
        measure.kind === 'span'
          ? t('pattern:measure.span', { from: spot(measure.from), to: spot(measure.to) })
          : measure.edges
              .map(({ piece, edge }) =>
                t('pattern:spot.onPiece', { piece: pieceName(piece), place: edgeName(edge) }),
              )
              .join(' + '),
    };
  }, [draft, t]);
}
