import type { PieceToLay } from '../../shared/export/sheet.ts';
import type { Cut, Draft, DraftWarning, Piece } from '../../shared/pattern/model.ts';
import { sideOfPiece } from '../../shared/pattern/piece-side.ts';
import type { Translate } from '../texts.ts';
import type { PatternPaperWords } from './pattern-pdf.ts';

/** Namespaces of the locales that a pattern on paper is written with. */
export const PAPER_NAMESPACES = ['pieces', 'pattern', 'paper', 'designs'] as const;

/** Every piece with what is written on it: its name, how often it is cut of what, and whose it is. */
export function piecesToLay(
  draft: Draft,
  translate: Translate,
  owner: readonly string[],
): readonly PieceToLay[] {
  const sides = { left: translate('paper:left'), right: translate('paper:right') };
  const remarks = draft.warnings
    .filter(({ code }) => code.startsWith('starting-pattern'))
    .map(({ values }) => translate('paper:startingPattern', { last: lastName(values, translate) }));
  return draft.pieces.map((piece) => ({
    piece,
    sides,
    texts: [
      pieceName(piece, translate),
      ...piece.cuts.map((cut) => cutWords(cut, translate)),
      ...remarks,
      ...owner,
    ],
  }));
}

/** A last of the shop's own table has the shop's own name. */
const lastName = ({ last }: DraftWarning['values'], translate: Translate): string =>
  typeof last === 'object'
    ? last[translate('paper:namesIn') === 'fr' ? 'fr' : 'en']
    : translate(`designs:option.last.values.${String(last)}`);

/** A piece as people call it, with its side where it has one. */
export function pieceName(piece: Piece, translate: Translate): string {
  const name = translate(`pieces:${piece.name}`);
  const side = sideOfPiece(piece);
  return side === undefined ? name : translate(`pattern:sided.${side}`, { name });
}

const cutWords = ({ material, quantity, side, onBias }: Cut, translate: Translate): string => {
  const words = translate(`pattern:cut.${side}`, {
    material: translate(`pattern:material.${material}`),
    quantity: String(quantity),
  });
  return onBias ? `${words}, ${translate('paper:onBias')}` : words;
};

/** What is said beside the pattern itself. */
export const patternPaperWords = (translate: Translate): PatternPaperWords => ({
  assembly: translate('paper:assembly'),
  glue: translate('paper:glue'),
  checkSquare: translate('paper:checkSquare'),
  printAtFullSize: translate('paper:printAtFullSize'),
});
