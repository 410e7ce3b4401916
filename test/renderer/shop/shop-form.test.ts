import { describe, expect, it } from 'vitest';

import {
  addressProblem,
  connectionOf,
  keyMissing,
  type ShopFields,
} from '../../../renderer/features/shop/shop-form.ts';

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

const FIELDS: ShopFields = { kind: 'vendure', address: 'https://a.example', key: '', secret: '' };

describe('the key', () => {
  it('is missing when none is typed and none is stored', () => {
    expect(keyMissing(FIELDS, false)).toBe(true);
    expect(keyMissing(FIELDS, true)).toBe(false);
    expect(keyMissing({ ...FIELDS, key: 'abc' }, false)).toBe(false);
  });

  it('is not asked for by the training shop', () => {
    expect(keyMissing({ ...FIELDS, kind: 'training' }, false)).toBe(false);
  });

  it('of WooCommerce has two parts, and neither does alone', () => {
    const woo: ShopFields = { ...FIELDS, kind: 'woocommerce' };
    expect(keyMissing({ ...woo, key: 'ck_1' }, true)).toBe(true);
    expect(keyMissing({ ...woo, secret: 'cs_1' }, true)).toBe(true);
    expect(keyMissing({ ...woo, key: 'ck_1', secret: 'cs_1' }, false)).toBe(false);
    expect(connectionOf({ ...woo, key: ' ck_1', secret: 'cs_1 ' }).secret).toBe('ck_1:cs_1');
    expect(connectionOf(woo).secret).toBe('');
  });

  it('of WooCommerce may be pasted whole', () => {
    const pasted: ShopFields = { ...FIELDS, kind: 'woocommerce', key: 'ck_1:cs_1' };
    expect(keyMissing(pasted, false)).toBe(false);
    expect(connectionOf(pasted).secret).toBe('ck_1:cs_1');
  });
});

describe('a shop at Shopify', () => {
  it('is found by the address of its administration, too', () => {
    const address = 'https://admin.shopify.com/store/my-tailor/orders';
    expect(connectionOf({ ...FIELDS, kind: 'shopify', address }).address).toBe(
      'https://my-tailor.myshopify.com',
    );
  });
});
