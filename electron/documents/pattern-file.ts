import { type FileSettings, isDxf, paperFor } from '../../shared/cutting/file-settings.ts';
import { sheetToDxf } from '../../shared/export/dxf.ts';
import { CURVE_TOLERANCE_MM, sheetToHpgl } from '../../shared/export/hpgl.ts';
import { laySheet, type Sheet, tooWideFor } from '../../shared/export/sheet.ts';
import { sheetToSvg } from '../../shared/export/svg.ts';
import type { Draft } from '../../shared/pattern/model.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Translate } from '../texts.ts';
import { rollPatternPdf, tiledPatternPdf } from './pattern-pdf.ts';
import { patternPaperWords, piecesToLay } from './pattern-words.ts';
import type { FontFiles } from './pdf/paper.ts';

export type TooWide = {
  readonly reason: 'too-wide';
  readonly piece: string;
  /** Its name in the language of the file. */
  readonly pieceName: string;
  readonly byMm: number;
};

export type PatternFileSettings = Pick<FileSettings, 'format' | 'paper' | 'profile'>;

export type PatternFileRequest = {
  readonly draft: Draft;
  readonly title: string;
  /** Written on every piece below its name: whose it is. */
  readonly owner: readonly string[];
  readonly settings: PatternFileSettings;
  readonly t: Translate;
  readonly fonts: FontFiles;
  /** The moment it is written, ms, and the program's version: a DXF has both in its head. */
  readonly at: number;
  readonly version: string;
};

export type PatternFile = { readonly sheet: Sheet; readonly content: string | Buffer };

/** A pattern on paper or for a cutter, true to scale; refused when a piece is wider than the roll. */
export async function patternFile(
  request: PatternFileRequest,
): Promise<Result<PatternFile, TooWide>> {
  const { draft, title, owner, settings, t } = request;
  const pieces = piecesToLay(draft, t, owner);
  const paper = paperFor(settings);
  const width = typeof paper === 'number' ? paper : null;
  const [tooWide] = width === null ? [] : tooWideFor(pieces, width);
  if (tooWide !== undefined) {
    const { piece, byMm } = tooWide;
    const pieceName = pieces.find((one) => one.piece.id === piece)?.texts[0] ?? piece;
    return err({ reason: 'too-wide', piece, pieceName, byMm: Math.ceil(byMm) });
  }
  const sheet = laySheet(title, pieces, width);
  return ok({ sheet, content: await write(sheet, request) });
}

async function write(sheet: Sheet, request: PatternFileRequest): Promise<string | Buffer> {
  const { settings, t, fonts, draft, at, version } = request;
  const { format } = settings;
  if (format === 'svg') return sheetToSvg(sheet);
  if (format === 'hpgl') return sheetToHpgl(sheet);
  if (isDxf(format)) {
    const [date = '', time = ''] = new Date(at).toISOString().split(/[TZ]/);
    return sheetToDxf(sheet, {
      standard: format === 'dxf-aama' ? 'aama' : 'astm',
      profile: settings.profile,
      toleranceMm: CURVE_TOLERANCE_MM,
      style: draft.design,
      size: 'made to measure',
      date: date.split('-').reverse().join('-'),
      time: time.slice(0, 5),
      author: `Toise;toise;${version}`,
    });
  }
  const words = patternPaperWords(t);
  const paper = paperFor(settings);
  return typeof paper === 'string'
    ? tiledPatternPdf(sheet, paper, words, fonts)
    : rollPatternPdf(sheet, words, fonts);
}
