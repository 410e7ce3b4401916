import DxfParser from 'dxf-parser';
import { describe, expect, it } from 'vitest';

import { sheetToDxf } from '../../../shared/export/dxf.ts';
import { sheetToHpgl } from '../../../shared/export/hpgl.ts';
import { readDxfDrawing } from '../../../shared/export/read-dxf.ts';
import { readHpglDrawing } from '../../../shared/export/read-hpgl.ts';
import { flatten } from '../../../shared/geometry/flatten.ts';
import { transformPath } from '../../../shared/geometry/transform-path.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { aSheet } from '../../helpers/export-sheet.ts';
import { polylineDistance } from '../../helpers/polyline-distance.ts';

const sheet = aSheet('shirt', A_BODY, 914);

const dxf = sheetToDxf(sheet, {
  standard: 'aama',
  profile: 'plain',
  toleranceMm: 0.05,
  style: 'shirt',
  size: 'made to measure',
  date: '25-11-2026',
  time: '10:00',
  author: 'Toise;toise;0',
});

type Entity = {
  readonly type: string;
  readonly layer: string;
  readonly vertices?: readonly { readonly x: number; readonly y: number }[];
};

describe('a DXF drawn back for the preview', () => {
  it('has the very lines that an independent reader finds', () => {
    const blocks = Object.values(
      new DxfParser().parseSync(dxf)?.blocks ?? {},
    ) as unknown as readonly {
      readonly entities: readonly Entity[];
    }[];
    const theirs = blocks
      .flatMap(({ entities }) => entities)
      .filter(({ type }) => type === 'POLYLINE' || type === 'LINE')
      .map(({ layer, vertices = [] }) => ({ layer, points: vertices.map(({ x, y }) => [x, -y]) }));

    const ours = readDxfDrawing(dxf)
      .lines.filter(({ layer }) => layer !== '4' && layer !== '13')
      .map(({ layer, points }) => ({ layer, points: points.map(({ x, y }) => [x, -y + 0]) }));

    expect(ours.map(({ layer, points }) => [layer, points.length])).toEqual(
      theirs.map(({ layer, points }) => [layer, points.length]),
    );
    expect(ours.map(({ points }) => points.map(([x = 0, y = 0]) => [x, -y]))).toEqual(
      theirs.map(({ points }) => points.map(([x = 0, y = 0]) => [x, y])),
    );
  });

  it('shows notches and drill holes where they are, and lies the right way up', () => {
    const { lines, texts, box } = readDxfDrawing(dxf);
    const marks = lines.filter(({ layer }) => layer === '4' || layer === '13');
    const wanted = sheet.pieces.reduce(
      (sum, { piece }) =>
        sum + (piece.notches.length + piece.drillHoles.length) * piece.cuts.length,
      0,
    );
    expect(marks).toHaveLength(2 * wanted);
    expect(texts.map(({ text }) => text)).toContain('Piece Name: SLEEVE');
    expect(box.maxX - box.minX).toBeLessThanOrEqual(914);
    expect(box.maxY).toBeLessThanOrEqual(0);
  });
});

describe('an HPGL file drawn back for the preview', () => {
  it('has every cutting line within the plotter’s step, by its pen', () => {
    const { lines } = readHpglDrawing(sheetToHpgl(sheet));
    const cut = lines.filter(({ layer }) => layer === '1');
    expect(cut).toHaveLength(sheet.pieces.length);
    sheet.pieces.forEach(({ piece, at }, index) => {
      const truth = flatten(transformPath(piece.cutLine, at), 0.01);
      for (const { x, y } of cut[index]?.points ?? []) {
        expect(polylineDistance({ x, y: y + sheet.height }, truth, true)).toBeLessThan(0.08);
      }
    });
    expect(new Set(lines.map(({ layer }) => layer))).toEqual(new Set(['1', '2', '3']));
  });

  it('of nothing is an empty drawing', () => {
    expect(readHpglDrawing('IN;PU;SP1;')).toMatchObject({ lines: [], texts: [] });
    expect(readDxfDrawing('')).toMatchObject({ lines: [], texts: [] });
  });
});
