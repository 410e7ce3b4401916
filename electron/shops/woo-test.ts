import type { ShopTest } from '../../shared/contract/shop.ts';
import type { Result } from '../../shared/result.ts';
import type { HttpAnswer, NoAnswer } from './http.ts';
import { shopTestOf } from './shop-test.ts';
import { isClockProblem, wooProblemOf } from './woo-failure.ts';
import type { WooRequest, WooTransport } from './woo-transport.ts';

const SHOP = 'WooCommerce';

const FIRST: WooRequest = { path: '/orders', query: { per_page: 1, _fields: 'id' } };

/** What else has to be readable, each named as the shop's role editor names it. */
const READABLE: readonly (readonly [name: string, request: WooRequest])[] = [
  ['products', { path: '/products', query: { per_page: 1, _fields: 'id' } }],
  ['customers', { path: '/customers', query: { per_page: 1, _fields: 'id' } }],
  ['settings', { path: '/settings/general' }],
  ['taxes', { path: '/taxes', query: { per_page: 1 } }],
];

/**
 * An order that names an id is refused before anything is made, but a key that may not write is
 * refused before that: so this says what the key may do and changes nothing.
 */
const MAY_WRITE: WooRequest = { method: 'POST', path: '/orders', body: { id: 1 } };

const outcome = (name: ShopTest['outcome'], detail = '', shop = SHOP): ShopTest => ({
  outcome: name,
  detail,
  shop,
});

/** Finds out, question by question, what stands between the studio and its first order there. */
export async function testWoo({ raw }: WooTransport, now: () => number): Promise<ShopTest> {
  const first = await raw(FIRST);
  const refused = refusalOf(first);
  if (refused !== null) return refused;
  const who = shopTestOf(first, now(), ({ json }) => (Array.isArray(json) ? outcome('ok') : null));
  if (who.outcome !== 'ok') return who;
  const write = problemIn(await raw(MAY_WRITE));
  const missing = write?.status === 401 || write?.status === 403 ? ['write'] : [];
  let products = 0;
  for (const [name, request] of READABLE) {
    const answer = await raw(request);
    const status = problemIn(answer)?.status;
    if (status === 401 || status === 403) missing.push(name);
    const json = answer.ok ? answer.value.json : undefined;
    if (name === 'products' && Array.isArray(json)) products = json.length;
  }
  if (missing.length > 0) return outcome('permissions', missing.join(', '));
  if (products === 0) return outcome('shop-not-prepared', 'products: 0');
  return outcome('ok', '', await nameWithVersion(raw));
}

const problemIn = (answer: Result<HttpAnswer, NoAnswer>) =>
  answer.ok ? wooProblemOf(answer.value) : null;

/** A no in WordPress's own grammar; null when there is none and the answer is judged as it came. */
function refusalOf(answer: Result<HttpAnswer, NoAnswer>): ShopTest | null {
  const problem = problemIn(answer);
  if (problem === null) return null;
  const { code, status, words } = problem;
  if (isClockProblem(problem)) return outcome('clock', words);
  if (code === 'rest_no_route') return outcome('shop-not-prepared', words, 'WordPress');
  if (status === 401) return outcome('key-refused', words);
  if (status === 403) return outcome('permissions', words);
  return outcome(status >= 500 ? 'server-error' : 'not-a-shop', words);
}

/** Only those who may see the shop's state are told its version, so this may say nothing. */
async function nameWithVersion(raw: WooTransport['raw']): Promise<string> {
  const answer = await raw({ path: '/system_status', query: { _fields: 'environment' } });
  const json = answer.ok ? answer.value.json : undefined;
  const environment = fieldOf(json, 'environment');
  const version = fieldOf(environment, 'version');
  return typeof version === 'string' ? `${SHOP} ${version}` : SHOP;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
