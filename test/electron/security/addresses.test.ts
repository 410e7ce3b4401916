import { describe, expect, it } from 'vitest';

import { externalAddress } from '../../../electron/security/external-address.ts';
import { isOurPage } from '../../../electron/security/our-page.ts';
import { isTrustedFrame } from '../../../electron/security/trusted-frame.ts';

const LOOK_ALIKES = [
  'studio://app.evil',
  'studio://app.evil/',
  'studio://evil/app',
  'studio://app@evil/',
  'studio://user@app/',
  'studio://user:pw@app/',
  'studio://app:1/',
  'studio://apple/',
  'studio:app',
  'studio:/app/',
  'studio:///app/',
  'studios://app/',
  'https://app/',
  'https://x/?studio://app',
  'https://x/#studio://app/',
  'https://studio://app/',
  'https://studio.app/',
  'file:///studio://app/',
  'javascript:studio://app/',
  'data:text/html,studio://app/',
  'blob:studio://app/1',
  'view-source:studio://app/',
  'about:blank',
  'app',
  '',
];

describe('our own page', () => {
  it.each(['studio://app', 'studio://app/', 'studio://app/#/customers'])('is %s', (address) => {
    expect(isOurPage(address)).toBe(true);
  });

  it.each(LOOK_ALIKES)('is not "%s"', (address) => {
    expect(isOurPage(address)).toBe(false);
  });
});

describe('a frame that may make requests', () => {
  const top = null;

  it('is the top frame of our page', () => {
    expect(isTrustedFrame({ url: 'studio://app/#/orders', parent: top })).toBe(true);
  });

  it('is no frame inside it, none that has gone, and none of another page', () => {
    const parent = { url: 'studio://app/' } as never;
    expect(isTrustedFrame({ url: 'studio://app/', parent })).toBe(false);
    expect(isTrustedFrame(null)).toBe(false);
    for (const url of LOOK_ALIKES) expect(isTrustedFrame({ url, parent: top })).toBe(false);
  });
});

describe('an address to open outside', () => {
  it('is a known site over https, in its parsed form', () => {
    expect(externalAddress('https://docs.vendure.io/guides?a=1#b')).toBe(
      'https://docs.vendure.io/guides?a=1#b',
    );
    expect(externalAddress('HTTPS://DOCS.vendure.io\\..\\x')).toBe('https://docs.vendure.io/x');
  });

  it.each([
    'http://docs.vendure.io/',
    'https://docs.vendure.io.evil.example/',
    'https://evil.example/docs.vendure.io',
    'https://evil.example?https://docs.vendure.io/',
    'https://docs.vendure.io@evil.example/',
    'https://user@docs.vendure.io/',
    'https://docs.vendure.io:8443/',
    'https://evildocs.vendure.io/',
    'file:///etc/passwd',
    'file://docs.vendure.io/share',
    '\\\\docs.vendure.io\\share',
    'smb://docs.vendure.io/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'vscode://docs.vendure.io/',
    'mailto:a@docs.vendure.io',
    '//docs.vendure.io/',
    'docs.vendure.io',
    '',
  ])('is not "%s"', (address) => {
    expect(externalAddress(address)).toBeNull();
  });
});
