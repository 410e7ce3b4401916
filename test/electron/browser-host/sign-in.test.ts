import { describe, expect, it } from 'vitest';

import { openBrowserDoor } from '../../helpers/open-browser-door.ts';

describe('signing in at the browser door', () => {
  it('exchanges the token for a strict cookie and leaves no token in the address', async () => {
    const { host, origin, get } = await openBrowserDoor();

    const answer = await get(host.address().slice(origin.length));

    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^toise-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
  });

  it('shows the page with the cookie and says what to do without it, in both languages', async () => {
    const { get, signIn } = await openBrowserDoor();
    const cookie = await signIn();

    expect((await get('/', { cookie })).text).toContain('the page');
    const without = await get('/');
    expect(without.status).toBe(401);
    expect(without.text).toContain('This browser is not signed in to the studio');
    expect(without.text).toContain('Ce navigateur n’est pas connecté à l’atelier');
    expect(without.text).not.toContain('the page');
  });

  it('takes each token once, and offers another for the next browser', async () => {
    const { host, origin, get, signIn } = await openBrowserDoor();
    const used = host.address().slice(origin.length);
    const first = await signIn();

    expect((await get(used)).status).toBe(401);
    expect((await get(used)).headers['set-cookie']).toBeUndefined();
    const second = await signIn();
    expect(second).not.toBe(first);
    for (const cookie of [first, second]) expect((await get('/', { cookie })).status).toBe(200);
  });

  it('lets a browser that is signed in follow its old address again', async () => {
    const { host, origin, get, signIn } = await openBrowserDoor();
    const used = host.address().slice(origin.length);
    const cookie = await signIn();

    expect(await get(used, { cookie })).toMatchObject({ status: 303, headers: { location: '/' } });
  });

  it('does not use the address up for a browser that only looks ahead', async () => {
    const { host, origin, get } = await openBrowserDoor();
    const path = host.address().slice(origin.length);

    expect((await get(path, { 'sec-purpose': 'prefetch;prerender' })).status).toBe(401);
    expect((await get(path)).status).toBe(303);
  });

  it.each(['wrong', '', 'a'.repeat(43)])('refuses the token "%s"', async (token) => {
    const { get } = await openBrowserDoor();

    const answer = await get(`/?token=${token}`);

    expect(answer.status).toBe(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a made-up cookie and the cookie of another port', async () => {
    const { host, get, signIn } = await openBrowserDoor();
    const value = (await signIn()).split('=')[1] ?? '';

    expect((await get('/', { cookie: `toise-${host.port}=${'x'.repeat(43)}` })).status).toBe(401);
    expect((await get('/', { cookie: `toise-1=${value}` })).status).toBe(401);
  });

  it('answers requests, events and assets to nobody who is not signed in', async () => {
    const { get, post } = await openBrowserDoor();

    const call = await post('/api/settings:get', '{}');
    expect([call.status, JSON.parse(call.text)]).toEqual([
      401,
      { ok: false, code: 'forbidden', message: 'not signed in' },
    ]);
    expect((await get('/api/events')).status).toBe(401);
    expect((await get('/assets/main-1a2b.js')).status).toBe(401);
  });
});
