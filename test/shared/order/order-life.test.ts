import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ORDER_STATES } from '../../../shared/order/order.ts';
import {
  isClothSpent,
  mayAmend,
  mayMove,
  mayReschedule,
  nextStates,
  wantsReason,
} from '../../../shared/order/order-life.ts';
import { balanceMinor, paidMinor, proposedDepositMinor } from '../../../shared/order/payment.ts';

const state = fc.constantFrom(...ORDER_STATES);

describe("an order's states", () => {
  it('lead from every living one to the end, and from an end nowhere', () => {
    for (const from of ORDER_STATES) {
      const seen = new Set([from]);
      for (const one of seen) for (const next of nextStates(one)) seen.add(next);
      if (from === 'cancelled' || from === 'remade') expect(seen.size).toBe(1);
      else expect(seen.has('cancelled')).toBe(true);
    }
  });

  it('never lead to where they are, nor back to a quote', () => {
    fc.assert(
      fc.property(state, (from) => {
        expect(mayMove(from, from)).toBe(false);
        expect(mayMove(from, 'quote')).toBe(false);
      }),
    );
  });

  it('let a garment be changed exactly while no cloth was spent', () => {
    fc.assert(
      fc.property(state, (at) => {
        if (mayAmend(at)) {
          expect(isClothSpent(at)).toBe(false);
          expect(mayReschedule(at)).toBe(true);
        }
      }),
    );
    expect(ORDER_STATES.filter(mayAmend)).toEqual(['placed', 'in-pattern']);
    expect(mayReschedule('delivered')).toBe(false);
  });

  it('want a reason for what is lost', () => {
    expect(wantsReason('placed', 'cancelled')).toBe(true);
    expect(wantsReason('quote', 'cancelled')).toBe(false);
    expect(wantsReason('sewing', 'remade')).toBe(true);
    expect(wantsReason('placed', 'in-pattern')).toBe(false);
  });
});

describe('money of an order', () => {
  const amounts = fc.array(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((amountMinor) => ({ amountMinor })),
  );

  it('adds up without drift', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), amounts, (total, payments) => {
        expect(balanceMinor(total, payments) + paidMinor(payments)).toBe(total);
      }),
    );
  });

  it('proposes a deposit in whole units, never more than the total', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (total) => {
        const deposit = proposedDepositMinor(total);
        expect(deposit).toBeLessThanOrEqual(total);
        expect(deposit).toBeGreaterThanOrEqual(Math.min(total, Math.floor(total * 0.3)));
        if (deposit < total) expect(deposit % 100).toBe(0);
      }),
    );
  });
});
