import { randomUUID } from 'node:crypto';

import type { Locator, Page } from '@playwright/test';

import type { Ask } from '../helpers/asking.ts';
import { aQuote } from '../helpers/order-facts.ts';
import { OrderLine } from './pages/order-line.ts';
import { expect, test } from './studio-test.ts';

/** Asks the studio as its window does. */
const asking = (page: Page): Ask =>
  (async (channel: string, request: unknown) => {
    const reply = await page.evaluate(
      async ([name, body]) => {
        const answer = await fetch(`./api/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        });
        return (await answer.json()) as { readonly ok: boolean; readonly value: unknown };
      },
      [channel, JSON.stringify({ request })] as const,
    );
    if (!reply.ok) throw new Error(channel);
    return reply.value;
  }) as Ask;

test('a shirt is laid, moved by hand, pinned, laid round the pin, priced and placed', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const ask = asking(page);
  const { order } = await aQuote({ ask, newId: randomUUID });
  const line = new OrderLine(page);
  const board = page.getByRole('region', { name: 'Pieces on the cloth' });
  const pieces = board.getByRole('list', { name: 'Pieces, moved by the arrow keys' });
  const kept = async () => {
    const { markers } = await ask('markers:get', { orderId: order.id });
    return markers.find(({ material }) => material === 'fabric')?.kept ?? null;
  };

  await test.step('the search takes three seconds and beats a plain layout', async () => {
    await page.evaluate((id) => {
      location.hash = `#/order/${id}/cloth`;
    }, order.id);
    await page.getByText('Marker', { exact: true }).click();
    await page.getByText('3 s', { exact: true }).click();
    await page.getByRole('button', { name: 'Lay the marker' }).click();
    await expect(page.getByRole('progressbar', { name: 'Time used' })).toBeVisible();
    await expect(page.getByText('Laid and kept. The price counts with it.')).toBeVisible({
      timeout: 60_000,
    });
    await expect(pieces.getByRole('button')).toHaveCount(19);
    const marker = await kept();
    expect(marker?.layout.lengthMm).toBeLessThan(marker?.comparison.bottomLeftMm ?? 0);
    await expect(page.getByText(/Cloth €.*by marker/)).toBeVisible();
  });
  const laid = await line.price.textContent();

  await test.step('a piece is dragged out, and the price follows', async () => {
    const marker = await kept();
    const { x, y } = await onPiece(board, pieces, page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y, { steps: 4 });
    await page.mouse.move(x + 320, y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await kept())?.byHand).toBe(true);
    expect((await kept())?.layout.lengthMm).toBeGreaterThan(marker?.layout.lengthMm ?? 0);
    await expect(line.price).not.toHaveText(laid ?? '');
    await page.getByRole('button', { name: /^Undo: move/ }).click();
    await expect(line.price).toHaveText(laid ?? '');
  });

  await test.step('the rest is laid anew round a pinned piece', async () => {
    const button = pieces.getByRole('button', { name: /^Back,/ });
    await button.focus();
    await page.keyboard.press('p');
    await expect(button).toHaveText(/pinned/);
    await expect.poll(async () => (await kept())?.pinned).toHaveLength(1);
    const before = await kept();
    const pinned = before?.layout.placements.find(({ id }) => id === before.pinned[0]);
    await page.getByRole('button', { name: 'Lay the rest round 1 pinned piece' }).click();
    await expect.poll(async () => (await kept())?.seed, { timeout: 60_000 }).not.toBe(before?.seed);
    const after = await kept();
    const there = after?.layout.placements.find(({ id }) => id === pinned?.id);
    expect(there?.x).toBeCloseTo(pinned?.x ?? 0, 6);
    expect(there?.y).toBeCloseTo(pinned?.y ?? 0, 6);
  });

  await test.step('a search is stopped and keeps its best', async () => {
    await page.getByText('120 s', { exact: true }).click();
    await page.getByRole('button', { name: /^Lay the rest/ }).click();
    await expect(board.getByRole('button', { name: /^Undo/ })).toBeDisabled();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('button', { name: /^Lay the rest/ })).toBeVisible();
    expect((await kept())?.layout.placements).toHaveLength(19);
  });

  await test.step('the order is placed at the price of its marker, and its page shows it', async () => {
    await line.step('Confirm').click();
    await line.take.click();
    await expect
      .poll(async () => (await ask('orders:get', { id: order.id })).snapshot?.price.lines[1]?.basis)
      .toBe('marker');
    await page.evaluate((id) => {
      location.hash = `#/orders/${id}`;
    }, order.id);
    await expect(page.getByText(/% of the cloth used/)).toBeVisible();
    await page.getByRole('link', { name: 'Open the marker' }).click();
    await expect(pieces.getByRole('button')).toHaveCount(19);
  });
});

/** A place of the board where a press chooses a piece. */
async function onPiece(board: Locator, pieces: Locator, page: Page) {
  const box = await board.boundingBox();
  if (box === null) throw new Error('the board is not shown');
  for (let along = 0.3; along < 0.9; along += 0.05) {
    for (let across = 0.2; across < 0.8; across += 0.1) {
      const at = { x: box.x + box.width * along, y: box.y + box.height * across };
      await page.mouse.click(at.x, at.y);
      if ((await pieces.getByRole('button', { pressed: true }).count()) > 0) return at;
    }
  }
  throw new Error('no piece under the pointer');
}
