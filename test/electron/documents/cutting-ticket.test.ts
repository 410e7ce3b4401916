import { describe, expect, it } from 'vitest';

import { cuttingTicket } from '../../../electron/documents/cutting-ticket/render-ticket.ts';
import { TICKET_NAMESPACES } from '../../../electron/documents/cutting-ticket/ticket-words.ts';
import { readFonts } from '../../../electron/documents/pdf/paper.ts';
import { loadTexts } from '../../../electron/texts.ts';
import type { Language } from '../../../shared/customer/customer.ts';
import type { OrderSheet } from '../../../shared/cutting/order-sheet.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { cuttingDraft, cuttingSheet } from '../../helpers/a-cutting-order.ts';
import { modulesIn, pictureOf, wordsOf } from '../../helpers/look-at-pdf.ts';
import { readQr } from '../../helpers/read-qr.ts';

const FONTS = await readFonts('resources');

async function ticketOf(
  language: Language,
  changes: Partial<OrderSheet> = {},
  design: DesignId = 'shirt',
): Promise<Buffer> {
  const sheet = cuttingSheet({ design, ...changes });
  const t = await loadTexts('resources', language, TICKET_NAMESPACES);
  return cuttingTicket(cuttingDraft(design), sheet, { language, t, unit: sheet.unit }, FONTS);
}

/** One space for each run, so that the layout does not matter. */
const plain = (text: string): string => text.replace(/\s+/g, ' ');

describe('a cutting ticket', () => {
  it('says in English what to cut of what, and that the length is an estimate', async () => {
    const words = wordsOf(await ticketOf('en'));
    if (words === null) return;

    const text = plain(words);
    expect(text).toContain('T-000042');
    expect(text).toContain('Made-to-measure shirt · MD-4F2A');
    expect(text).toContain('Due on 14 December 2026');
    expect(text).toContain('White poplin');
    expect(text).toContain('148.0 cm');
    expect(text).toContain('Sleeve ×2 Cloth left and right');
    expect(text).toContain('Collar ×2 Interfacing');
    expect(text).toMatch(/Cloth 19 148\.0 cm about 1\.\d\d m estimate, no marker yet/);
    expect(text).toContain('Buttons 9+1 18L (11.4 mm) Trochus shell');
    expect(text).toContain('Monogram Left cuff');
    expect(text).not.toContain('Not to be cut');
  });

  it('says the same in French', async () => {
    const words = wordsOf(await ticketOf('fr'));
    if (words === null) return;

    const text = plain(words);
    expect(text).toContain('Fiche de coupe');
    expect(text).toContain('Pour le 14 décembre 2026');
    expect(text).toContain('Manche ×2 Tissu gauche et droite');
    expect(text).toMatch(/Tissu 19 148,0 cm environ 1,\d\d m estimation, sans placement/);
    expect(text).toContain('Boutons 9+1 18 lignes (11,4 mm) Troca');
  });

  it('in inches lays cloth out in yards', async () => {
    const words = wordsOf(await ticketOf('en', { unit: 'in' }));
    if (words === null) return;

    expect(plain(words)).toMatch(/Cloth 19 58 1\/4″ about 1\.\d\d yd/);
  });

  it('takes length and use of the cloth from the marker where there is one', async () => {
    const marker = { material: 'fabric', widthMm: 1500, lengthMm: 1830, density: 0.842 } as const;
    const words = wordsOf(await ticketOf('en', { markers: [marker] }));
    if (words === null) return;

    expect(plain(words)).toContain('Cloth 19 150.0 cm 1.83 m marker, 84.2% used');
  });

  it('warns before anything else of a pattern that rests on estimates', async () => {
    const words = wordsOf(await ticketOf('fr', { estimated: ['neck', 'biceps'] }));
    if (words === null) return;

    const text = plain(words);
    expect(text).toContain('Ne pas couper');
    expect(text).toContain('Tour de cou, Tour de bras');
    expect(text.indexOf('Ne pas couper')).toBeLessThan(text.indexOf('Popeline'));
  });

  it('tells of figure, observations and the note, and runs on over as many pages as they need', async () => {
    const note = Array.from({ length: 120 }, (_, i) => `Ligne ${i}, à l’« essayage » / 1".`).join(
      '\n',
    );
    const pdf = await ticketOf('fr', {
      figure: { posture: { stance: -2, droppedRight: 1 } },
      options: { cuffStyle: 'roundedFrenchCuff' },
      observations: ['Garde le poignet gauche large pour sa montre'],
      note,
    });
    const words = wordsOf(pdf);
    if (words === null) return;

    const text = plain(words);
    expect(text).toContain('Boutons de manchette');
    expect(text).toContain('Garde le poignet gauche large pour sa montre');
    expect(text).toMatch(/Conformation Maintien : Redressé 2, Épaule droite basse : 1/);
    expect(text).toContain('Ligne 0, à l’« essayage » / 1".');
    expect(text).toContain('Ligne 119');
    expect(text).toMatch(/1\/3 .*2\/3 .*3\/3/);
  });

  it('of shoes counts skins by area', async () => {
    const words = wordsOf(await ticketOf('en', { cloth: null }, 'derby'));
    if (words === null) return;

    expect(plain(words)).toMatch(/Leather \d+ \d+\.\d dm² area of the pieces/);
    expect(plain(words)).toMatch(/Laces 1 pair 80\.0 cm/);
  });

  it('carries the order’s code as a QR that reads back', async () => {
    const picture = pictureOf(await ticketOf('en'), 150);
    if (picture === null) return;

    const { width, height } = picture;
    const corner = {
      x: Math.round(width * 0.7),
      y: 0,
      width: Math.round(width * 0.3),
      height: Math.round(height * 0.14),
    };
    expect(readQr(modulesIn(picture, corner, 21))).toBe('T-000042');
  });

  it('without an order has neither number nor code', async () => {
    const pdf = await ticketOf('en', { number: null, customer: '' });
    const words = wordsOf(pdf);
    const picture = pictureOf(pdf, 40);
    if (words === null || picture === null) return;

    expect(words).toContain('No order');
    const { width, pixels } = picture;
    const corner = Array.from({ length: 40 }, (_, y) => [
      ...pixels.subarray(
        (y + 12) * width + Math.round(width * 0.75),
        (y + 12) * width + Math.round(width * 0.95),
      ),
    ]).flat();
    expect(corner.every((grey) => grey > 250)).toBe(true);
  });
});
