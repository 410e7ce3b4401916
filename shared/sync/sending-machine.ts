import { backoffMs } from './backoff.ts';
import type { DeliveryRecord } from './delivery.ts';
import { failureText, reasonText } from './delivery-reason.ts';
import type { Judgement } from './judge-copies.ts';
import type { ShopCopy, ShopFailure } from './shop-copy.ts';

/** What has happened to one order. `at` is the time now, ms; `random` is in [0, 1). */
export type DeliveryEvent = { readonly at: number } & (
  | { readonly type: 'due'; readonly shop: string }
  | { readonly type: 'placed'; readonly found: Judgement }
  | { readonly type: 'place-failed'; readonly failure: ShopFailure }
  | { readonly type: 'looked-up'; readonly found: Judgement; readonly random: number }
  | { readonly type: 'look-up-failed'; readonly failure: ShopFailure; readonly random: number }
  /** The program ended while the order was being sent. */
  | { readonly type: 'interrupted' }
  /** A pull met the order's key at the shop. */
  | { readonly type: 'seen'; readonly found: Judgement }
  /** A full check did not find an order that was at the shop. */
  | { readonly type: 'missing' }
  /** A person says: try again. */
  | { readonly type: 'asked-again' }
  /** The clock was set, or the machine slept: what was waited for has to be waited for anew. */
  | { readonly type: 'clock-jumped' }
);

/** What to do next. The changed record is committed first. */
export type DeliveryCommand =
  | { readonly type: 'place' }
  | { readonly type: 'look-up' }
  | { readonly type: 'cancel'; readonly copies: readonly ShopCopy[] };

export type Step = readonly [record: DeliveryRecord, commands: readonly DeliveryCommand[]];

export type SendingPolicy = {
  /** How long the shop may still be working on a request whose answer was lost, ms. */
  readonly graceMs: number;
};

export const DEFAULT_POLICY: SendingPolicy = { graceMs: 120_000 };

/**
 * The life of one order between `queued` and `at-shop`. An event that does not fit the state
 * changes nothing. Placing follows only on `queued` or on a search that found torn copies; an
 * attempt of unknown fate is searched for after the grace before anything is placed again.
 */
export function advanceDelivery(
  record: DeliveryRecord,
  event: DeliveryEvent,
  policy: SendingPolicy,
): Step {
  switch (event.type) {
    case 'due':
      return whenDue(record, event.at, event.shop);
    case 'placed':
      if (record.state !== 'sending') return [record, []];
      // An answer that does not show our order leaves its fate open.
      return (
        settled(record, event.found) ?? [
          {
            ...check(record, event.at + policy.graceMs, NOT_WHOLE),
            failures: record.failures + 1,
          },
          [],
        ]
      );
    case 'place-failed':
      return [placeFailed(record, event.failure, event.at, policy), []];
    case 'looked-up':
      return lookedUp(record, event.found, event.at, event.random);
    case 'look-up-failed':
      return [lookUpFailed(record, event), []];
    case 'interrupted':
      if (record.state !== 'sending') return [record, []];
      return [check(record, event.at + policy.graceMs, reasonText('interrupted')), []];
    case 'seen':
      return seen(record, event.found, event.at + policy.graceMs);
    case 'missing':
      if (record.state !== 'at-shop') return [record, []];
      return [needAttention(record, reasonText('gone-from-shop')), []];
    case 'asked-again':
      return [askedAgain(record, event.at), []];
    case 'clock-jumped':
      return [clockJumped(record, event.at, policy), []];
    default:
      return event satisfies never;
  }
}

function whenDue(record: DeliveryRecord, at: number, shop: string): Step {
  if (record.nextTryAt === null || record.nextTryAt > at) return [record, []];
  if (record.state === 'queued') return [begin({ ...record, shop }, at), [{ type: 'place' }]];
  if (record.shop !== null && record.shop !== shop) {
    // Its fate lies with a shop we no longer talk to. Once a person has looked there, any shop will do.
    return [needAttention({ ...record, shop: null }, reasonText('moved-shop', record.shop)), []];
  }
  return [{ ...record, shop }, [{ type: 'look-up' }]];
}

function placeFailed(
  record: DeliveryRecord,
  failure: ShopFailure,
  at: number,
  policy: SendingPolicy,
): DeliveryRecord {
  if (record.state !== 'sending') return record;
  const lastError = failureText(failure);
  if (failure.kind === 'refused') {
    return { ...check(record, at, lastError), refusal: failure.words };
  }
  if (failure.mayHaveActed) {
    return { ...check(record, at + policy.graceMs, lastError), failures: record.failures + 1 };
  }
  return { ...record, state: 'queued', nextTryAt: at + (failure.retryAfterMs ?? 0), lastError };
}

function lookedUp(record: DeliveryRecord, found: Judgement, at: number, random: number): Step {
  if (record.state !== 'checking') return [record, []];
  const end = settled(record, found);
  if (end !== null) return end;
  const torn = found.kind === 'torn' ? found.copies : [];
  const clear: DeliveryCommand[] = torn.length === 0 ? [] : [{ type: 'cancel', copies: torn }];
  if (record.refusal !== null) return [needAttention(record, record.refusal), clear];
  if (torn.length > 0 && keepsLosing(record)) return [needAttention(record, NOT_WHOLE), clear];
  if (torn.length > 0) return [begin(record, at), [...clear, { type: 'place' }]];
  const nextTryAt = at + backoffMs(record.failures, random);
  return [{ ...record, state: 'queued', nextTryAt }, []];
}

const NOT_WHOLE = reasonText('not-whole');

/** A shop that was stopped in the middle says nothing; one that says yes each time loses by habit. */
const MOST_REMAKES = 3;

/**
 * True when the shop answers with success and yet keeps something else than it was sent: making the
 * order again and again would only send the customer one message after the other.
 */
const keepsLosing = ({ failures, lastError }: DeliveryRecord): boolean =>
  lastError === NOT_WHOLE && failures >= MOST_REMAKES;

function lookUpFailed(
  record: DeliveryRecord,
  { at, failure, random }: Extract<DeliveryEvent, { type: 'look-up-failed' }>,
): DeliveryRecord {
  if (record.state !== 'checking') return record;
  const failures = record.failures + 1;
  const wait = failure.retryAfterMs ?? backoffMs(failures, random);
  return { ...record, failures, nextTryAt: at + wait, lastError: failureText(failure) };
}

function seen(record: DeliveryRecord, found: Judgement, afterGrace: number): Step {
  if (record.state === 'sending' || found.kind === 'none') return [record, []];
  if (found.kind === 'torn') {
    // An attempt thought to have come to nothing is still being worked on.
    return record.state === 'queued' ? [check(record, afterGrace, NOT_WHOLE), []] : [record, []];
  }
  if (record.state === 'at-shop' && found.kind === 'differs') {
    // The shop changed the total later; the merge tells. Only doubles are dealt with here.
    return [{ ...record, ...idsOf(found.copy) }, cancelOf(found.doubles)];
  }
  return settled(record, found) ?? [record, []];
}

function askedAgain(record: DeliveryRecord, at: number): DeliveryRecord {
  if (record.state === 'needs-attention') {
    return { ...record, state: 'checking', nextTryAt: at, refusal: null, failures: 0 };
  }
  // Not `checking`: a person's impatience does not shorten the grace.
  return record.state === 'queued' ? { ...record, nextTryAt: at, failures: 0 } : record;
}

function clockJumped(record: DeliveryRecord, at: number, policy: SendingPolicy): DeliveryRecord {
  if (record.nextTryAt === null) return record;
  if (record.state === 'checking' && record.refusal === null) {
    return { ...record, nextTryAt: at + policy.graceMs };
  }
  return record.nextTryAt <= at ? record : { ...record, nextTryAt: at };
}

/** The end of the way when the search has shown a complete order; null when it has not. */
function settled(record: DeliveryRecord, found: Judgement): Step | null {
  if (found.kind !== 'whole' && found.kind !== 'differs') return null;
  const known = { ...record, ...idsOf(found.copy), nextTryAt: null, refusal: null, failures: 0 };
  const commands = cancelOf(found.doubles);
  return found.kind === 'whole'
    ? [{ ...known, state: 'at-shop', lastError: null }, commands]
    : [needAttention(known, reasonText('total-differs', String(found.copy.totalMinor))), commands];
}

const begin = (record: DeliveryRecord, at: number): DeliveryRecord => ({
  ...record,
  state: 'sending',
  attempts: record.attempts + 1,
  firstStartedAt: record.firstStartedAt ?? at,
  startedAt: at,
  nextTryAt: null,
  refusal: null,
});

const check = (record: DeliveryRecord, nextTryAt: number, lastError: string): DeliveryRecord => ({
  ...record,
  state: 'checking',
  nextTryAt,
  lastError,
});

const needAttention = (record: DeliveryRecord, lastError: string): DeliveryRecord => ({
  ...record,
  state: 'needs-attention',
  nextTryAt: null,
  refusal: null,
  lastError,
});

const idsOf = ({ id, code, state }: ShopCopy) => ({
  shopOrderId: id,
  shopOrderCode: code,
  shopState: state,
});

const cancelOf = (copies: readonly ShopCopy[]): readonly DeliveryCommand[] =>
  copies.length === 0 ? [] : [{ type: 'cancel', copies }];
