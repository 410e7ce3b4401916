import { describe, expect, it } from 'vitest';

import type { Request } from '../../../shared/contract/contract.ts';
import type { MarkerView } from '../../../shared/contract/marker-requests.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote } from '../../helpers/order-facts.ts';

const SHORT = { seed: 1, seconds: 1, pins: [], pinnedLay: null };

type Cut = 'fabric' | 'interfacing';

async function markerOf(
  { ask }: Pick<TestStudio, 'ask'>,
  orderId: string,
  cut: Cut = 'fabric',
): Promise<MarkerView> {
  const { markers } = await ask('markers:get', { orderId });
  const found = markers.find(({ material }) => material === cut);
  if (found === undefined) throw new Error('nothing is cut from that');
  return found;
}

/** Waits for the run as a window does: by what the studio pushes. */
async function settled(
  test: TestStudio,
  orderId: string,
  cut: Cut = 'fabric',
): Promise<MarkerView> {
  for (;;) {
    const heard = new Promise<void>((resolve) => {
      const end = test.studio.subscribe((topics) => {
        if (!topics.includes('markers')) return;
        end();
        resolve();
      });
    });
    const now = await markerOf(test, orderId, cut);
    if (now.run === null) return now;
    await heard;
  }
}

async function laid(test: TestStudio, seconds = 1, cut: Cut = 'fabric') {
  const quote = await aQuote(test);
  const { preset } = await markerOf(test, quote.order.id, cut);
  const orderId = quote.order.id;
  await test.ask('markers:start', {
    ...({ orderId, material: cut, settings: preset } as const),
    ...SHORT,
    seconds,
  });
  return { quote, orderId, preset };
}

describe('the marker of an order', () => {
  it('is shorter than a plain layout, is kept, and prices the quote', async () => {
    const test = await openTestStudio();
    const { quote, orderId } = await laid(test, 2);

    const { kept, outOfDate, failure } = await settled(test, orderId);

    expect({ outOfDate, failure }).toEqual({ outOfDate: null, failure: null });
    expect(kept?.layout.placements).toHaveLength(19);
    expect(kept?.layout.lengthMm).toBeLessThan(kept?.comparison.bottomLeftMm ?? 0);
    await expect
      .poll(async () => (await test.ask('orders:get', { id: orderId })).price?.lines[1])
      .toMatchObject({
        basis: 'marker',
        metres: Math.ceil((kept?.layout.lengthMm ?? 0) / 10) / 100,
      });
    const before = quote.order.price?.lines[1];
    expect(before).toMatchObject({ basis: 'estimate' });
    const again = await test.reopen();
    expect((await markerOf(again, orderId)).kept).toEqual(kept);
  });

  it('freezes what the price rests on with the order', async () => {
    const test = await openTestStudio();
    const { orderId } = await laid(test);
    await settled(test, orderId);
    const priced = () => test.ask('orders:get', { id: orderId });
    await expect.poll(async () => (await priced()).price?.lines[1]?.basis).toBe('marker');
    const { price } = await priced();

    const placed = await test.ask('orders:place', {
      id: orderId,
      expectedTotalMinor: price?.totalMinor ?? 0,
    });

    expect(placed.snapshot?.price.lines[1]).toMatchObject({ basis: 'marker' });
  });

  it('keeps the best when it is stopped, and answers other requests meanwhile', async () => {
    const test = await openTestStudio();
    const { orderId } = await laid(test, 600, 'interfacing');
    await expect
      .poll(async () => (await markerOf(test, orderId, 'interfacing')).run?.layout ?? null, {
        timeout: 30_000,
      })
      .not.toBeNull();

    await test.ask('markers:stop', { orderId, material: 'interfacing' });

    const { run, kept, wasStopped, pieces } = await markerOf(test, orderId, 'interfacing');
    expect(run).toBeNull();
    expect(wasStopped).toBe(true);
    expect(kept?.layout.placements).toHaveLength(pieces);
  });

  it('keeps the best of a run that the closing studio ends', async () => {
    const test = await openTestStudio();
    const { orderId } = await laid(test, 600, 'interfacing');
    await expect
      .poll(async () => (await markerOf(test, orderId, 'interfacing')).run?.layout ?? null, {
        timeout: 30_000,
      })
      .not.toBeNull();

    const again = await test.reopen();

    const { kept, pieces } = await markerOf(again, orderId, 'interfacing');
    expect(kept?.layout.placements).toHaveLength(pieces);
  });

  it('is out of date, and no longer prices, once the pattern has changed', async () => {
    const test = await openTestStudio();
    const { quote, orderId } = await laid(test);
    await settled(test, orderId);
    const { order, session } = quote;

    const changed = await test.ask('orders:saveQuote', {
      ...{ id: orderId, customerId: order.customerId, sessionId: session.id },
      ...{ dueOn: order.dueOn, note: order.note },
      garment: { ...order.garment, allowanceMm: order.garment.allowanceMm + 2 },
    });

    expect(changed.price?.lines[1]).toMatchObject({ basis: 'estimate' });
    expect(await markerOf(test, orderId)).toMatchObject({ outOfDate: 'pattern' });
  });

  it('names the piece that is wider than the cloth, and by how much', async () => {
    const test = await openTestStudio();
    const { order } = await aQuote(test);
    const { preset } = await markerOf(test, order.id);

    const view = await test.ask('markers:start', {
      ...({ orderId: order.id, material: 'fabric' } as const),
      settings: { ...preset, widthMm: 300 },
      ...SHORT,
    });

    expect(view.failure).toMatchObject({ reason: 'too-wide', piece: expect.any(String) });
    expect(view.run).toBeNull();
    expect(view.kept).toBeNull();
  });

  it('takes a layout moved by hand, and refuses one that cannot be cut', async () => {
    const test = await openTestStudio();
    const { orderId } = await laid(test, 1, 'interfacing');
    const { kept } = await settled(test, orderId, 'interfacing');
    if (kept === null) throw new Error('no marker');
    const { placements, lengthMm } = kept.layout;
    const moved = placements.map((one, at) => (at === 0 ? { ...one, x: lengthMm + 50 } : one));
    const arrangement: Omit<Request<'markers:arrange'>, 'placements'> = {
      ...({
        orderId,
        material: 'interfacing',
        lay: 'single',
        pinned: [moved[0]?.id ?? ''],
      } as const),
      expectedMadeAt: kept.madeAt,
    };

    const view = await test.ask('markers:arrange', { ...arrangement, placements: moved });
    expect(view.kept).toMatchObject({ byHand: true, pinned: [moved[0]?.id] });
    expect(view.kept?.layout.lengthMm).toBeGreaterThan(lengthMm);

    const heap = moved.map((one) => ({ ...one, x: 0, y: 0 }));
    const expectedMadeAt = view.kept?.madeAt ?? 0;
    await expect(
      test.ask('markers:arrange', { ...arrangement, placements: heap, expectedMadeAt }),
    ).rejects.toThrow('conflict');
    await expect(
      test.ask('markers:arrange', { ...arrangement, placements: moved }),
    ).rejects.toThrow('conflict');
  });
});
