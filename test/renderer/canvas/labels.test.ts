import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boxRound, createPlaces, labelCentre } from '../../../renderer/canvas/paint/label-boxes.ts';
import { wrapped } from '../../../renderer/canvas/paint/text.ts';
import { layTable } from '../../../renderer/canvas/placed-piece.ts';
import { aDraft, aPiece } from '../../helpers/a-draft.ts';

const [back] = layTable(
  aDraft({ pieces: [aPiece('back', 500, 700)] }),
  { aspect: 1, gapShare: 0.03 },
  null,
).pieces;
if (back === undefined) throw new Error('the table is bare');

const SCREEN = { width: 800, height: 600 };
const TEXT = { width: 80, height: 20 };
const CENTRE = { x: back.box.x + 250, y: back.box.y + 350 };

describe('a name on a piece', () => {
  it('stands where the piece has most room', () => {
    const view = { scale: 0.5, x: 100, y: 50 };
    const at = labelCentre(back, view, SCREEN, TEXT);
    expect(at.x).toBeCloseTo(CENTRE.x * 0.5 + 100, 0);
  });

  it('comes along when its place has left the screen and the piece has not', () => {
    const view = { scale: 4, x: -(CENTRE.x + 120) * 4, y: -CENTRE.y * 4 + 300 };
    const at = labelCentre(back, view, SCREEN, TEXT);
    expect(at.x).toBe(10 + TEXT.width / 2);
  });

  it('stays with its piece when that has left the screen', () => {
    const view = { scale: 4, x: -(CENTRE.x + 900) * 4, y: -CENTRE.y * 4 + 300 };
    expect(labelCentre(back, view, SCREEN, TEXT).x).toBeLessThan(0);
  });
});

describe('places of texts', () => {
  it('are given once', () => {
    const claim = createPlaces();
    expect(claim(boxRound({ x: 50, y: 50 }, TEXT))).toBe(true);
    expect(claim(boxRound({ x: 100, y: 55 }, TEXT))).toBe(false);
    expect(claim(boxRound({ x: 100, y: 90 }, TEXT))).toBe(true);
  });
});

describe('a long name', () => {
  const measure = (text: string): number => text.length * 7;

  it('is broken between words, never inside of one', () => {
    expect(wrapped('Back pocket interfacing', 80, measure)).toEqual(['Back pocket', 'interfacing']);
    expect(wrapped('Interfacing', 20, measure)).toEqual(['Interfacing']);
  });

  it('loses no word and fits wherever its words do', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (list, room) => {
        const lines = wrapped(list.join(' '), room, measure);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) {
          expect(measure(line) <= room || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });
});
