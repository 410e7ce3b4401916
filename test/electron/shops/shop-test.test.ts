import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import { createShop, isSafeAddress } from '../../../electron/shops/create-shop.ts';
import { aTrainingShop, SHOP_KEY } from '../../helpers/a-training-shop.ts';
import { SELF_SIGNED } from '../../helpers/self-signed.ts';

async function portOf(server: Server | TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return (server.address() as AddressInfo).port;
}

async function answering(listener: RequestListener): Promise<string> {
  const server = createHttp(listener);
  const port = await portOf(server);
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${port}`;
}

const json = (status: number, body: unknown, headers = {}): RequestListener => {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
};

const outcomeAt = async (address: string, kind: 'vendure' | 'training' = 'vendure') => {
  const shop = createShop(kind, {
    address,
    secret: 'key',
    fetch,
    now: Date.now,
    timeoutMs: 1_000,
  });
  return (await shop.test()).outcome;
};

describe('testing the connection says', () => {
  it('address-not-found when the name leads nowhere', { timeout: 20_000 }, async () => {
    // `.invalid` is reserved (RFC 2606). A resolver may take longer than a shop may.
    const shop = createShop('vendure', {
      address: 'https://no-such-shop.invalid/admin-api',
      secret: 'key',
      fetch,
      now: Date.now,
      timeoutMs: 15_000,
    });
    expect((await shop.test()).outcome).toBe('address-not-found');
  });

  it('connection-refused when nobody listens', async () => {
    const server = createTcp();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise<void>((resolve) => server.close(() => resolve()));

    expect(await outcomeAt(`http://127.0.0.1:${port}`)).toBe('connection-refused');
  });

  it('timeout when the shop takes the request and says nothing', async () => {
    expect(await outcomeAt(await answering(() => {}))).toBe('timeout');
  });

  it('certificate when nobody vouches for the shop', async () => {
    const port = await portOf(createHttps(SELF_SIGNED, json(200, {})));
    expect(await outcomeAt(`https://127.0.0.1:${port}`)).toBe('certificate');
  });

  it('certificate when https meets a server without it', async () => {
    const address = await answering(json(200, {}));
    expect(await outcomeAt(address.replace('http:', 'https:'))).toBe('certificate');
  });

  it('moved when the answer points elsewhere', async () => {
    const address = await answering((_, it) => it.writeHead(302, { location: '/x' }).end());
    expect(await outcomeAt(address)).toBe('moved');
  });

  it.each<[string, RequestListener]>([
    ['a page of HTML', (_, response) => response.end('<html><body>Welcome</body></html>')],
    ['some other interface', json(200, { hello: 'there' })],
    ['a page that is not there', json(404, { message: 'Not found' })],
    ['a login page in between', (_, response) => response.writeHead(403).end('<html></html>')],
    ['GraphQL of another make', json(200, { errors: [{ message: 'Cannot query field' }] })],
  ])('not-a-shop for %s', async (_, listener) => {
    expect(await outcomeAt(await answering(listener))).toBe('not-a-shop');
  });

  it('not-a-shop for something that does not speak HTTP', async () => {
    const port = await portOf(
      createTcp((socket) => socket.end('220 mail.example.org ESMTP\r\n').destroySoon()),
    );
    expect(await outcomeAt(`http://127.0.0.1:${port}`)).toBe('not-a-shop');
  });

  it('key-refused when the shop says so under 200, as Vendure does', async () => {
    const forbidden = { errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] };
    expect(await outcomeAt(await answering(json(200, forbidden)))).toBe('key-refused');
  });

  it('clock when the clocks are a day apart', async () => {
    const date = new Date(Date.now() - 86_400_000).toUTCString();
    const address = await answering(json(200, { data: {} }, { date }));
    expect(await outcomeAt(address)).toBe('clock');
  });

  it('permissions when the key may look and not make', async () => {
    const address = await answering((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const isWriting = body.includes('mutation');
        const forbidden = {
          message: 'No',
          path: ['UpdateOrder'],
          extensions: { code: 'FORBIDDEN' },
        };
        const answer = isWriting
          ? { errors: [forbidden] }
          : { data: { activeChannel: { code: 'x' } } };
        json(200, answer)(request, response);
      });
    });
    const shop = createShop('vendure', { address, secret: 'key', fetch, now: Date.now });
    expect(await shop.test()).toMatchObject({ outcome: 'permissions', detail: 'UpdateOrder' });
  });

  it('server-error when the shop is broken', async () => {
    expect(await outcomeAt(await answering(json(500, { message: 'Oh' })))).toBe('server-error');
  });

  it('ok, and key-refused, for the training shop', async () => {
    const { address } = await aTrainingShop();
    const test = (secret: string) =>
      createShop('training', { address, secret, fetch, now: Date.now }).test();

    expect(await test(SHOP_KEY)).toEqual({
      outcome: 'ok',
      detail: '',
      shop: 'Toise training shop 1',
    });
    expect((await test('another')).outcome).toBe('key-refused');
  });
});

describe('a key', () => {
  it.each([
    ['https://shop.example/admin-api', true],
    ['http://127.0.0.1:3000/admin-api', true],
    ['http://localhost:3000', true],
    ['http://[::1]:3000', true],
    ['http://shop.example/admin-api', false],
    ['http://127.0.0.1.example.org', false],
    ['http://localhost.example.org', false],
    ['ftp://127.0.0.1', false],
  ])('may travel to %s: %s', (address, isSafe) => {
    expect(isSafeAddress(address)).toBe(isSafe);
  });
});
