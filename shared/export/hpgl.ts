import { flatten } from '../geometry/flatten.ts';
import type { Point } from '../geometry/point.ts';
import {
  type LaidPiece,
  linesOf,
  type Meaning,
  type Sheet,
  sideMarks,
  textPlace,
} from './sheet.ts';
import { strokeText, strokeTextWidth } from './stroke-font.ts';

/** Plotter units in a millimetre: HPGL's unit is 0.025 mm. */
const UNITS_PER_MM = 40;

/** Curves are chains of straight lines, nowhere further than this from the curve, mm. */
export const CURVE_TOLERANCE_MM = 0.05;

/** Which pen draws what: a convention of each cutting room. */
export type Pens = { readonly cut: number; readonly draw: number; readonly text: number };

export const USUAL_PENS: Pens = { cut: 1, draw: 2, text: 3 };

const TEXT_MM = 6;
const LINE_MM = 10;

/**
 * A sheet as HPGL (PLT): 40 units a millimetre, y upwards from the lower edge, texts as strokes,
 * one pen per meaning. Pens follow each other so that a plotter changes them twice at most; cut
 * lines come last, when everything on them is drawn.
 */
export function sheetToHpgl(sheet: Sheet, pens: Pens = USUAL_PENS): string {
  const drawn: readonly Meaning[] = ['sew', 'internal', 'grain', 'drill', 'notch'];
  const strokes = (laid: LaidPiece, meanings: readonly Meaning[]) =>
    linesOf(laid)
      .filter(({ meaning }) => meanings.includes(meaning))
      .map(({ path }) => {
        const points = flatten(path, CURVE_TOLERANCE_MM);
        return path.closed ? [...points, ...points.slice(0, 1)] : points;
      });
  const group = (pen: number, of: (laid: LaidPiece) => readonly (readonly Point[])[]) =>
    `SP${pen};${sheet.pieces
      .flatMap(of)
      .map((points) => polyline(points, sheet.height))
      .join('')}`;
  return [
    'IN;PU;SP1;LT;PA;',
    group(pens.text, textStrokes),
    group(pens.draw, (laid) => strokes(laid, drawn)),
    group(pens.cut, (laid) => strokes(laid, ['cut'])),
    'PU;SP0;PG;\n',
  ].join('\n');
}

function textStrokes(laid: LaidPiece): readonly (readonly Point[])[] {
  const { x, y } = textPlace(laid);
  const lines = laid.texts.map((text, i) => ({ at: { x, y: y + i * LINE_MM }, text }));
  return [...lines, ...sideMarks(laid)].flatMap(({ at, text }) =>
    strokeText(text, { x: at.x - strokeTextWidth(text, TEXT_MM) / 2, y: at.y }, TEXT_MM),
  );
}

function polyline(points: readonly Point[], height: number): string {
  const units = points.map(
    ({ x, y }) => `${Math.round(x * UNITS_PER_MM)},${Math.round((height - y) * UNITS_PER_MM)}`,
  );
  const [first, ...rest] = units.filter((unit, i) => i === 0 || unit !== units[i - 1]);
  if (first === undefined) return '';
  return rest.length === 0 ? `PU${first};PD${first};PU;\n` : `PU${first};PD${rest.join(',')};PU;\n`;
}
