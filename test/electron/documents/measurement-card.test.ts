import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { spread } from '../../../electron/documents/measurement-card/card-figures.ts';
import type { CardWords } from '../../../electron/documents/measurement-card/card-words.ts';
import { renderCard } from '../../../electron/documents/measurement-card/render-card.ts';
import { MARGIN, PAGE, plainText, readFonts } from '../../../electron/documents/pdf/paper.ts';
import { loadTexts } from '../../../electron/texts.ts';
import { MEASUREMENTS } from '../../../shared/measurement/definitions.ts';
import { HARD_LIMITS } from '../../../shared/measurement/limits.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import { LENGTH_UNITS } from '../../../shared/units/length-unit.ts';
import { openTestStudio } from '../../helpers/open-test-studio.ts';

const tongue = async (language: 'en' | 'fr') => ({
  language,
  t: await loadTexts('resources', language, ['card', 'measure', 'measurements']),
});
const WORDS: CardWords = [await tongue('fr'), await tongue('en')];
const FONTS = await readFonts('resources');

/** Everything that can be measured, left and right apart: the longest card there is. */
const ALL: readonly Reading[] = MEASUREMENTS.flatMap(({ name, kind, sided }) =>
  (sided ? (['left', 'right'] as const) : (['both'] as const)).map((side) => ({
    measurement: name,
    side,
    value: HARD_LIMITS[name].high,
    typed: '',
    unit: kind === 'angle' ? ('deg' as const) : ('mm' as const),
  })),
);

const aSession = (readings: readonly Reading[], more: Partial<Session> = {}): Session => ({
  id: '1f8fad5b-d9cb-469f-a165-708677289501',
  customerId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  takenAt: Date.UTC(2026, 2, 4, 12),
  takenBy: 'Anne',
  method: 'body',
  note: '',
  readings: [...readings],
  ...more,
});

async function render(session: Session, unit: 'mm' | 'cm' | 'in' = 'cm') {
  const facts = {
    shopName: 'Atelier Lefèvre & Fils',
    customerName: 'Élodie Lefèvre-Œuvré',
    session,
    sessions: [session],
    unit,
  };
  return read(await renderCard(facts, WORDS, FONTS));
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, [a, b, c, d, e, f]: Matrix): Matrix => [
  a * m[0] + b * m[2],
  a * m[1] + b * m[3],
  c * m[0] + d * m[2],
  c * m[1] + d * m[3],
  e * m[0] + f * m[2] + m[4],
  e * m[1] + f * m[3] + m[5],
];

/** Where each text of a page begins, in points from the lower left corner. */
function textPlaces(content: string): readonly { readonly x: number; readonly y: number }[] {
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  const places: { x: number; y: number }[] = [];
  for (const line of content.split('\n')) {
    const [, figures = ''] = /^([-\d. ]+) (?:cm|Tm)$/.exec(line) ?? [];
    const matrix = figures.split(' ').map(Number) as unknown as Matrix;
    if (line === 'q') kept.push(now);
    else if (line === 'Q') now = kept.pop() ?? now;
    else if (line.endsWith(' cm')) now = times(now, matrix);
    else if (line.endsWith(' Tm')) {
      const [, , , , x, y] = times(now, matrix);
      places.push({ x, y });
    }
  }
  return places;
}

/** What a reader would find in a PDF: its pages, fonts, and where text begins. */
function read(pdf: Buffer) {
  const plain = pdf.toString('latin1');
  const contents = [...plain.matchAll(/\/FlateDecode\s*>>\s*stream\r?\n/g)].flatMap(
    ({ index, 0: head }) => {
      try {
        return [inflateSync(pdf.subarray(index + head.length)).toString('latin1')];
      } catch {
        // A font or an index, not the text of a page.
        return [];
      }
    },
  );
  const places = contents.flatMap(textPlaces);
  return {
    pages: [...plain.matchAll(/\/Type \/Page\b/g)].length,
    sheets: new Set([...plain.matchAll(/\/MediaBox \[([^\]]*)\]/g)].map(([, box = '']) => box)),
    embedded: [...plain.matchAll(/\/FontFile2 /g)].length,
    fonts: new Set([...plain.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name)),
    builtIn: /\/BaseFont \/(Helvetica|Times|Courier)/.test(plain),
    places,
  };
}

describe('the measurement card', () => {
  it('is A4 with embedded fonts and nothing beyond the edge of the paper', async () => {
    const card = await render(aSession(ALL, { note: 'x '.repeat(300) }));
    expect([...card.sheets]).toEqual([`0 0 ${PAGE.width} ${PAGE.height}`]);
    expect([...card.fonts].sort()).toEqual([
      'Inter-Regular',
      'Inter-SemiBold',
      'Newsreader-Regular',
    ]);
    expect({ embedded: card.embedded, builtIn: card.builtIn }).toEqual({
      embedded: 3,
      builtIn: false,
    });
    expect(card.places.length).toBeGreaterThan(ALL.length * 4);
    for (const { x, y } of card.places) {
      expect(x).toBeGreaterThan(MARGIN - 1);
      expect(x).toBeLessThan(PAGE.width - MARGIN);
      expect(y).toBeGreaterThan(MARGIN / 2);
      expect(y).toBeLessThan(PAGE.height - MARGIN / 2);
    }
  });

  it.each(LENGTH_UNITS)(
    'fits a usual session in %s on one sheet, one of body and feet on four',
    async (unit) => {
      const usual = ALL.filter(({ measurement }) =>
        ['neck', 'chest', 'waist', 'wrist'].includes(measurement),
      );
      expect((await render(aSession(usual), unit)).pages).toBe(1);
      expect((await render(aSession(ALL), unit)).pages).toBe(4);
    },
  );

  it('with the longest note there can be still ends', async () => {
    expect((await render(aSession(ALL, { note: 'Très long. '.repeat(363) }))).pages).toBeLessThan(
      7,
    );
  });

  it('is handed out by the studio under the name of the customer and the day', async () => {
    const { ask, newId } = await openTestStudio();
    const customerId = newId();
    await ask('customers:create', {
      id: customerId,
      fields: {
        name: 'Zoë Œuvré',
        language: 'fr',
        email: '',
        phone: '',
        street: '',
        postcode: '',
        city: '',
        country: '',
        birthday: '',
        notes: '',
        consents: [],
      },
    });
    const { id, takenAt } = await ask('sessions:save', {
      id: newId(),
      session: {
        customerId,
        takenBy: '',
        method: 'body',
        note: '',
        readings: [{ measurement: 'chest', side: 'both', value: 1000, typed: '100', unit: 'cm' }],
      },
    });

    const { fileName, pdfBase64 } = await ask('sessions:card', { id });

    const day = new Intl.DateTimeFormat('sv').format(takenAt);
    expect(fileName).toBe(`zoe-oeuvre_${day}.pdf`);
    expect(Buffer.from(pdfBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    await expect(ask('sessions:card', { id: newId() })).rejects.toThrow(
      /not-found|no such session/,
    );
  });
});

describe('text for paper', () => {
  it.each([
    ['41\u202f⅛″', '41\u00a01/8″'],
    ['¾″', '3/4″'],
    ['15\u202f½', '15\u00a01/2'],
    ['104,5\u202fcm', '104,5\u00a0cm'],
  ])('%j has the signs the fonts have: %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

describe('numbers beside a figure', () => {
  it('stay in order, apart, within the figure and as high as they can', () => {
    const heights = fc
      .array(fc.double({ min: 0, max: 180, noNaN: true }), { maxLength: 20 })
      .map((wanted) => wanted.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(heights, (wanted) => {
        const found = spread(wanted, 7.5, 183);
        expect(found).toHaveLength(wanted.length);
        found.forEach((height, index) => {
          const above = found[index - 1];
          if (above !== undefined) expect(height - above).toBeGreaterThan(7.5 - 1e-9);
          expect(height).toBeLessThanOrEqual(183);
        });
      }),
    );
  });
});
