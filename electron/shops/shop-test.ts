import type { ShopTest } from '../../shared/contract/shop.ts';
import type { Result } from '../../shared/result.ts';
import { type HttpAnswer, isCertificateCode, type NoAnswer } from './http.ts';

/** Clocks further apart than this confuse signatures, certificates and the order of changes. */
const LARGEST_CLOCK_DIFFERENCE_MS = 15 * 60_000;

/** `CERT_NOT_YET_VALID` and `CERT_HAS_EXPIRED` on a shop everybody else can reach mean the clock too. */
const TIME_CERTIFICATE_CODES = ['CERT_NOT_YET_VALID'];

/**
 * What a first answer, or none, says about the connection. `read` looks at a success and answers
 * null when it is not the shop's. Refusals that need the shop's own grammar are `read`'s too.
 */
export function shopTestOf(
  answer: Result<HttpAnswer, NoAnswer>,
  now: number,
  read: (answer: HttpAnswer) => ShopTest | null,
): ShopTest {
  if (!answer.ok) return { outcome: outcomeOf(answer.error), detail: answer.error.words, shop: '' };
  const { status, json, headers } = answer.value;
  const shopTime = Date.parse(headers.get('date') ?? '');
  if (Math.abs(shopTime - now) > LARGEST_CLOCK_DIFFERENCE_MS) {
    return { outcome: 'clock', detail: new Date(shopTime).toISOString(), shop: '' };
  }
  const detail = `HTTP ${status}`;
  if (status >= 300 && status < 400) {
    return { outcome: 'moved', detail: headers.get('location') ?? detail, shop: '' };
  }
  if (status >= 500) return { outcome: 'server-error', detail, shop: '' };
  if (status === 401 || status === 403) {
    // HTML comes from a gateway or a login page, not from a shop's interface.
    return { outcome: json === undefined ? 'not-a-shop' : 'key-refused', detail, shop: '' };
  }
  if (status < 200 || status > 299) return { outcome: 'not-a-shop', detail, shop: '' };
  return read(answer.value) ?? { outcome: 'not-a-shop', detail: '', shop: '' };
}

function outcomeOf({ code, timedOut }: NoAnswer): ShopTest['outcome'] {
  if (timedOut) return 'timeout';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EAI_NODATA') {
    return 'address-not-found';
  }
  if (TIME_CERTIFICATE_CODES.includes(code)) return 'clock';
  // `ERR_SSL_*` and `EPROTO`: something without TLS listens where https was asked for.
  if (isCertificateCode(code) || code.startsWith('ERR_SSL') || code === 'EPROTO') {
    return 'certificate';
  }
  // What came back is not HTTP.
  if (code === 'HTTPParserError' || code.startsWith('HPE_')) return 'not-a-shop';
  return 'connection-refused';
}
