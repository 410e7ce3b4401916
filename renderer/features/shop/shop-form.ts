import type { ShopConnection } from '../../../shared/contract/shop.ts';

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

/** True when there is no key at all: neither typed now nor stored before. */
export const keyMissing = (connection: ShopConnection, hasSecret: boolean): boolean =>
  connection.kind === 'vendure' && connection.secret.trim() === '' && !hasSecret;
