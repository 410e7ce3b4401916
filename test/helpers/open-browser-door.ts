import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import { type BrowserHost, openBrowserHost } from '../../electron/browser-host/browser-host.ts';
import { silentLogger } from '../../electron/log.ts';
import { openTestStudio, RESOURCES, type TestStudio } from './open-test-studio.ts';
import { type RawAnswer, rawRequest } from './raw-request.ts';

/** A page like a build's: hashed assets, a nonce to fill, and a secret beside its folder. */
function builtPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-page-'));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'a secret');
  writeFileSync(join(page, 'assets', 'main-1a2b.js'), 'export {};');
  writeFileSync(join(page, 'assets', 'ink-3c4d.woff2'), 'font');
  writeFileSync(
    join(page, 'index.html'),
    '<meta name="csp-nonce" content="__CSP_NONCE__"><div id="root">the page</div>',
  );
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return page;
}

export type TestDoor = TestStudio & {
  readonly host: BrowserHost;
  readonly pageFolder: string;
  readonly origin: string;
  /** Uses the printed address up and answers with the cookie. */
  readonly signIn: () => Promise<string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<RawAnswer>;
  readonly post: (
    path: string,
    body: string,
    headers?: Record<string, string>,
  ) => Promise<RawAnswer>;
};

/** The real door on a real studio and a real port. */
export async function openBrowserDoor(heartbeatMs?: number): Promise<TestDoor> {
  const opened = await openTestStudio();
  const pageFolder = builtPage();
  const host = await openBrowserHost({
    studio: opened.studio,
    pageFolder,
    resourcesFolder: RESOURCES,
    log: silentLogger,
    port: 0,
    ...(heartbeatMs === undefined ? {} : { heartbeatMs }),
  });
  onTestFinished(() => host.close());
  const { port } = host;
  const origin = `http://127.0.0.1:${port}`;
  const get = (path: string, headers = {}) =>
    rawRequest({ port, path, headers: { host: `127.0.0.1:${port}`, ...headers } });
  return {
    ...opened,
    host,
    pageFolder,
    origin,
    get,
    signIn: async () => {
      const answer = await get(host.address().slice(origin.length));
      return (answer.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '';
    },
    post: (path, body, headers = {}) =>
      rawRequest({
        port,
        path,
        body,
        method: 'POST',
        headers: {
          host: `127.0.0.1:${port}`,
          origin,
          'content-type': 'application/json',
          ...headers,
        },
      }),
  };
}
