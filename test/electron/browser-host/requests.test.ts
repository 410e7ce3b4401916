import { describe, expect, it } from 'vitest';

import { LARGEST_BODY_BYTES } from '../../../electron/browser-host/read-json.ts';
import { openBrowserDoor } from '../../helpers/open-browser-door.ts';

describe('a request of the contract over HTTP', () => {
  it('is answered by the studio', async () => {
    const { post, signIn, ask } = await openBrowserDoor();
    const cookie = await signIn();

    const answer = await post('/api/settings:set', '{"request":{"shopName":"Chez Anne"}}', {
      cookie,
    });

    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { shopName: 'Chez Anne' } });
    expect(await ask('settings:get', undefined)).toMatchObject({ shopName: 'Chez Anne' });
  });

  it('is checked like at every other door', async () => {
    const { post, signIn } = await openBrowserDoor();
    const headers = { cookie: await signIn() };

    const answer = await post('/api/settings:set', '{"request":{"lengthUnit":"ell"}}', headers);

    expect([answer.status, JSON.parse(answer.text).code]).toEqual([200, 'invalid-request']);
  });

  it.each([
    ['an unknown name', '/api/customers:steal', '{}', {}, 404],
    ['a name from the prototype', '/api/constructor', '{}', {}, 404],
    ['no name', '/api/', '{}', {}, 404],
    ['a form', '/api/settings:get', '{}', { 'content-type': 'text/plain' }, 415],
    [
      'a charset that is not UTF-8',
      '/api/settings:get',
      '{}',
      { 'content-type': 'application/json; charset=latin1' },
      415,
    ],
    ['broken JSON', '/api/settings:get', '{', {}, 400],
    ['an array', '/api/settings:get', '[]', {}, 400],
    ['nothing', '/api/settings:get', '', {}, 400],
    ['too much', '/api/drafts:put', ' '.repeat(LARGEST_BODY_BYTES + 1), {}, 413],
    [
      'too much, in pieces of unknown size',
      '/api/drafts:put',
      ' '.repeat(LARGEST_BODY_BYTES + 1),
      { 'transfer-encoding': 'chunked' },
      413,
    ],
  ])('is refused for %s', async (_what, path, body, headers, status) => {
    const { post, signIn } = await openBrowserDoor();

    const answer = await post(path, body, { cookie: await signIn(), ...headers });

    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false });
  });

  it('takes the largest piece of unfinished work', async () => {
    const { post, signIn } = await openBrowserDoor();
    const work = { key: 'measure:1', json: JSON.stringify({ note: '"'.repeat(131_000) }) };

    const answer = await post('/api/drafts:put', JSON.stringify({ request: work }), {
      cookie: await signIn(),
    });

    expect(JSON.parse(answer.text)).toMatchObject({ ok: true });
  });

  it('is never a GET', async () => {
    const { get, signIn } = await openBrowserDoor();

    expect((await get('/api/settings:get', { cookie: await signIn() })).status).toBe(405);
  });
});

describe('the page and its files', () => {
  it('carries a fresh nonce that the content policy names', async () => {
    const { get, signIn } = await openBrowserDoor();
    const cookie = await signIn();

    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const { text, headers } = await get('/', { cookie });
        const nonce = /content="([^"]+)"/.exec(text)?.[1] ?? '';
        expect(headers['content-security-policy']).toBe(
          `default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; font-src 'self'; frame-src blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        );
        return nonce;
      }),
    );

    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-store'],
    ['/index.html', 'text/html; charset=utf-8', 'no-store'],
    [
      '/assets/main-1a2b.js',
      'text/javascript; charset=utf-8',
      'private, max-age=31536000, immutable',
    ],
    ['/assets/ink-3c4d.woff2', 'font/woff2', 'private, max-age=31536000, immutable'],
  ])('%s comes as %s, kept: %s', async (path, type, cache) => {
    const { get, signIn } = await openBrowserDoor();

    const { headers } = await get(path, { cookie: await signIn() });

    expect([headers['content-type'], headers['cache-control']]).toEqual([type, cache]);
  });

  it('come with headers that keep them to themselves, refusals too', async () => {
    const { get, signIn } = await openBrowserDoor();
    const cookie = await signIn();

    for (const answer of [await get('/', { cookie }), await get('/nothing', { cookie })]) {
      expect(answer.headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });
});
