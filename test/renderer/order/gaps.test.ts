import { describe, expect, it } from 'vitest';

import { type Facts, gapsOf, stepMarks } from '../../../renderer/features/order/gaps.ts';
import { ORDER_STEPS } from '../../../renderer/features/order/order-steps.ts';
import { EMPTY_WORK } from '../../../renderer/features/order/order-work.ts';
import { aWork } from './an-order.ts';

const facts = (part: Partial<Facts> = {}): Facts => ({
  work: aWork(),
  missing: [],
  estimated: [],
  unsaved: false,
  failure: null,
  clothOffered: true,
  today: '2026-11-22',
  ...part,
});

const reasons = (part: Partial<Facts>) => gapsOf(facts(part)).map(({ reason }) => reason);

describe('what is missing in an order', () => {
  it('is nothing when everything is there', () => {
    expect(gapsOf(facts())).toEqual([]);
  });

  it('is customer and design at the very start, in the order of the steps', () => {
    expect(reasons({ work: EMPTY_WORK, missing: null, clothOffered: false })).toEqual([
      'no-customer',
      'no-design',
    ]);
  });

  it('tells a body never measured from values typed but not saved', () => {
    const work = aWork({ sessionId: null });

    expect(reasons({ work, missing: null })).toEqual(['not-measured']);
    expect(reasons({ work, missing: null, unsaved: true })).toEqual(['measurements-unsaved']);
  });

  it('does not let an order go that ignores newly typed values', () => {
    expect(reasons({ unsaved: true })).toEqual(['measurements-unsaved']);
  });

  it('names the measurements that the design needs', () => {
    expect(gapsOf(facts({ missing: ['wrist', 'neck'] }))).toEqual([
      { step: 'measure', reason: 'measurements-missing', measurements: ['wrist', 'neck'] },
    ]);
  });

  it('does not say twice that a measurement is missing', () => {
    const failure = { reason: 'missing-measurement', measurements: ['wrist'] } as const;

    expect(reasons({ missing: ['wrist'], failure })).toEqual(['measurements-missing']);
  });

  it('carries why there is no pattern', () => {
    const failure = {
      reason: 'measurements-disagree',
      measurement: 'chest',
      other: 'neck',
      relation: 'more-than',
    } as const;

    expect(gapsOf(facts({ failure }))).toEqual([
      { step: 'pattern', reason: 'not-draftable', failure },
    ]);
  });

  it.each([
    ['no date', { dueOn: null }, 'no-due-date'],
    ['yesterday', { dueOn: '2026-11-21' }, 'due-date-past'],
  ])('asks for another date when there is %s', (_, part, reason) => {
    expect(reasons({ work: aWork(part) })).toEqual([reason]);
  });

  it('accepts today as a date', () => {
    expect(reasons({ work: aWork({ dueOn: '2026-11-22' }) })).toEqual([]);
  });

  it('asks for another cloth when the one chosen is gone', () => {
    expect(gapsOf(facts({ clothOffered: false }))).toEqual([
      { step: 'cloth', reason: 'cloth-gone' },
    ]);
  });
});

describe('the marks of the steps', () => {
  it('say nothing about steps nobody has seen', () => {
    const marks = stepMarks([{ step: 'design', reason: 'no-design' }], []);

    expect(ORDER_STEPS.map((step) => marks[step])).toEqual(ORDER_STEPS.map(() => 'open'));
  });

  it('tell a step done from one that needs something', () => {
    const marks = stepMarks([{ step: 'measure', reason: 'not-measured' }], ['customer', 'measure']);

    expect(marks).toMatchObject({ customer: 'done', measure: 'needs', design: 'open' });
  });

  it('never call the last step done', () => {
    expect(stepMarks([], [...ORDER_STEPS]).confirm).toBe('open');
  });
});
