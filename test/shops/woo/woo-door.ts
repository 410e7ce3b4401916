import { createHmac } from 'node:crypto';

import { no, type WooAnswer } from './woo-problem.ts';

export type WooKey = {
  readonly key: string;
  readonly secret: string;
  readonly mayWrite: boolean;
};

const WINDOW_S = 15 * 60;

const refused = (words: string): WooAnswer =>
  no(401, 'woocommerce_rest_authentication_error', words);

const enc = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/**
 * Who may come in over plain http: a signed request of a consumer key, whose nonce is new and whose
 * time is right, or an application password. Null lets the request pass.
 */
export function createWooDoor(keys: () => readonly WooKey[], login: string, now: () => number) {
  const nonces = new Set<string>();

  function signed(method: string, url: URL, isWriting: boolean): WooAnswer | null {
    const params = [...url.searchParams.entries()];
    const of = (name: string) => url.searchParams.get(`oauth_${name}`) ?? '';
    const known = keys().find(({ key }) => key === of('consumer_key'));
    if (known === undefined) return refused('Consumer key is invalid.');
    const query = params
      .filter(([name]) => name !== 'oauth_signature')
      .map(
        ([name, value]) =>
          `${enc(name).replaceAll('%', '%25')}%3D${enc(value).replaceAll('%', '%25')}`,
      )
      .sort()
      .join('%26');
    const base = `${method}&${enc(`${url.origin}${url.pathname}`)}&${query}`;
    const right = createHmac('sha256', `${known.secret}&`).update(base).digest('base64');
    if (right !== of('signature')) {
      return refused('Invalid signature - provided signature does not match.');
    }
    if (Math.abs(Number(of('timestamp')) - now() / 1000) > WINDOW_S) {
      return refused('Invalid timestamp.');
    }
    if (nonces.has(of('nonce'))) return refused('Invalid nonce - nonce has already been used.');
    nonces.add(of('nonce'));
    return isWriting && !known.mayWrite
      ? refused('The API key provided does not have write permissions.')
      : null;
  }

  return (method: string, url: URL, authorization: string): WooAnswer | null => {
    if (url.searchParams.has('oauth_consumer_key')) return signed(method, url, method !== 'GET');
    if (authorization === `Basic ${Buffer.from(login).toString('base64')}`) return null;
    return no(401, 'woocommerce_rest_cannot_view', 'Sorry, you cannot list resources.');
  };
}
