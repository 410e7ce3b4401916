import { describe, expect, it } from 'vitest';

import { addressProblem, keyMissing } from '../../../renderer/features/shop/shop-form.ts';

describe('a shop’s address', () => {
  it.each([
    'https://shop.example.com/admin-api',
    ' https://shop.example.com ',
    'http://127.0.0.1:3000/admin-api',
    'http://localhost:3000',
    'http://[::1]:3000',
  ])('may be %s', (address) => {
    expect(addressProblem(address)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['shop.example.com', 'not-an-address'],
    ['ftp://shop.example.com', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['http://shop.example.com', 'not-secure'],
    ['http://127.0.0.1.evil.example', 'not-secure'],
    ['http://localhost.evil.example', 'not-secure'],
  ])('may not be “%s”: %s', (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });
});

describe('the key', () => {
  const vendure = { kind: 'vendure', address: 'https://a.example', secret: '' } as const;

  it('is missing when none is typed and none is stored', () => {
    expect(keyMissing(vendure, false)).toBe(true);
    expect(keyMissing(vendure, true)).toBe(false);
    expect(keyMissing({ ...vendure, secret: 'abc' }, false)).toBe(false);
  });

  it('is not asked for by the training shop', () => {
    expect(keyMissing({ ...vendure, kind: 'training' }, false)).toBe(false);
  });
});
