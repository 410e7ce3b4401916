import type { DeliveryEvent } from '../../shared/sync/sending-machine.ts';
import type { ShopFailure } from '../../shared/sync/shop-copy.ts';
import type { OutboxRepository, OutboxRow } from '../db/repositories/outbox-repository.ts';
import type { ApplyEvent } from './apply-event.ts';

/** A commit waits for the disk, so a fast shop's orders share one: not more than this often, ms. */
const COMMIT_EVERY_MS = 50;

/** On a busy disk less often: waiting for it may take a tenth of the time, up to this pause. */
const COMMIT_SHARE = 10;
const LONGEST_PAUSE_MS = 500;

/** After a crash so many orders at most have to be searched for although they had not left. */
const LARGEST_HAND = 32;

export type HandDependencies = {
  readonly outbox: OutboxRepository;
  readonly apply: ApplyEvent;
  readonly shopName: string;
  readonly now: () => number;
  /** Whether more may be taken: the shop is well and nothing else comes first. */
  readonly mayTake: () => boolean;
};

/**
 * The orders next to leave, each already committed as `sending`, and the answers not yet committed.
 * Both are written in one transaction while a request is under way, so that a backlog leaves as fast
 * as the shop takes it. What is lost in a crash is only knowledge: those orders are searched for.
 */
export function createHand({ outbox, apply, shopName, now, mayTake }: HandDependencies) {
  let rows: readonly OutboxRow[] = [];
  let answers: readonly { readonly orderId: string; readonly event: DeliveryEvent }[] = [];
  let committedAt = 0;
  let pauseMs = COMMIT_EVERY_MS;
  let size = 1;

  const writeAnswers = () => {
    for (const { orderId, event } of answers) apply(orderId, event);
  };

  /** Writes the answers and takes as many new orders as the shop got through since the last time. */
  function commit(): void {
    const begunAt = now();
    const isFast = begunAt - committedAt < pauseMs;
    size = isFast ? Math.min(LARGEST_HAND, size * 2) : Math.max(1, size >> 1);
    const taken = outbox.atOnce(() => {
      writeAnswers();
      const fresh = mayTake() ? outbox.due('queued', now(), Math.max(0, size - rows.length)) : [];
      for (const { orderId } of fresh) apply(orderId, { type: 'due', at: now(), shop: shopName });
      return fresh;
    });
    answers = [];
    rows = [...rows, ...taken];
    committedAt = now();
    const slowDisk = (committedAt - begunAt) * COMMIT_SHARE;
    pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(COMMIT_EVERY_MS, slowDisk));
  }

  return {
    isEmpty: () => rows.length === 0,
    next: (): OutboxRow | undefined => {
      const [first, ...rest] = rows;
      rows = rest;
      return first;
    },
    /** Notes an answer that asks for nothing more; the next commit writes it. */
    note: (orderId: string, event: DeliveryEvent): void => {
      answers = [...answers, { orderId, event }];
    },
    commit,
    commitWhenDue: (): void => {
      if (rows.length === 0 || now() - committedAt >= pauseMs) commit();
    },
    /** Writes the answers; the orders in hand, whose requests have not left, are queued again. */
    putDown: (): void => {
      if (rows.length === 0 && answers.length === 0) return;
      outbox.atOnce(() => {
        writeAnswers();
        for (const { orderId } of rows) {
          apply(orderId, { type: 'place-failed', at: now(), failure: NOT_SENT });
        }
      });
      [rows, answers] = [[], []];
    },
  };
}

const NOT_SENT: ShopFailure = {
  kind: 'unreachable',
  words: '',
  mayHaveActed: false,
  retryAfterMs: null,
};
