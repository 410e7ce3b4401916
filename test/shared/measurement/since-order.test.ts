import { describe, expect, it } from 'vitest';

import type { Reading, Session } from '../../../shared/measurement/session.ts';
import { changedSinceOrder } from '../../../shared/measurement/since-order.ts';

const reading = (
  measurement: Reading['measurement'],
  value: number,
  side: Reading['side'] = 'both',
): Reading => ({ measurement, side, value, typed: String(value), unit: 'mm' });

const session = (takenAt: number, readings: Reading[], more: Partial<Session> = {}): Session => ({
  id: '1f8fad5b-d9cb-469f-a165-708677289501',
  customerId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  takenAt,
  takenBy: '',
  method: 'body',
  note: '',
  readings,
  ...more,
});

const frozen = {
  values: { waist: 850, inseam: { left: 790, right: 800 }, chest: 1_030, wrist: 170 },
  method: 'body',
  placedAt: 1_000,
  estimated: [],
} as const;

describe('what changed since an order', () => {
  it('is what was read anew and differs, in the order of the walk', () => {
    const after = session(2_000, [reading('waist', 870), reading('chest', 1_030.4)]);
    expect(changedSinceOrder([after], frozen)).toEqual([
      { name: 'waist', side: 'both', from: 850, to: 870 },
    ]);
  });

  it('is nothing that was read before the order or by another method', () => {
    const before = session(500, [reading('waist', 900)]);
    const garment = session(2_000, [reading('waist', 900)], { method: 'finished' });
    expect(changedSinceOrder([garment, before], frozen)).toEqual([]);
  });

  it('holds each side against its own', () => {
    const after = session(2_000, [reading('inseam', 795), reading('wrist', 174, 'right')]);
    expect(changedSinceOrder([after], frozen)).toEqual([
      { name: 'wrist', side: 'right', from: 170, to: 174 },
      { name: 'inseam', side: 'left', from: 790, to: 795 },
      { name: 'inseam', side: 'right', from: 800, to: 795 },
    ]);
  });

  it('is no first reading of what was estimated', () => {
    const after = session(2_000, [reading('waist', 870)]);
    expect(changedSinceOrder([after], { ...frozen, estimated: ['waist'] })).toEqual([]);
  });
});
