import DxfParser from 'dxf-parser';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';

import { toAscii } from '../../../shared/export/ascii.ts';
import { type DxfOptions, sheetToDxf } from '../../../shared/export/dxf.ts';
import { sheetToHpgl } from '../../../shared/export/hpgl.ts';
import type { LaidPiece, Sheet } from '../../../shared/export/sheet.ts';
import { strokeText, strokeTextWidth } from '../../../shared/export/stroke-font.ts';
import { sheetToSvg } from '../../../shared/export/svg.ts';
import { flatten } from '../../../shared/geometry/flatten.ts';
import { pathArea } from '../../../shared/geometry/measure-path.ts';
import type { Point } from '../../../shared/geometry/point.ts';
import { polygonArea } from '../../../shared/geometry/polygon.ts';
import { pathFromSvg } from '../../../shared/geometry/svg-path.ts';
import { transformPath } from '../../../shared/geometry/transform-path.ts';
import { DESIGN_IDS } from '../../../shared/pattern/design-id.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aSheet, sheetOfSomebody } from '../../helpers/export-sheet.ts';
import { polylineDistance } from '../../helpers/polyline-distance.ts';

const OPTIONS: DxfOptions = {
  standard: 'aama',
  profile: 'plain',
  toleranceMm: 0.05,
  style: 'shirt',
  size: 'made to measure',
  date: '25-11-2026',
  time: '10:00',
  author: 'Toise;toise;0',
};

const cutLine = ({ piece, at }: LaidPiece) => transformPath(piece.cutLine, at);

/** The points read back lie on the true outline, and enclose what it does. */
function expectSameOutline(read: readonly Point[], laid: LaidPiece): void {
  const truth = cutLine(laid);
  const fine = flatten(truth, 0.002);
  for (const p of read) expect(polylineDistance(p, fine, true)).toBeLessThan(0.05);
  for (const p of fine) expect(polylineDistance(p, read, true)).toBeLessThan(0.055);
  const area = pathArea(truth);
  expect(Math.abs(Math.abs(polygonArea(read)) - area) / area).toBeLessThan(0.0005);
}

type Entity = {
  readonly type: string;
  readonly layer: string;
  readonly text?: string;
  readonly shape?: boolean;
  readonly vertices?: readonly { readonly x: number; readonly y: number }[];
};

function readDxf(text: string) {
  const dxf = new DxfParser().parseSync(text);
  if (dxf === null) throw new Error('not a DXF');
  return {
    blocks: dxf.blocks as unknown as { readonly [name: string]: { readonly entities: Entity[] } },
    entities: dxf.entities as unknown as readonly (Entity & { readonly name?: string })[],
  };
}

describe('a DXF read by an independent reader', () => {
  it.each(DESIGN_IDS)('gives every outline of %s within 0.05 mm and its area', (design) => {
    const sheet = sheetOfSomebody(design);
    const { blocks, entities } = readDxf(sheetToDxf(sheet, OPTIONS));

    expect(entities.filter(({ type }) => type === 'INSERT').map(({ name }) => name)).toEqual(
      Object.keys(blocks),
    );
    for (const laid of sheet.pieces) {
      const block = blocks[laid.piece.id.toUpperCase().slice(0, 31)];
      const outlines = block?.entities.filter(
        ({ type, layer }) => type === 'POLYLINE' && layer === '1',
      );
      expect(outlines).toHaveLength(1);
      expect(outlines?.[0]?.shape).toBe(true);
      const points = outlines?.[0]?.vertices?.map(({ x, y }) => ({ x, y: sheet.height - y })) ?? [];
      expectSameOutline(points, laid);
    }
  });

  it('has every layer and text where the format wants it', () => {
    const sheet = aSheet('shirt', A_BODY);
    const { blocks, entities } = readDxf(sheetToDxf(sheet, OPTIONS));

    const layers = new Set(
      Object.values(blocks).flatMap(({ entities: all }) => all.map(({ layer }) => Number(layer))),
    );
    expect([...layers].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 7, 8, 13, 14, 15]);
    const sleeve = blocks.SLEEVE?.entities.flatMap(({ text, layer }) =>
      text !== undefined && layer === '1' ? [text] : [],
    );
    expect(sleeve).toEqual(
      expect.arrayContaining(['Piece Name: SLEEVE', 'Quantity: 1,1', 'Material: fabric']),
    );
    expect(Object.keys(blocks)).toContain('COLLAR-INTERFACING');
    expect(entities.flatMap(({ text }) => (text === undefined ? [] : [text]))).toEqual(
      expect.arrayContaining(['Style Name: shirt', 'Units: METRIC', 'Creation Date: 25-11-2026']),
    );
  });

  it('is seven-bit, and says of ASTM curves how true they are', () => {
    const text = sheetToDxf(aSheet('shirt', A_BODY), { ...OPTIONS, standard: 'astm' });

    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text).toContain('Etoffe x 2');
    expect(text).toContain('Curve Tolerance: 0.050');
    expect(text).toMatch(/\r\n {2}8\r\n84\r\n/);
  });

  it('cuts names for Gerber without making two alike, and writes them large for CLO', () => {
    const sheet = aSheet('shirt', A_BODY);

    const gerber = readDxf(sheetToDxf(sheet, { ...OPTIONS, profile: 'gerber' }));
    const clo = sheetToDxf(sheet, { ...OPTIONS, profile: 'clo' });

    expect(Object.keys(gerber.blocks).every((name) => name.length <= 20)).toBe(true);
    expect(Object.keys(gerber.blocks)).toContain('SLEEVE-PLACKET-UNDER');
    expect(Object.keys(gerber.blocks)).toContain('SLEEVE-PLACKET-OVERL');
    expect(clo).toContain('PIECE NAME: SLEEVE');
  });
});

/** Reads pen-down chains back from HPGL, mm, y downwards again. */
function readHpgl(text: string, height: number) {
  let pen = 0;
  const chains: { pen: number; points: Point[] }[] = [];
  for (const command of text.replaceAll('\n', '').split(';')) {
    const numbers = command.slice(2).split(',').map(Number);
    const points: Point[] = [];
    for (let i = 0; i + 1 < numbers.length; i += 2)
      points.push({ x: (numbers[i] ?? 0) / 40, y: height - (numbers[i + 1] ?? 0) / 40 });
    if (command.startsWith('SP')) pen = numbers[0] ?? 0;
    else if (command.startsWith('PU')) chains.push({ pen, points });
    else if (command.startsWith('PD')) chains.at(-1)?.points.push(...points);
  }
  return chains.filter(({ points }) => points.length > 1);
}

describe('HPGL parsed back', () => {
  it('gives every cut line within 0.05 mm, on a pen of its own, after everything else', () => {
    const sheet = aSheet('chinos', A_BODY, 914);
    const text = sheetToHpgl(sheet);
    const chains = readHpgl(text, sheet.height);

    const cuts = chains.filter(({ pen }) => pen === 1);
    expect(cuts).toHaveLength(sheet.pieces.length);
    sheet.pieces.forEach((laid, i) => {
      expectSameOutline(cuts[i]?.points.slice(0, -1) ?? [], laid);
    });
    expect(chains.slice(-cuts.length)).toEqual(cuts);
    expect(text).toMatch(/^IN;PU;SP1;LT;PA;/);
    expect(text).toMatch(/PU;SP0;PG;\s*$/);
    expect(text).not.toMatch(/NaN|-\d/);
  });
});

/** What an XML reader makes of a file: attributes by id, and all text. */
function readXml(text: string) {
  const parser = new SaxesParser();
  const elements = new Map<string, { readonly [name: string]: string }>();
  let words = '';
  parser.on('opentag', ({ name, attributes }) => elements.set(attributes.id ?? name, attributes));
  parser.on('text', (part) => {
    words += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
  return { elements, words };
}

describe('an SVG', () => {
  it('is true to scale, layered by name, with each edge a path of its own', () => {
    const sheet: Sheet = { ...aSheet('shirt', A_BODY), title: 'A < B & "C"' };
    const { elements, words } = readXml(sheetToSvg(sheet));

    const root = elements.get('svg');
    expect(root?.viewBox).toBe(
      `0 0 ${Number.parseFloat(root?.width ?? '')} ${Number.parseFloat(root?.height ?? '')}`,
    );
    expect(root?.width).toMatch(/mm$/);
    expect(elements.get('cut')?.['inkscape:label']).toBe('cut');
    for (const laid of sheet.pieces) {
      const path = pathFromSvg(elements.get(`cut-${laid.piece.id}-line`)?.d ?? '');
      expect(path.ok && Math.abs(pathArea(path.value) - pathArea(cutLine(laid)))).toBeLessThan(1);
      for (const { id } of laid.piece.edges)
        expect(elements.get(`sew-${laid.piece.id}-${id}`)?.d).toMatch(/^M/);
    }
    expect(words).toContain('A < B & "C"');
    expect(words).toContain('Étoffe × 2');
  });
});

describe('letters', () => {
  it('of seven bits keep what can be read', () => {
    expect(toAscii('Œuvré à 12 °C × 2 – “x” 漢')).toBe('OEuvre a 12  degC x 2 - ?x? ?');
  });

  it('of strokes stand on their line, as high as asked, accents above', () => {
    const points = strokeText('Hé', { x: 10, y: 100 }, 6).flat();

    expect(Math.max(...points.map(({ y }) => y))).toBe(100);
    expect(Math.min(...points.map(({ y }) => y))).toBeLessThan(94);
    expect(Math.min(...points.map(({ x }) => x))).toBe(10);
    expect(Math.max(...points.map(({ x }) => x))).toBe(10 + strokeTextWidth('Hé', 6));
    expect(strokeText('漢', { x: 0, y: 0 }, 6)).toEqual(strokeText('?', { x: 0, y: 0 }, 6));
  });
});
