import { createHmac } from 'node:crypto';

/** RFC 3986, which is stricter than `encodeURIComponent`. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export type OAuthKey = { readonly key: string; readonly secret: string };

/**
 * The signature of a request over plain http, where the secret must not travel (OAuth 1.0a, RFC 5849
 * section 3.4, without a token; HMAC-SHA256 as WooCommerce takes it).
 */
export function oauthSignature(
  method: string,
  address: string,
  parameters: readonly (readonly [string, string])[],
  secret: string,
): string {
  const sorted = parameters
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1));
  const query = sorted.map(([name, value]) => `${name}=${value}`).join('&');
  const base = [method, encode(address), encode(query)].join('&');
  return createHmac('sha256', `${secret}&`).update(base).digest('base64');
}

/**
 * The address with its signature. Each call makes a signature of its own: the shop takes no nonce
 * twice, so a repeat is signed anew. `at` is in ms.
 */
export function signedAddress(
  method: string,
  url: URL,
  { key, secret }: OAuthKey,
  at: number,
  nonce: string,
): string {
  const signed = new URL(url);
  const parameters: readonly (readonly [string, string])[] = [
    ['oauth_consumer_key', key],
    ['oauth_nonce', nonce],
    ['oauth_signature_method', 'HMAC-SHA256'],
    ['oauth_timestamp', String(Math.floor(at / 1000))],
  ];
  for (const [name, value] of parameters) signed.searchParams.append(name, value);
  const all = [...signed.searchParams.entries()];
  const signature = oauthSignature(method, `${url.origin}${url.pathname}`, all, secret);
  signed.searchParams.append('oauth_signature', signature);
  return signed.href;
}
