import { describe, expect, it } from 'vitest';

import type { Request } from '../../../shared/contract/contract.ts';
import { freeMm } from '../../../shared/stock/cloth.ts';
import { openTestStudio, type TestStudio } from '../../helpers/open-test-studio.ts';
import { aQuote } from '../../helpers/order-facts.ts';
import { receiveBolt, someBolt, someCloth } from '../../helpers/stock-facts.ts';

const WHITE = 'poplin-white';

async function aPlacedShirt(shop: TestStudio, changes: Partial<Request<'orders:saveQuote'>> = {}) {
  const { order, totalMinor } = await aQuote(shop, changes);
  const placed = await shop.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor });
  const metres = placed.price?.lines.find(({ kind }) => kind === 'cloth')?.metres ?? 0;
  return { ...placed, neededMm: Math.round(metres * 1000) };
}

const stockOf = async ({ ask }: TestStudio, id = WHITE) => (await ask('cloths:get', { id })).stock;

const movementsOf = ({ ask }: TestStudio, clothId = WHITE) =>
  ask('cloths:movements', { clothId, limit: 200, offset: 0 });

const cutFor = (shop: TestStudio, orderId: string, boltId: string, lengthMm: number) =>
  shop.ask('stock:cut', { act: shop.newId(), orderId, boltId, lengthMm, corrects: null });

describe('the shelves, from the bolt that comes in to the list for the supplier', () => {
  it('tell the whole story', async () => {
    const shop = await openTestStudio();
    const { fields, updatedAt } = await shop.ask('cloths:get', { id: WHITE });
    await shop.ask('cloths:save', {
      id: WHITE,
      fields: { ...fields, supplier: 'Tissages Verneuil', reorderLevelMm: 4_000 },
      expectedUpdatedAt: updatedAt,
    });
    const bolt = await receiveBolt(shop, 5_000);
    expect(await stockOf(shop)).toMatchObject({ onHandMm: 5_000, reservedMm: 0, shortMm: 0 });

    const order = await aPlacedShirt(shop);
    const { neededMm } = order;
    expect(neededMm).toBeGreaterThan(1_500);
    const reserved = await stockOf(shop);
    expect(reserved).toMatchObject({ onHandMm: 5_000, reservedMm: neededMm, waitingMm: 0 });
    expect(await shop.ask('stock:ofOrder', { orderId: order.id })).toMatchObject({
      neededMm,
      reserved: { lengthMm: neededMm, bolt: { id: bolt.id } },
      cuts: [],
    });

    await cutFor(shop, order.id, bolt.id, neededMm + 100);
    const left = 5_000 - neededMm - 100;
    expect(await stockOf(shop)).toMatchObject({
      onHandMm: left,
      reservedMm: 0,
      shortMm: 4_000 - left,
    });

    const [list] = await shop.ask('purchases:list', undefined);
    expect(list).toMatchObject({
      supplier: 'Tissages Verneuil',
      lines: [{ cloth: { id: WHITE }, toOrderMm: 4_000 - left, needs: [], ordered: [] }],
    });
    const purchase = { id: shop.newId(), clothId: WHITE, lengthMm: 10_000 };
    await shop.ask('purchases:add', purchase);
    await shop.ask('purchases:add', purchase);
    const [ordered] = await shop.ask('purchases:list', undefined);
    expect(ordered?.lines).toMatchObject([{ toOrderMm: 0, ordered: [{ lengthMm: 10_000 }] }]);

    await receiveBolt(shop, 10_000, { purchaseId: purchase.id });
    expect(await shop.ask('purchases:list', undefined)).toEqual([]);
    expect((await movementsOf(shop)).map(({ kind }) => kind)).toEqual([
      ...['received', 'cut', 'reserved', 'received'],
    ]);
    const events = await shop.ask('orders:events', { id: order.id });
    expect(events.at(-1)).toMatchObject({
      kind: 'cloth-cut',
      detail: { metres: (neededMm + 100) / 1000, bolt: 'B1' },
    });
  });
});

describe('an order', () => {
  it('takes the smallest bolt or remnant that has its cloth', async () => {
    const shop = await openTestStudio();
    await receiveBolt(shop, 20_000);
    const remnant = await receiveBolt(shop, 2_900, { fields: someBolt({ kind: 'remnant' }) });
    await receiveBolt(shop, 900, { fields: someBolt({ kind: 'remnant' }) });
    await receiveBolt(shop, 2_800, { fields: someBolt({ kind: 'remnant', widthMm: 1_200 }) });

    const { id } = await aPlacedShirt(shop);

    const kept = await shop.ask('stock:ofOrder', { orderId: id });
    expect(kept?.reserved?.bolt?.id).toBe(remnant.id);
  });

  it('waits where no bolt has enough, and has its cloth as soon as some comes in', async () => {
    const shop = await openTestStudio();
    await receiveBolt(shop, 1_000);
    const later = await aPlacedShirt(shop, { dueOn: '2027-01-20' });
    const sooner = await aPlacedShirt(shop, { dueOn: '2026-12-18' });
    const { neededMm } = sooner;

    expect(await stockOf(shop)).toMatchObject({
      ...{ onHandMm: 1_000, reservedMm: 2 * neededMm, waitingMm: 2 * neededMm },
      shortMm: 2 * neededMm,
    });
    const [list] = await shop.ask('purchases:list', undefined);
    // Three weeks' lead, half of it making, and a week for the cloth to come.
    expect(list?.lines[0]?.needs.map(({ orderId }) => orderId)).toEqual([sooner.id, later.id]);
    expect(list?.lines[0]?.orderBy).toBe(list?.lines[0]?.needs[0]?.orderBy);

    const bolt = await receiveBolt(shop, neededMm + 500);

    const served = await shop.ask('stock:ofOrder', { orderId: sooner.id });
    expect(served?.reserved?.bolt?.id).toBe(bolt.id);
    const waiting = await shop.ask('stock:ofOrder', { orderId: later.id });
    expect(waiting?.reserved).toMatchObject({ bolt: null, lengthMm: neededMm });
  });

  it('that is given up lets its cloth go, and who waits for it gets it', async () => {
    const shop = await openTestStudio();
    const first = await aPlacedShirt(shop);
    const second = await aPlacedShirt(shop);
    const bolt = await receiveBolt(shop, first.neededMm + 10);
    const move = { id: first.id, from: 'placed', to: 'cancelled', reason: 'moved away' } as const;

    await shop.ask('orders:move', move);

    const cloth = await shop.ask('stock:ofOrder', { orderId: first.id });
    expect(cloth?.reserved).toBeNull();
    const other = await shop.ask('stock:ofOrder', { orderId: second.id });
    expect(other?.reserved?.bolt?.id).toBe(bolt.id);
    expect(await stockOf(shop)).toMatchObject({ reservedMm: second.neededMm, waitingMm: 0 });
  });

  it('moved past the cutting by anybody has its cloth taken off; another length puts it right', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 6_000);
    const { id, neededMm } = await aPlacedShirt(shop);
    await shop.ask('orders:move', { id, from: 'placed', to: 'cut', reason: '' });

    const cloth = await shop.ask('stock:ofOrder', { orderId: id });
    expect(cloth).toMatchObject({ reserved: null, cuts: [{ lengthMm: neededMm }] });
    const corrects = cloth?.cuts[0]?.act ?? '';
    const cut = { act: shop.newId(), orderId: id, boltId: bolt.id, lengthMm: 3_000, corrects };
    const corrected = await shop.ask('stock:cut', cut);
    const repeated = await shop.ask('stock:cut', cut);

    expect(corrected).toMatchObject({ reserved: null, cuts: [{ lengthMm: 3_000 }] });
    expect(repeated).toEqual(corrected);
    expect(await stockOf(shop)).toMatchObject({ onHandMm: 3_000, reservedMm: 0 });
  });

  it('is not taken without its cloth: both are there, or neither', async () => {
    const shop = await openTestStudio();
    await receiveBolt(shop, 6_000);
    const { order, totalMinor } = await aQuote(shop);
    const placing = shop.ask('orders:place', { id: order.id, expectedTotalMinor: totalMinor + 1 });

    await expect(placing).rejects.toThrow('conflict');

    expect(await stockOf(shop)).toMatchObject({ reservedMm: 0 });
    expect(await shop.ask('stock:ofOrder', { orderId: order.id })).toBeNull();
  });

  it('can have its cloth on another bolt, but not on one that has too little', async () => {
    const shop = await openTestStudio();
    const small = await receiveBolt(shop, 3_000);
    const large = await receiveBolt(shop, 9_000);
    const tiny = await receiveBolt(shop, 300);
    const { id: orderId } = await aPlacedShirt(shop);
    const assign = (boltId: string) =>
      shop.ask('stock:assign', { act: shop.newId(), orderId, boltId });

    expect((await assign(large.id)).reserved?.bolt?.id).toBe(large.id);
    await expect(assign(tiny.id)).rejects.toMatchObject({
      message: 'not-enough-cloth',
      detail: { hasMm: 300 },
    });
    const bolts = await shop.ask('cloths:bolts', { clothId: WHITE });
    expect(bolts.find(({ id }) => id === small.id)?.reservedMm).toBe(0);
  });
});

describe('cutting', () => {
  it('refuses more than there is, and says how much there is', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 2_900);
    const { id } = await aPlacedShirt(shop);
    const before = await movementsOf(shop);

    const cutting = cutFor(shop, id, bolt.id, 2_901);

    await expect(cutting).rejects.toMatchObject({
      message: 'not-enough-cloth',
      detail: { hasMm: 2_900 },
    });
    expect(await movementsOf(shop)).toEqual(before);
  });

  it('is taken back by a movement of its own, and then stays taken back', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 6_000);
    const { id, neededMm } = await aPlacedShirt(shop);
    const { cuts } = await cutFor(shop, id, bolt.id, 2_500);
    const undo = { act: shop.newId(), undoes: cuts[0]?.act ?? '' };

    await shop.ask('stock:undo', undo);
    await shop.ask('stock:undo', undo);
    await shop.ask('stock:undo', { ...undo, act: shop.newId() });

    expect(await stockOf(shop)).toMatchObject({ onHandMm: 6_000, reservedMm: neededMm });
    const [undone, cut] = await movementsOf(shop);
    expect(undone).toMatchObject({ kind: 'undone', onHandMm: 2_500, reservedMm: neededMm });
    expect(cut).toMatchObject({ kind: 'cut', isUndone: true });
    const events = await shop.ask('orders:events', { id });
    expect(events.slice(-2)).toMatchObject([
      { kind: 'cloth-cut', detail: { metres: 2.5 } },
      { kind: 'cloth-uncut', detail: { metres: 2.5 } },
    ]);
    const again = shop.ask('stock:undo', { act: shop.newId(), undoes: undo.act });
    await expect(again).rejects.toThrow('conflict');
  });

  it('into cloth kept for others sends those due last to other bolts', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 8_000);
    const mine = await aPlacedShirt(shop, { dueOn: '2026-12-10' });
    const sooner = await aPlacedShirt(shop, { dueOn: '2026-12-18' });
    const later = await aPlacedShirt(shop, { dueOn: '2027-01-20' });

    await cutFor(shop, mine.id, bolt.id, 8_000 - sooner.neededMm);

    const boltOf = async (orderId: string) =>
      (await shop.ask('stock:ofOrder', { orderId }))?.reserved?.bolt?.id ?? null;
    expect(await boltOf(sooner.id)).toBe(bolt.id);
    expect(await boltOf(later.id)).toBeNull();
    expect(await stockOf(shop)).toMatchObject({ waitingMm: later.neededMm });
  });

  it('cannot be taken back once the cloth that came of it is gone', async () => {
    const shop = await openTestStudio();
    const act = shop.newId();
    const bolt = await receiveBolt(shop, 4_000, { act });
    const { id } = await aPlacedShirt(shop);
    await cutFor(shop, id, bolt.id, 3_900);
    const before = await movementsOf(shop);

    const undoing = shop.ask('stock:undo', { act: shop.newId(), undoes: act });

    await expect(undoing).rejects.toThrow('conflict');
    expect(await movementsOf(shop)).toEqual(before);
  });

  it('taken back for an order that was given up keeps no cloth for it', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 6_000);
    const { id } = await aPlacedShirt(shop);
    const { cuts } = await cutFor(shop, id, bolt.id, 2_500);
    await shop.ask('orders:move', { id, from: 'placed', to: 'cancelled', reason: 'no more' });

    await shop.ask('stock:undo', { act: shop.newId(), undoes: cuts[0]?.act ?? '' });

    expect(await stockOf(shop)).toMatchObject({ onHandMm: 6_000, reservedMm: 0 });
  });
});

describe('counting', () => {
  it('is what there is, and who has no cloth any more waits', async () => {
    const shop = await openTestStudio();
    const bolt = await receiveBolt(shop, 6_000);
    const { id, neededMm } = await aPlacedShirt(shop);

    const count = { act: shop.newId(), boltId: bolt.id, lengthMm: 1_000, note: 'moths' };
    const counted = await shop.ask('stock:count', count);
    await shop.ask('stock:count', count);

    expect(counted).toMatchObject({ onHandMm: 1_000, reservedMm: 0 });
    expect(await stockOf(shop)).toMatchObject({ onHandMm: 1_000, waitingMm: neededMm });
    const cloth = await shop.ask('stock:ofOrder', { orderId: id });
    expect(cloth?.reserved?.bolt).toBeNull();
    const [line] = await movementsOf(shop);
    expect(line).toMatchObject({ kind: 'counted', onHandMm: -5_000, note: 'moths' });
  });
});

describe('cloths of the shop', () => {
  it('are priced, offered and found like the shipped ones', async () => {
    const shop = await openTestStudio();
    const id = shop.newId();
    await shop.ask('cloths:save', { id, fields: someCloth(), expectedUpdatedAt: null });

    const catalogue = await shop.ask('catalogue:get', undefined);
    const { order } = await aQuote(shop, {
      garment: { ...(await aQuote(shop)).order.garment, clothId: id },
    });

    expect(catalogue.products.find((one) => one.id === 'shirt')?.cloths.at(-1)).toBe(id);
    expect(order.price?.lines.find(({ kind }) => kind === 'cloth')?.reference).toBe(id);
    const found = await shop.ask('search:everywhere', { text: 'end on own' });
    expect(found.cloths).toMatchObject([{ id }]);
    const request = { text: 'VERNEUIL', which: 'current', language: 'fr' } as const;
    const list = await shop.ask('cloths:list', { ...request, limit: 10, offset: 0 });
    expect(list).toMatchObject({ total: 1, cloths: [{ id }] });
  });

  it('change for new orders alone: what was placed keeps its price', async () => {
    const shop = await openTestStudio();
    const order = await aPlacedShirt(shop);
    const { fields, updatedAt } = await shop.ask('cloths:get', { id: WHITE });
    const dearer = { ...fields, pricePerMetreMinor: 9_900 };
    await shop.ask('cloths:save', { id: WHITE, fields: dearer, expectedUpdatedAt: updatedAt });

    const after = await shop.ask('orders:get', { id: order.id });
    const quote = await aQuote(shop);

    expect(after.snapshot).toEqual(order.snapshot);
    expect(quote.totalMinor).toBeGreaterThan(order.price?.totalMinor ?? 0);
    expect(quote.order.price?.catalogueVersion).toContain('cloths=1');
  });

  it('are refused with a SKU that another has, and where another window was faster', async () => {
    const shop = await openTestStudio();
    const fields = someCloth({ sku: 'cl-pop-wht' });
    const saving = shop.ask('cloths:save', { id: shop.newId(), fields, expectedUpdatedAt: null });
    await expect(saving).rejects.toThrow('sku-taken');

    const known = await shop.ask('cloths:get', { id: WHITE });
    const save = (supplier: string) =>
      shop.ask('cloths:save', {
        id: WHITE,
        fields: { ...known.fields, supplier },
        expectedUpdatedAt: known.updatedAt,
      });
    await save('One');
    await expect(save('Two')).rejects.toThrow('conflict');
    expect((await save('One')).fields.supplier).toBe('One');
  });

  it('put away are offered no more, keep their name, and come back', async () => {
    const shop = await openTestStudio();
    const archive = (archived: boolean) => shop.ask('cloths:archive', { id: WHITE, archived });
    const offered = async () => {
      const { products, cloths } = await shop.ask('catalogue:get', undefined);
      const shirt = products.find(({ id }) => id === 'shirt');
      return [shirt?.cloths.includes(WHITE), cloths.some(({ id }) => id === WHITE)];
    };

    await archive(true);
    expect(await offered()).toEqual([false, true]);
    await archive(false);
    expect(await offered()).toEqual([true, true]);
  });

  it('are seeded once: what the shop changed is still so after a restart', async () => {
    const shop = await openTestStudio();
    const { fields, updatedAt } = await shop.ask('cloths:get', { id: WHITE });
    const changed = { ...fields, supplier: 'Mine', suits: [] };
    await shop.ask('cloths:save', { id: WHITE, fields: changed, expectedUpdatedAt: updatedAt });

    const again = await shop.reopen();

    expect((await again.ask('cloths:get', { id: WHITE })).fields).toEqual(changed);
  });

  it('say how much is free and on the longest bolt, for the cloths of a design', async () => {
    const shop = await openTestStudio();
    await receiveBolt(shop, 4_000);
    await receiveBolt(shop, 2_000, {
      fields: someBolt({ flaws: [{ fromMm: 500, toMm: 700 }] }),
    });

    const cloths = await shop.ask('cloths:availability', { design: 'shirt' });

    expect(cloths.find(({ clothId }) => clothId === WHITE)).toMatchObject({
      freeMm: 5_800,
      longestMm: 4_000,
    });
    expect(freeMm(await stockOf(shop))).toBe(6_000);
  });
});
