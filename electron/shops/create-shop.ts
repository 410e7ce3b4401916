import type { ShopConnection } from '../../shared/contract/shop.ts';
import type { Shop } from './shop.ts';
import { createShopifyClient } from './shopify.ts';
import { createTrainingClient, type ShopClientOptions } from './training-client.ts';
import { createVendureClient } from './vendure.ts';
import { createWooClient } from './woo.ts';

/** The client for a kind of shop. */
export function createShop(kind: ShopConnection['kind'], options: ShopClientOptions): Shop {
  switch (kind) {
    case 'vendure':
      return createVendureClient(options);
    case 'woocommerce':
      return createWooClient(options);
    case 'shopify':
      return createShopifyClient(options);
    case 'training':
      return createTrainingClient(options);
    default:
      return kind satisfies never;
  }
}

/**
 * What the outbox calls a shop. It stays the same as long as the orders there are the same ones, so
 * the training shop, which may come back on another port, is one shop wherever it listens.
 */
export function shopNameOf(kind: ShopConnection['kind'], address: string): string {
  if (kind === 'training') return 'training';
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

/** https anywhere, plain http on this machine only: a key never travels readable. */
export function isSafeAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:') return true;
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}
