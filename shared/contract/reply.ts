/** Why a request was not carried out. The window has words for each; `message` is for the log. */
export const FAILURE_CODES = [
  'forbidden',
  'invalid-request',
  'not-found',
  'conflict',
  'order-not-complete',
  'pattern-not-draftable',
  'already-placed',
  'order-locked',
  'shop-not-configured',
  'disk-full',
  'database-broken',
  'database-too-new',
  'already-open',
  'unreachable',
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Every answer of every door: the value, or a code the window has words for. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: FailureCode;
      readonly message: string;
      /** Data that fills the words, e.g. the field at fault. */
      readonly detail?: unknown;
    };
