import { describe, expect, it } from 'vitest';

import { draft } from '../../../shared/pattern/draft.ts';
import { openTestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote, someFields, someSession, someShirt } from '../../helpers/order-facts.ts';

const FIGURE = { posture: { stance: 1, belly: 2 } };

/** A customer whose left arm is longer, measured on both sides. */
async function aLopsidedQuote() {
  const test = await openTestStudio();
  const customer = await test.ask('customers:create', { id: test.newId(), fields: someFields() });
  const even = someSession(customer.id);
  const session = await test.ask('sessions:save', {
    id: test.newId(),
    session: {
      ...even,
      readings: even.readings.flatMap((reading) =>
        reading.measurement === 'shoulderToWrist'
          ? [
              { ...reading, side: 'left' as const, value: 650, typed: '650' },
              { ...reading, side: 'right' as const, value: 630, typed: '630' },
            ]
          : [reading],
      ),
    },
  });
  const quote = await aQuote(test, {
    customerId: customer.id,
    sessionId: session.id,
    garment: someShirt({ figure: FIGURE }),
  });
  return { ...test, ...quote };
}

describe('a customer whose sides differ', () => {
  it('is frozen so with the order, and the figure with the garment', async () => {
    const { ask, order, totalMinor } = await aLopsidedQuote();

    const placed = await ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });

    expect(placed.snapshot?.measurements.values.shoulderToWrist).toEqual({ left: 650, right: 630 });
    expect(placed.snapshot?.garment.figure).toEqual(FIGURE);
  });

  it('gets the sleeves that the frozen order is drafted to', async () => {
    const { ask, order, totalMinor } = await aLopsidedQuote();
    const { snapshot } = await ask('orders:place', {
      id: order.id,
      expectedTotalMinor: totalMinor,
    });
    if (snapshot === null) throw new Error('nothing was frozen');

    const drafted = draft({
      design: snapshot.garment.design,
      measurements: snapshot.measurements.values,
      options: snapshot.garment.designOptions,
      figure: snapshot.garment.figure,
      allowanceMm: snapshot.garment.allowanceMm,
    });

    if (!drafted.ok) throw new Error(JSON.stringify(drafted.error));
    const { left = 0, right = 0 } = drafted.value.finishedSides?.sleeve ?? {};
    expect(left - right).toBeCloseTo(20 * 1.035, 0);
    expect(drafted.value.warnings).toEqual([]);
  });
});
