import { describe, expect, it } from 'vitest';

import { orderSuspects } from '../../../shared/measurement/order-suspects.ts';

describe('broken orders', () => {
  it('are said at the measurement that is in most of them', () => {
    const set = { ankle: 500, knee: 390, heel: 330, upperLeg: 590 };
    expect([...orderSuspects(set, new Set()).keys()]).toEqual(['ankle']);
  });

  it('are said at the smaller where only two values stand against each other', () => {
    const set = { inseam: 1080, waistToFloor: 800 };
    expect([...orderSuspects(set, new Set())]).toEqual([
      ['inseam', { smaller: 'inseam', larger: 'waistToFloor' }],
    ]);
  });

  it('are not said where one of the two is asked about already', () => {
    const set = { inseam: 1080, waistToFloor: 800, wrist: 400, biceps: 300 };
    expect([...orderSuspects(set, new Set(['waistToFloor'])).keys()]).toEqual(['wrist']);
  });
});
