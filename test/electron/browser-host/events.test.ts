import { get } from 'node:http';
import { expect, it, onTestFinished, vi } from 'vitest';

import { openBrowserDoor, type TestDoor } from '../../helpers/open-browser-door.ts';

/** An open stream and everything that has come through it so far. */
async function listen({ host, signIn }: TestDoor) {
  const cookie = await signIn();
  const heard = { text: '', ended: false };
  const request = get({
    host: '127.0.0.1',
    port: host.port,
    path: '/api/events',
    headers: { host: `127.0.0.1:${host.port}`, cookie },
  });
  request.on('error', () => {});
  request.on('response', (response) => {
    response.on('data', (part: Buffer) => {
      heard.text += part.toString('utf8');
    });
    response.on('end', () => {
      heard.ended = true;
    });
  });
  onTestFinished(() => void request.destroy());
  await vi.waitFor(() => expect(heard.text).toContain('retry: 2000\n\n'));
  return heard;
}

it('tells every open window which topics have changed', async () => {
  const door = await openBrowserDoor();
  const windows = [await listen(door), await listen(door)];

  await door.ask('settings:set', { shopName: 'Chez Anne' });

  for (const heard of windows) {
    await vi.waitFor(() => expect(heard.text).toContain('data: {"topics":["settings"]}\n\n'));
  }
});

it('keeps a quiet line alive', async () => {
  const heard = await listen(await openBrowserDoor(20));

  await vi.waitFor(() => expect(heard.text.match(/: still here/g)?.length).toBeGreaterThan(2));
});

it('ends the streams when the door closes, and closes at once', async () => {
  const door = await openBrowserDoor();
  const heard = await listen(door);

  const started = performance.now();
  await door.host.close();

  await vi.waitFor(() => expect(heard.ended).toBe(true));
  expect(performance.now() - started).toBeLessThan(1_500);
});
