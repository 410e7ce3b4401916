import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Piece } from '../../shared/pattern/model.ts';
import { formatLength, formatLengthWithUnit } from '../../shared/units/format-length.ts';
import type { LengthUnit } from '../../shared/units/length-unit.ts';
import { cutWords, pieceName } from '../app/side-names.ts';
import { drawnPiece } from './drawn-piece.ts';
import type { PieceTexts } from './paint/scene.ts';

/** The canvas's words and numbers in the language and unit of the studio. */
export type CanvasWords = {
  readonly textsOf: (piece: Piece) => PieceTexts;
  /** Name, cuts and size in one sentence, for those who do not see the canvas. */
  readonly factsOf: (piece: Piece) => string;
  /** A bare figure in the studio's unit. */
  readonly lengthText: (mm: number) => string;
  readonly withUnit: (mm: number) => string;
  readonly sideText: (side: 'left' | 'right') => string;
  /** With its unit and without decimals, for round lengths. */
  readonly roundText: (mm: number) => string;
};

export function useCanvasWords(unit: LengthUnit): CanvasWords {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    // Pieces change with every keystroke, what is written on them does not.
    const known = new Map<string, PieceTexts>();
    const textsOf = ({ id, name, cuts }: Piece): PieceTexts => {
      const key = [id, ...cuts.map((cut) => `${cut.material} ${cut.quantity} ${cut.side}`)].join();
      const found = known.get(key);
      if (found !== undefined) return found;
      const texts: PieceTexts = {
        name: pieceName(t, { id, name, cuts }),
        lines: cuts.map((cut) => cutWords(t, { id, name, cuts }, cut)),
      };
      known.set(key, texts);
      return texts;
    };
    const lengthText = (mm: number): string => formatLength(mm, unit, language);
    const withUnit = (mm: number): string => formatLengthWithUnit(mm, unit, language);
    return {
      textsOf,
      lengthText,
      withUnit,
      sideText: (side) => t(`measure:side.short.${side}`),
      roundText: (mm) => withUnit(mm).replace(/[.,]0(?=\D|$)/, ''),
      factsOf: (piece) => {
        const { name, lines } = textsOf(piece);
        const { finishedBox } = drawnPiece(piece);
        return t('pattern:canvas.piece', {
          name,
          cuts: lines.join(', '),
          width: withUnit(finishedBox.width),
          height: withUnit(finishedBox.height),
        });
      },
    };
  }, [t, language, unit]);
}
