import { symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { openBrowserDoor } from '../../helpers/open-browser-door.ts';
import { rawRequest } from '../../helpers/raw-request.ts';

describe('a page that rebinds its name to this machine', () => {
  it.each([
    'evil.example',
    'evil.example:{port}',
    '127.0.0.1',
    '127.0.0.1:{port}.evil.example',
    '127.0.0.1.evil.example:{port}',
    '127.0.0.2:{port}',
    '0.0.0.0:{port}',
    '[::1]:{port}',
    '127.0.0.1:1',
    'user@127.0.0.1:{port}',
  ])('is refused by its Host "%s", cookie or not', async (host) => {
    const { host: door, signIn } = await openBrowserDoor();
    const cookie = await signIn();

    const answer = await rawRequest({
      port: door.port,
      path: '/',
      headers: { cookie, host: host.replace('{port}', String(door.port)) },
    });

    expect([answer.status, answer.text]).toEqual([403, 'Refused: host']);
  });

  it('may be called localhost', async () => {
    const { host, get } = await openBrowserDoor();

    expect((await get('/', { host: `localhost:${host.port}` })).status).toBe(401);
  });
});

describe('a request from another site', () => {
  it.each([
    'https://evil.example',
    'http://127.0.0.1:9',
    'http://localhost:{port}',
    'https://127.0.0.1:{port}',
    'http://127.0.0.1:{port}.evil.example',
    'null',
    '',
  ])('is refused by its Origin "%s", cookie or not', async (origin) => {
    const { host, post, signIn } = await openBrowserDoor();
    const headers = {
      cookie: await signIn(),
      origin: origin.replace('{port}', String(host.port)),
    };

    const answer = await post('/api/settings:get', '{}', headers);

    expect([answer.status, answer.text]).toEqual([403, 'Refused: origin']);
  });

  it('is refused when a POST names no origin at all', async () => {
    const { host, signIn } = await openBrowserDoor();

    const answer = await rawRequest({
      port: host.port,
      path: '/api/settings:get',
      method: 'POST',
      headers: {
        host: `127.0.0.1:${host.port}`,
        cookie: await signIn(),
        'content-type': 'application/json',
      },
      body: '{}',
    });

    expect(answer.text).toBe('Refused: origin');
  });

  it.each([
    ['/api/events', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }],
    ['/assets/main-1a2b.js', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    [
      '/',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ],
  ])('is refused by where it comes from: %s', async (path, headers) => {
    const { get, signIn } = await openBrowserDoor();

    expect((await get(path, { cookie: await signIn(), ...headers })).text).toBe('Refused: site');
  });

  it('may be a person following a link', async () => {
    const { get } = await openBrowserDoor();

    const answer = await get('/', {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    });

    expect(answer.status).toBe(401);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'is refused with the method %s',
    async (method) => {
      const { host } = await openBrowserDoor();

      const headers = { host: `127.0.0.1:${host.port}` };
      expect((await rawRequest({ port: host.port, path: '/', method, headers })).status).toBe(405);
    },
  );
});

describe('a path out of the page', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e%252fsecret.txt',
    '/..\\secret.txt',
    '/%2e%2e%5csecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%2fetc/passwd',
    '/C:/Windows/win.ini',
    '/C:%5cWindows%5cwin.ini',
    '/secret.txt%00.js',
    '/%c0%ae%c0%ae/secret.txt',
    '/assets//main-1a2b.js',
    '/./assets/main-1a2b.js',
    '/.hidden.js',
    '/assets',
    '/assets/',
    '/link/secret.txt',
    '/nothing-here.js',
  ])('%s is not found', async (path) => {
    const { get, signIn, pageFolder } = await openBrowserDoor();
    symlinkSync(dirname(pageFolder), join(pageFolder, 'link'));
    const cookie = await signIn();

    const answer = await get(path, { cookie });

    expect([answer.status, answer.text]).toEqual([404, 'Not found']);
  });

  it.each(['//etc/passwd', 'http://evil.example/', 'http://127.0.0.1/', '*'])(
    'the target "%s" is refused',
    async (path) => {
      const { get, signIn } = await openBrowserDoor();

      expect(await get(path, { cookie: await signIn() })).toMatchObject({
        status: 400,
        text: 'Refused: target',
      });
    },
  );
});

it('is open on 127.0.0.1 only', async () => {
  const { host } = await openBrowserDoor();

  // Also of this machine, but not the address that is listened on.
  const outcome = await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: host.port });
    socket.on('connect', () => resolve('connected'));
    socket.on('error', () => resolve('refused'));
  });

  expect(outcome).toBe('refused');
});
