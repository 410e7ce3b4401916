import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { createPageReader } from '../../../electron/page/page-reader.ts';
import { createPageResponse } from '../../../electron/protocol/page-response.ts';
import { STUDIO_SCHEME } from '../../../electron/protocol/studio-scheme.ts';

function arrange() {
  const folder = mkdtempSync(join(tmpdir(), 'toise-protocol-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.js'), 'secret');
  writeFileSync(join(folder, 'page', 'index.html'), '<meta content="__CSP_NONCE__">the page');
  writeFileSync(join(folder, 'page', 'assets', 'a.js'), 'export {};');
  const respond = createPageResponse(createPageReader(join(folder, 'page')), () => 'the-nonce');
  return (url: string, method = 'GET') => respond({ url, method });
}

describe('studio://app', () => {
  it('is the page, with its nonce in the page and in the policy', async () => {
    const response = await arrange()('studio://app/?x=1#/orders');

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<meta content="the-nonce">the page');
    expect(response.headers.get('content-security-policy')).toContain("'nonce-the-nonce'");
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'none'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has the files of the page with their types', async () => {
    const response = await arrange()('studio://app/assets/a.js');

    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('export {};');
  });

  it.each([
    'studio://app/../secret.js',
    'studio://app/assets/../../secret.js',
    'studio://app/%2e%2e/secret.js',
    'studio://app/..%2fsecret.js',
    'studio://app/..%5csecret.js',
    'studio://app/..\\secret.js',
    'studio://app//etc/passwd',
    'studio://app/%2fetc%2fpasswd',
    'studio://app/C:/Windows/win.ini',
    'studio://app',
    'studio://app.evil/index.html',
    'studio://evil/index.html',
    'studio://app@evil/index.html',
    'file:///etc/passwd',
  ])('is not %s', async (url) => {
    const response = await arrange()(url);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  it('is only read', async () => {
    expect((await arrange()('studio://app/', 'POST')).status).toBe(405);
  });

  it('counts as a secure origin and cannot pass over the content policy', () => {
    expect(STUDIO_SCHEME).toEqual({
      scheme: 'studio',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
  });
});
