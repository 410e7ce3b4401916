import { type MaterialNeed, materialNeeds } from '../../../shared/cutting/material-need.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import { notionsFor } from '../../../shared/notions/notions-for.ts';
import type { Draft } from '../../../shared/pattern/model.ts';
import { pieceName } from '../pattern-words.ts';
import { type Cursor, heading, TABLE_WIDTH, table } from './ticket-page.ts';
import {
  about,
  clothLength,
  figure,
  length,
  local,
  notionQuantity,
  notionSize,
  type Speech,
  skinArea,
} from './ticket-words.ts';

/** Shares of a table's width. */
const columnsOf = (t: Speech['t'], ...parts: readonly (readonly [key: string, share: number])[]) =>
  parts.map(([key, share]) => ({
    title: t(`ticket:column.${key}`),
    width: TABLE_WIDTH * share,
  }));

/** Every piece and material with how often it is cut, and a box to tick. */
export function drawPieces(cursor: Cursor, draft: Draft, speech: Speech): void {
  const { t } = speech;
  const rows = draft.pieces.flatMap((piece) =>
    piece.cuts.map(({ material, quantity, side, onBias }) => [
      pieceName(piece, t),
      `× ${quantity}`,
      t(`pattern:material.${material}`),
      [t(`ticket:side.${side}`), onBias ? t('paper:onBias') : '']
        .filter((part) => part !== '' && part !== SINGLE)
        .join(', '),
    ]),
  );
  const total = draft.pieces
    .flatMap(({ cuts }) => cuts)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  heading(cursor, t('ticket:pieces', { total: String(total) }));
  const columns = columnsOf(t, ['piece', 0.4], ['cut', 0.1], ['material', 0.22], ['how', 0.28]);
  table(cursor, columns, rows);
}

/** A piece that is neither of a side nor one of a pair needs no word for it. */
const SINGLE = '–';

/** Every material with its width and the length to lay out, and who says so. */
export function drawMaterials(
  cursor: Cursor,
  draft: Draft,
  sheet: OrderSheet,
  speech: Speech,
): void {
  const { t } = speech;
  const clothWidthMm = sheet.cloth?.widthMm ?? null;
  const needs = materialNeeds({ draft, clothWidthMm, markers: sheet.markers });
  heading(cursor, t('ticket:materials'));
  table(
    cursor,
    columnsOf(
      t,
      ['material', 0.3],
      ['pieces', 0.1],
      ['width', 0.15],
      ['length', 0.2],
      ['by', 0.25],
    ),
    needs.map((need) => materialRow(need, speech)),
  );
}

function materialRow(need: MaterialNeed, speech: Speech): readonly string[] {
  const { t } = speech;
  const { material, count, areaMm2, extent } = need;
  const name = t(`pattern:material.${material}`);
  if (extent === null) {
    return [name, String(count), '', skinArea(speech, areaMm2), t('ticket:by.area')];
  }
  const { widthMm, lengthMm, density } = extent;
  const long = clothLength(speech, lengthMm);
  const by =
    density === null
      ? t('ticket:by.estimate')
      : t('ticket:by.marker', { density: figure(speech, density * 100, 1) });
  const shown = density === null ? about(speech, long) : long;
  return [name, String(count), length(speech, widthMm), shown, by];
}

/** The bill of what the garment is finished with. */
export function drawNotions(cursor: Cursor, draft: Draft, sheet: OrderSheet, speech: Speech): void {
  const { t } = speech;
  const { design, options, choices } = sheet;
  const chosen = Object.fromEntries(choices.map(({ option, choice }) => [option, choice]));
  const notions = notionsFor({ design, options, choices: chosen, pieces: draft.pieces });
  heading(cursor, t('ticket:notions.title'));
  table(
    cursor,
    columnsOf(t, ['notion', 0.34], ['quantity', 0.16], ['size', 0.22], ['kind', 0.28]),
    notions.map((notion) => {
      const choice = choices.find(({ option }) => option === notion.option);
      return [
        t(`ticket:notion.${notion.kind}`),
        notionQuantity(speech, notion),
        notionSize(speech, notion),
        choice === undefined ? '' : local(speech, choice.choiceName),
      ];
    }),
  );
}
