import { pathToSvg } from '../geometry/svg-path.ts';
import {
  type LaidPiece,
  linesOf,
  type Meaning,
  type Sheet,
  sideMarks,
  textPlace,
} from './sheet.ts';

/** Layers from the bottom up, with their look: mm, and a dash where a line is not cut. */
const LAYERS: readonly { readonly meaning: Meaning; readonly style: string }[] = [
  { meaning: 'internal', style: 'stroke:#777;stroke-width:0.25;stroke-dasharray:2 1.5' },
  { meaning: 'grain', style: 'stroke:#777;stroke-width:0.3' },
  { meaning: 'drill', style: 'stroke:#000;stroke-width:0.25' },
  { meaning: 'sew', style: 'stroke:#2f5585;stroke-width:0.3;stroke-dasharray:4 2' },
  { meaning: 'notch', style: 'stroke:#000;stroke-width:0.4' },
  { meaning: 'cut', style: 'stroke:#000;stroke-width:0.5' },
];

const TEXT_MM = 5;
const LINE_MM = 7;

/**
 * A sheet as SVG, true to scale in mm. Every layer is a group that Inkscape shows by its name, every
 * piece a group within; curves stay curves, and each edge of a sew line is a path of its own with
 * the id `sew-<piece>-<edge>`.
 */
export function sheetToSvg(sheet: Sheet): string {
  const { width, height, title, pieces } = sheet;
  const layers = LAYERS.map(
    ({ meaning, style }) =>
      `<g id="${meaning}" inkscape:groupmode="layer" inkscape:label="${meaning}" style="fill:none;${style}">\n${pieces
        .map((laid) => pieceGroup(laid, meaning))
        .join('')}</g>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="${figure(width)}mm" height="${figure(height)}mm" viewBox="0 0 ${figure(width)} ${figure(height)}">
<title>${escapeXml(title)}</title>
${layers.join('')}<g id="text" inkscape:groupmode="layer" inkscape:label="text" style="font-family:sans-serif;font-size:${TEXT_MM}px;text-anchor:middle">
${pieces.map(textGroup).join('')}</g>
</svg>
`;
}

function pieceGroup(laid: LaidPiece, meaning: Meaning): string {
  const lines = linesOf(laid).filter((line) => line.meaning === meaning);
  if (lines.length === 0) return '';
  const name = `${meaning}-${laid.piece.id}`;
  const paths = lines.map(({ path, edge }, i) => {
    const id = edge ?? (lines.length > 1 ? String(i + 1) : 'line');
    return `<path id="${escapeXml(`${name}-${id}`)}" d="${pathToSvg(path)}"/>\n`;
  });
  return `<g id="${escapeXml(name)}">\n${paths.join('')}</g>\n`;
}

function textGroup(laid: LaidPiece): string {
  const { x, y } = textPlace(laid);
  const lines = laid.texts.map(
    (text, i) =>
      `<tspan x="${figure(x)}" y="${figure(y + i * LINE_MM)}">${escapeXml(text)}</tspan>`,
  );
  const marks = sideMarks(laid).map(
    ({ at, text }) => `<text x="${figure(at.x)}" y="${figure(at.y)}">${escapeXml(text)}</text>\n`,
  );
  return `<text id="${escapeXml(`text-${laid.piece.id}`)}">${lines.join('')}</text>\n${marks.join('')}`;
}

const figure = (value: number): string => String(Math.round(value * 1e4) / 1e4 + 0);

const ENTITIES: { readonly [letter: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
