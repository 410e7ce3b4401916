import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ORDER_STATES } from '../../../shared/order/order.ts';
import { mergeCopies, type SyncedCopy } from '../../../shared/sync/merge.ts';

const BASE: SyncedCopy = { state: 'placed', payment: 'due', totalMinor: 100, sha256: 'h' };

const copies: fc.Arbitrary<SyncedCopy> = fc.record({
  state: fc.constantFrom(...ORDER_STATES),
  payment: fc.constantFrom('due', 'paid'),
  totalMinor: fc.constantFrom(100, 200),
  sha256: fc.constantFrom('h', 'i', null),
});

describe('merging the shop’s copy', () => {
  it('takes over state and payment', () => {
    const shop: SyncedCopy = { ...BASE, state: 'cancelled', payment: 'paid' };
    expect(mergeCopies(BASE, BASE, shop)).toEqual({
      merged: shop,
      taken: ['state', 'payment'],
      kept: [],
      ask: [],
    });
  });

  it('keeps the garment and the price as the studio has them, and says so', () => {
    const shop: SyncedCopy = { ...BASE, totalMinor: 90, sha256: 'other' };
    expect(mergeCopies(BASE, BASE, shop)).toMatchObject({
      merged: BASE,
      kept: ['totalMinor', 'sha256'],
    });
  });

  it('asks when both sides changed the state', () => {
    const studio: SyncedCopy = { ...BASE, state: 'cut' };
    const shop: SyncedCopy = { ...BASE, state: 'cancelled' };
    expect(mergeCopies(BASE, studio, shop)).toMatchObject({ merged: studio, ask: ['state'] });
  });

  it('asks nothing when both sides came to the same', () => {
    const both: SyncedCopy = { ...BASE, state: 'cancelled' };
    expect(mergeCopies(BASE, both, both)).toMatchObject({ merged: both, ask: [], taken: [] });
  });

  it('changes nothing the shop has not changed, whatever the studio did', () => {
    fc.assert(
      fc.property(copies, copies, (base, studio) => {
        expect(mergeCopies(base, studio, base)).toEqual({
          merged: studio,
          taken: [],
          kept: [],
          ask: [],
        });
      }),
    );
  });

  it('gives every field one of both sides’ values, and accounts for each difference once', () => {
    fc.assert(
      fc.property(copies, copies, copies, (base, studio, shop) => {
        const { merged, taken, kept, ask } = mergeCopies(base, studio, shop);
        const named = [...taken, ...kept, ...ask];
        expect(new Set(named).size).toBe(named.length);
        for (const field of ['state', 'payment', 'totalMinor', 'sha256'] as const) {
          const isTaken = taken.includes(field);
          const whose = isTaken ? shop : studio;
          expect(merged[field]).toBe(whose[field]);
          const differs = shop[field] !== studio[field] && shop[field] !== base[field];
          expect(named.includes(field)).toBe(differs);
        }
      }),
    );
  });
});
