import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { customerCode } from '../../../shared/cutting/customer-code.ts';
import { cuttingFileName } from '../../../shared/cutting/file-name.ts';
import { paperFor } from '../../../shared/cutting/file-settings.ts';
import {
  LABEL_SHEETS,
  labelPlace,
  labelSheet,
  labelsPerPage,
} from '../../../shared/cutting/label-sheet.ts';
import { materialNeeds } from '../../../shared/cutting/material-need.ts';
import { orderCode, scannedNumber } from '../../../shared/cutting/order-code.ts';
import { cuttingDraft } from '../../helpers/a-cutting-order.ts';

describe("a file's name", () => {
  it('keeps the number and folds everything else', () => {
    expect(cuttingFileName(['T-000042', 'Veste d’été "n° 1/2"', 'patron'], 'plt')).toBe(
      'T-000042_veste-d-ete-n-1-2_patron.plt',
    );
  });

  it('is taken by every system, whatever it is made of', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 220 }),
      fc.string({ unit: 'grapheme', maxLength: 220 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (parts) => {
        const name = cuttingFileName(parts, 'pdf');
        expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}_-]*\.pdf$/u);
        // With what is added while it is written.
        expect(Buffer.byteLength(`${name}.unfinished`)).toBeLessThanOrEqual(255);
      }),
    );
  });
});

it('papers of one order never share a name, however long the garment is called', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (garment) => {
      const names = ['pattern', 'ticket', 'labels'].map((paper) =>
        cuttingFileName(['T-000042', garment, paper], 'pdf'),
      );
      expect(new Set(names).size).toBe(3);
      for (const name of names) expect(name.startsWith('T-000042')).toBe(true);
    }),
  );
});

describe('labels on their stock', () => {
  it.each(LABEL_SHEETS)('%s: none over another, none off the page', (name) => {
    const sheet = labelSheet(name);
    const { page, label } = sheet;
    const places = Array.from({ length: 2 * labelsPerPage(sheet) }, (_, i) => labelPlace(sheet, i));
    for (const { x, y } of places) {
      expect(x + label.width).toBeLessThanOrEqual(page.width);
      expect(y + label.height).toBeLessThanOrEqual(page.height);
    }
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) {
        const apart = Math.abs(a.x - b.x) >= label.width || Math.abs(a.y - b.y) >= label.height;
        expect(a.page !== b.page || apart).toBe(true);
      }
    }
  });
});

describe('a customer in the cutting room', () => {
  it('is initials and the first digits of the id, never the name', () => {
    const id = '4f2a9c00-0000-4000-8000-000000000001';
    expect(customerCode({ id, name: 'Marie-Ève Dupont' })).toBe('ME-4F2A');
    expect(customerCode({ id, name: '李' })).toBe('李-4F2A');
    expect(customerCode({ id, name: '…' })).toBe('4F2A');
  });
});

describe("an order's code", () => {
  it('is what a person would type, and is known again in any case', () => {
    expect(scannedNumber(orderCode('T-000042'))).toBe('T-000042');
    expect(scannedNumber(' t-1000042 ')).toBe('T-1000042');
    expect(scannedNumber('T-42')).toBeNull();
    expect(scannedNumber('4006381333931')).toBeNull();
  });
});

describe('materials of a garment', () => {
  it('are every material with its pieces, by the marker where there is one', () => {
    const draft = cuttingDraft();
    const marker = { material: 'fabric', widthMm: 1500, lengthMm: 1830, density: 0.842 } as const;

    const reckoned = materialNeeds({ draft, clothWidthMm: 1480, markers: [] });
    const laid = materialNeeds({ draft, clothWidthMm: 1480, markers: [marker] });

    const count = (material: string) =>
      draft.pieces
        .flatMap(({ cuts }) => cuts)
        .filter((cut) => cut.material === material)
        .reduce((sum, { quantity }) => sum + quantity, 0);
    expect(reckoned.map((need) => [need.material, need.count])).toEqual([
      ['fabric', count('fabric')],
      ['interfacing', count('interfacing')],
    ]);
    expect(reckoned[0]?.extent).toMatchObject({ widthMm: 1480, density: null });
    expect(reckoned[0]?.extent?.lengthMm).toBeGreaterThan(1000);
    expect(laid[0]?.extent).toMatchObject({ widthMm: 1500, lengthMm: 1830, density: 0.842 });
    expect(laid[1]).toEqual(reckoned[1]);
  });

  it('of shoes have an area and no length', () => {
    const needs = materialNeeds({ draft: cuttingDraft('derby'), clothWidthMm: 600, markers: [] });
    expect(needs.map(({ material }) => material)).toEqual(['leather', 'lining-leather', 'sole']);
    for (const { extent, areaMm2 } of needs) {
      expect(extent).toBeNull();
      expect(areaMm2).toBeGreaterThan(10_000);
    }
  });
});

it('pages are for paper: a plotter gets a free sheet or a roll', () => {
  expect(paperFor({ format: 'hpgl', paper: 'A4' })).toBeNull();
  expect(paperFor({ format: 'hpgl', paper: 914 })).toBe(914);
  expect(paperFor({ format: 'pdf', paper: 'A4' })).toBe('A4');
});
