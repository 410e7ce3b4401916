import { z } from 'zod';

export const SHOP_KINDS = ['woocommerce', 'vendure', 'shopify', 'training'] as const;

/** What a person enters. The secret goes in and never comes out again. */
export const shopConnectionSchema = z
  .object({
    kind: z.enum(SHOP_KINDS),
    /** Address of the shop's admin API, https (or http on this machine). */
    address: z.url().max(300),
    /**
     * Vendure: an API key or `user:password`. WooCommerce: `consumer key:consumer secret` or
     * `user:application password`. Shopify: an access token. Empty keeps the stored one.
     */
    secret: z.string().max(500),
  })
  .strict();

export type ShopConnection = z.output<typeof shopConnectionSchema>;

/** Each failure has its own words and its own way out. */
export const SHOP_TEST_OUTCOMES = [
  'ok',
  'address-not-found',
  'connection-refused',
  'timeout',
  'certificate',
  'not-a-shop',
  'moved',
  'key-refused',
  'clock',
  'permissions',
  'shop-not-prepared',
  'server-error',
] as const;

export const shopTestSchema = z.object({
  outcome: z.enum(SHOP_TEST_OUTCOMES),
  /** The shop's own words, where it said any. */
  detail: z.string(),
  /** Name and version of what answered. */
  shop: z.string(),
});

export type ShopTest = z.output<typeof shopTestSchema>;

export const shopStatusSchema = z.object({
  configured: z.boolean(),
  kind: z.enum(SHOP_KINDS).nullable(),
  address: z.string(),
  hasSecret: z.boolean(),
  /** False after the shop refused the key: nothing is sent until a person enters another. */
  keyAccepted: z.boolean(),
  /** A person has stopped sending and pulling for now. */
  paused: z.boolean(),
  lastContactAt: z.number().int().nullable(),
  lastError: z.string().nullable(),
  lastPullAt: z.number().int().nullable(),
  productsAtShop: z.number().int(),
});

export type ShopStatus = z.output<typeof shopStatusSchema>;
