/** An order as the shop has it, in the words every shop can be put into. */
export type ShopCopy = {
  readonly id: string;
  /** The number a person finds it by at the shop. */
  readonly code: string;
  /** The key read back from the shop; null for an order that is not ours. */
  readonly key: string | null;
  /** False while the shop does not count it as taken: a draft, a torn order. */
  readonly complete: boolean;
  readonly lines: number;
  /** Sum of the lines' quantities. */
  readonly quantity: number;
  /** Tax and shipping included. */
  readonly totalMinor: number;
  /** SHA-256 of the message text read back from the shop; null when it has none. */
  readonly sha256: string | null;
  /** The shop's own word for its state. */
  readonly state: string;
  /** The shop's own word for the payment's state; empty when there is none. */
  readonly payment: string;
  /** Milliseconds since 1970 by the shop's clock. */
  readonly updatedAt: number;
  /** What was paid and given back there; absent where the shop says no amounts. */
  readonly money?: { readonly paidMinor: number; readonly refundedMinor: number };
};

/** What the shop's copy is held against. */
export type ExpectedOrder = {
  readonly key: string;
  readonly lines: number;
  readonly totalMinor: number;
  readonly sha256: string;
};

/** A product as the shop sells it. */
export type ShopProduct = {
  readonly sku: string;
  readonly shopId: string;
  readonly name: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly enabled: boolean;
  /** Absent where the shop keeps no stock of it; `quantity` is null where it only says yes or no. */
  readonly stock?: { readonly quantity: number | null; readonly available: boolean };
};

/**
 * Why a request to the shop did not end well. `refused` is the shop's sure no to this one request;
 * the others say something about the shop or the way to it.
 */
export type ShopFailure = {
  readonly kind:
    | 'refused'
    | 'key-refused'
    | 'throttled'
    | 'unreachable'
    | 'timeout'
    | 'server-error'
    | 'unclear'
    /** The shop holds our clock to be wrong: signatures and certificates do not fit it. */
    | 'clock'
    /** Something on the way points to another address; it is never followed, for a key goes along. */
    | 'moved';
  /** The shop's own words, or the system's; for people and the log. */
  readonly words: string;
  /** False only when the request surely changed nothing at the shop. */
  readonly mayHaveActed: boolean;
  /** How long the shop asked us to wait, ms; null when it did not say. */
  readonly retryAfterMs: number | null;
};

/** Ids that are numbers compare as numbers, others by length and letters. Negative: `a` is older. */
export function compareShopIds(a: string, b: string): number {
  const bare = (id: string) => (/^\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id);
  const [left, right] = [bare(a), bare(b)];
  if (left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
