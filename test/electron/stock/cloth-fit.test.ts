import { expect, it } from 'vitest';

import { openTestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote } from '../../helpers/order-facts.ts';
import { receiveBolt, someBolt } from '../../helpers/stock-facts.ts';

it('says whether an order fits on what is left, and by how much it does not', async () => {
  const shop = await openTestStudio();
  const { order, totalMinor } = await aQuote(shop);
  await shop.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  const long = await receiveBolt(shop, 2_600);
  const short = await receiveBolt(shop, 900, { fields: someBolt({ kind: 'remnant' }) });
  const narrow = await receiveBolt(shop, 9_000, { fields: someBolt({ widthMm: 400 }) });
  const flawed = await receiveBolt(shop, 2_600, {
    fields: someBolt({ flaws: [{ fromMm: 1_000, toMm: 1_600 }] }),
  });
  const fitOn = (boltId: string) => shop.ask('stock:fits', { orderId: order.id, boltId });

  const [onLong, onShort, onNarrow, onFlawed] = await Promise.all(
    [long, short, narrow, flawed].map(({ id }) => fitOn(id)),
  );

  expect(onLong?.fits).toBe(true);
  expect(onLong?.leftMm).toBeCloseTo(2_600 - (onLong?.lengthMm ?? 0), 6);
  expect(onShort?.fits).toBe(false);
  expect(onShort?.leftMm).toBeLessThan(-100);
  expect(onNarrow).toMatchObject({ fits: false, lengthMm: 1e9 });
  // Only a stretch without flaws counts, and the pieces alone cover more than a metre.
  expect(onFlawed?.leftMm).toBeLessThan(0);
});

it('is not asked of a quote', async () => {
  const shop = await openTestStudio();
  const { order } = await aQuote(shop);
  const { id } = await receiveBolt(shop, 2_600);

  await expect(shop.ask('stock:fits', { orderId: order.id, boltId: id })).rejects.toThrow(
    'not-found',
  );
});
