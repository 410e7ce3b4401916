import type { ShopConnection } from '../../../shared/contract/shop.ts';

/** What stands in the fields. `secret` is a second one, which only some shops have. */
export type ShopFields = {
  readonly kind: ShopConnection['kind'];
  readonly address: string;
  readonly key: string;
  readonly secret: string;
};

export type AddressProblem = 'empty' | 'not-an-address' | 'not-secure';

const LOCAL = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * What is wrong with an address, or null: it must be https, or plain http on this machine, so that
 * a key never travels in the clear.
 */
export function addressProblem(address: string): AddressProblem | null {
  const text = address.trim();
  if (text === '') return 'empty';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'not-an-address';
  }
  return url.protocol === 'http:' && !LOCAL.test(url.hostname) ? 'not-secure' : null;
}

/** The kinds that give out a key in two parts. */
export const hasTwoParts = (kind: ShopConnection['kind']): boolean => kind === 'woocommerce';

/** The key as it is kept; a key of two parts pasted into one field is taken as it is. */
function keyOf({ kind, key, secret }: ShopFields): string {
  const [first, second] = [key.trim(), secret.trim()];
  if (!hasTwoParts(kind) || (second === '' && first.includes(':'))) return first;
  return first === '' && second === '' ? '' : `${first}:${second}`;
}

/** Where the address of a shop's administration at Shopify has the shop's name. */
const SHOPIFY_ADMIN = /^https:\/\/admin\.shopify\.com\/store\/([\w-]+)/;

/** What is asked of the studio. People copy Shopify's administration out of the browser's bar. */
export function connectionOf(fields: ShopFields): ShopConnection {
  const address = fields.address.trim();
  const name = fields.kind === 'shopify' ? SHOPIFY_ADMIN.exec(address)?.[1] : undefined;
  return {
    kind: fields.kind,
    address: name === undefined ? address : `https://${name}.myshopify.com`,
    secret: keyOf(fields),
  };
}

/** True when there is no whole key: neither typed now nor stored before. */
export function keyMissing(fields: ShopFields, hasSecret: boolean): boolean {
  if (fields.kind === 'training') return false;
  const key = keyOf(fields);
  if (key === '') return !hasSecret;
  return hasTwoParts(fields.kind) && (key.startsWith(':') || key.endsWith(':'));
}
