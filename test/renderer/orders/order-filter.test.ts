import { describe, expect, it } from 'vitest';

import { isLate, ORDER_FILTERS, statesOf } from '../../../renderer/features/orders/order-filter.ts';
import { ORDER_STATES } from '../../../shared/order/order.ts';

describe('the filters of the book of orders', () => {
  it('split every state among quotes, under way and finished', () => {
    const parts = ORDER_FILTERS.filter((filter) => filter !== 'all').flatMap(statesOf);

    expect([...parts].sort()).toEqual([...ORDER_STATES].sort());
    expect(statesOf('all')).toEqual(ORDER_STATES);
  });
});

describe('an order is late', () => {
  const today = '2026-11-22';

  it('the day after it was promised, not on the day itself', () => {
    expect(isLate({ state: 'sewing', dueOn: '2026-11-22' }, today)).toBe(false);
    expect(isLate({ state: 'sewing', dueOn: '2026-11-21' }, today)).toBe(true);
  });

  it.each(['quote', 'delivered', 'cancelled', 'remade'] as const)('never as %s', (state) => {
    expect(isLate({ state, dueOn: '2026-01-01' }, today)).toBe(false);
  });

  it('never without a date', () => {
    expect(isLate({ state: 'placed', dueOn: null }, today)).toBe(false);
  });
});
