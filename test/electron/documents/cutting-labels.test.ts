import { describe, expect, it } from 'vitest';

import {
  cuttingLabels,
  labelTexts,
} from '../../../electron/documents/cutting-labels/render-labels.ts';
import {
  type Speech,
  TICKET_NAMESPACES,
} from '../../../electron/documents/cutting-ticket/ticket-words.ts';
import { readFonts } from '../../../electron/documents/pdf/paper.ts';
import { loadTexts } from '../../../electron/texts.ts';
import type { LabelSheetName } from '../../../shared/cutting/label-sheet.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import { cuttingDraft, cuttingSheet } from '../../helpers/a-cutting-order.ts';
import { modulesIn, pictureOf, wordsOf } from '../../helpers/look-at-pdf.ts';
import { readQr } from '../../helpers/read-qr.ts';

const FONTS = await readFonts('resources');
const DRAFT = cuttingDraft();
const SPEECH: Speech = {
  language: 'fr',
  t: await loadTexts('resources', 'fr', TICKET_NAMESPACES),
  unit: 'cm',
};

const labelsOf = (name: LabelSheetName, used = 0, changes: Partial<OrderSheet> = {}) =>
  cuttingLabels(DRAFT, cuttingSheet(changes), { name, used }, SPEECH, FONTS);

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\n/g)?.length ?? 0;

/** A label for each cut of each piece, and the bag’s. */
const COUNT = 1 + DRAFT.pieces.reduce((sum, { cuts }) => sum + cuts.length, 0);

describe('labels of an order', () => {
  it('are one for the bag and one for every piece and material', () => {
    const texts = labelTexts(DRAFT, cuttingSheet(), SPEECH);
    expect(texts).toHaveLength(COUNT);
    expect(texts[0]).toMatchObject({ title: 'T-000042', foot: 'Housse' });
    expect(texts.at(-1)?.foot).toBe(`${COUNT - 1} sur ${COUNT - 1}`);
    const sleeve = texts.find(({ title }) => title === 'Manche');
    expect(sleeve?.lines).toContain('T-000042 · MD-4F2A');
  });

  it('say on every one of them when nothing is to be cut', () => {
    const texts = labelTexts(DRAFT, cuttingSheet({ estimated: ['neck'] }), SPEECH);
    expect(texts.every(({ lines }) => lines[0] === 'NE PAS COUPER')).toBe(true);
  });

  it('fill a sheet of 24 from where the last one ended', async () => {
    expect(pagesOf(await labelsOf('a4-70x37'))).toBe(1);
    expect(pagesOf(await labelsOf('a4-70x37', 24 - COUNT))).toBe(1);
    expect(pagesOf(await labelsOf('a4-70x37', 25 - COUNT))).toBe(2);
  });

  it.each([
    ['roll-62x29', 62, 29],
    ['roll-57x32', 57, 32],
  ] as const)('on %s are a page each, as large as the label', async (name, width, height) => {
    const pdf = await labelsOf(name, 7);
    expect(pagesOf(pdf)).toBe(COUNT);
    const [, w, h] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(w) * (25.4 / 72)).toBeCloseTo(width, 2);
    expect(Number(h) * (25.4 / 72)).toBeCloseTo(height, 2);
  });

  it('are read back as words, and their code opens the order', async () => {
    const words = wordsOf(await labelsOf('a4-70x37'));
    const picture = pictureOf(await labelsOf('roll-62x29'), 300);
    if (words === null || picture === null) return;

    expect(words).toContain('Sous-patte de manche');
    const { width, height } = picture;
    const right = {
      x: Math.round(width * 0.66),
      y: 0,
      width: Math.round(width * 0.34) - 1,
      height,
    };
    expect(readQr(modulesIn(picture, right, 21))).toBe('T-000042');
  });
});
