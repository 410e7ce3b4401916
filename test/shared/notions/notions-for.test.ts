import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { notionsFor } from '../../../shared/notions/notions-for.ts';
import { seamLengthMm } from '../../../shared/notions/pattern-lengths.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import { DESIGN_IDS, type DesignId } from '../../../shared/pattern/design-id.ts';
import { cuttingDraft } from '../../helpers/a-cutting-order.ts';
import { sheetOfSomebody } from '../../helpers/export-sheet.ts';

type Choices = { readonly [option: string]: string };

function billOf(design: DesignId, options: OptionValues = {}, choices: Choices = {}) {
  const { pieces } = cuttingDraft(design, { options });
  const notions = notionsFor({ design, options, choices, pieces });
  return {
    pieces,
    notions,
    count: (kind: string) => notions.find((notion) => notion.kind === kind)?.quantity ?? 0,
    of: (kind: string) => notions.find((notion) => notion.kind === kind),
  };
}

describe('the notions of a garment', () => {
  it.each(DESIGN_IDS)('of %s are whole, countable and end with thread', (design) => {
    const pieces = sheetOfSomebody(design).pieces.map(({ piece }) => piece);
    const notions = notionsFor({ design, options: {}, choices: {}, pieces });
    for (const { quantity, size } of notions) {
      expect(Number.isInteger(quantity) && quantity > 0).toBe(true);
      if (size?.kind === 'mm') expect(size.valueMm).toBeGreaterThan(0);
    }
    expect(new Set(notions.map(({ kind }) => kind)).size).toBe(notions.length);
    expect(notions.at(-1)?.kind).toBe('thread');
  });

  it('a shirt has the buttons that its pattern marks, and one for the collar stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 12 }),
        fc.boolean(),
        fc.constantFrom(1, 2),
        fc.boolean(),
        (buttons, extraTopButton, cuffButtonRows, barrelCuffNarrowButton) => {
          const options = { buttons, extraTopButton, cuffButtonRows, barrelCuffNarrowButton };
          const { pieces, count } = billOf('shirt', options);
          const front = pieces.find(({ id }) => id === 'front-right')?.drillHoles.length ?? 0;
          expect(count('button')).toBe(front + 1);
          expect(count('cuff-button')).toBe(
            2 * cuffButtonRows * (barrelCuffNarrowButton ? 2 : 1) + 2,
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it('a shirt with French cuffs has links, one with short sleeves nothing at the wrist', () => {
    const french = billOf('shirt', { cuffStyle: 'straightFrenchCuff' });
    expect([french.count('cufflinks'), french.count('cuff-button')]).toEqual([1, 2]);
    const short = billOf('shirt', { sleeveStyle: 'short' });
    expect([short.count('cufflinks'), short.count('cuff-button')]).toEqual([0, 0]);
  });

  it('jeans close with a zip that fits the fly, or with buttons; rivets are a choice', () => {
    const zipped = billOf('jeans', {}, { fly: 'zip', rivets: 'copper' });
    const fly = zipped.of('zip')?.size;
    expect(fly?.kind === 'mm' && fly.valueMm >= 120 && fly.valueMm <= 240).toBe(true);
    expect(zipped.of('rivet')).toMatchObject({ quantity: 10, option: 'rivets' });
    const buttoned = billOf('jeans', {}, { fly: 'buttons', rivets: 'none' });
    expect([buttoned.count('zip'), buttoned.count('tack-button'), buttoned.count('rivet')]).toEqual(
      [0, 5, 0],
    );
  });

  it('trousers have what their options ask for', () => {
    const plain = billOf('dress-trousers', { backPockets: 'none' }, { braces: 'none' });
    expect([plain.count('inner-button'), plain.count('brace-button')]).toEqual([1, 0]);
    const full = billOf(
      'dress-trousers',
      { backPockets: 'both', waistFinish: 'adjusters' },
      { braces: 'inside', 'heel-tape': 'tape' },
    );
    expect([full.count('inner-button'), full.count('brace-button')]).toEqual([3, 6]);
    expect([full.count('side-buckle'), full.of('heel-tape')?.unit]).toEqual([2, 'mm']);
  });

  it('coats and jackets have the buttons that stand on their pattern', () => {
    for (const design of ['sport-coat', 'coat'] as const) {
      const { pieces, count } = billOf(design);
      const front = pieces.find(({ id }) => id === 'front')?.drillHoles.length;
      expect([design, count('button')]).toEqual([design, front]);
    }
    const denim = billOf('denim-jacket');
    expect(denim.count('tack-button')).toBe(9);
    expect(billOf('denim-jacket', { frontPocket: false }).count('tack-button')).toBe(7);
  });

  it('shoes have eyelets on both rows of both feet and laces that reach', () => {
    const { count, of } = billOf('derby', { eyelets: 4 }, { laces: 'waxed' });
    expect(count('eyelet')).toBe(16);
    expect(of('lace')).toMatchObject({ option: 'laces', size: { kind: 'mm', valueMm: 700 } });
  });

  it('thread grows with the seams, and its colour is the product’s', () => {
    const small = billOf('chinos');
    const large = billOf('coat');
    expect(seamLengthMm(large.pieces)).toBeGreaterThan(seamLengthMm(small.pieces));
    expect(large.count('thread')).toBeGreaterThan(small.count('thread'));
    expect(billOf('jeans', {}, { thread: 'tobacco' }).of('thread')).toMatchObject({
      option: 'thread',
      isEstimate: true,
    });
  });
});
