import { CHANNELS } from '../../shared/contract/channels.ts';
import { expect, test } from './studio-test.ts';

test('the page sees the contract and nothing of Node or Electron', async ({ page, studio }) => {
  await studio.open(page);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  const seen = await page.evaluate(() =>
    ['process', 'require', 'module', 'Buffer', 'electron', '__dirname', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    ),
  );

  expect(seen).toEqual([]);
});

test('the door answers every channel of the contract and no other', async ({ page, studio }) => {
  await studio.open(page);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();

  const answers = await page.evaluate(
    async (channels) => {
      const ask = async (channel: string) => {
        const answer = await fetch(`./api/${channel}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ request: { nonsense: true } }),
        });
        const reply = (await answer.json()) as { readonly ok: boolean; readonly code?: string };
        return reply.code ?? 'ok';
      };
      return Promise.all(channels.map(async (channel) => [channel, await ask(channel)]));
    },
    [...CHANNELS, 'orders:delete', 'constructor', '__proto__', 'studio:eval'],
  );

  // Nonsense is refused by the schema of every channel, before any handler sees it.
  for (const channel of CHANNELS) expect(answers).toContainEqual([channel, 'invalid-request']);
  for (const channel of ['orders:delete', 'constructor', '__proto__', 'studio:eval']) {
    expect(answers).toContainEqual([channel, 'not-found']);
  }
});

test('a browser that was not let in sees nothing', async ({ browser, page, studio }) => {
  await studio.open(page);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  const origin = new URL(page.url()).origin;

  const stranger = await browser.newContext();
  const answer = await stranger.request.post(`${origin}/api/customers:list`, {
    data: { request: { text: '', limit: 10, offset: 0 } },
    headers: { origin },
  });

  expect(answer.status()).toBe(401);
  await stranger.close();
});
