import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Topic } from '../../shared/contract/channels.ts';
import type { syncRequests } from '../../shared/contract/sync-requests.ts';
import type { OrderEvent, OrderState } from '../../shared/order/order.ts';
import type { Db } from '../db/open-database.ts';
import type { OutboxRepository } from '../db/repositories/outbox-repository.ts';
import type { Handlers } from '../handlers.ts';
import type { Logger } from '../log.ts';
import type { SecretStore } from '../secrets.ts';

/** What syncing tells the orders. Called inside the transaction that changes the outbox. */
export interface OrdersAtShop {
  stateOf(orderId: string): OrderState | undefined;
  setState(orderId: string, state: OrderState, at: number): void;
  appendEvent(orderId: string, event: OrderEvent): void;
}

export type SyncDependencies = {
  readonly db: Db;
  readonly outbox: OutboxRepository;
  readonly orders: OrdersAtShop;
  /** Holds the lock that keeps a second process from syncing, and the training shop's orders. */
  readonly dataFolder: string;
  /** What the training shop sells. */
  readonly catalogue: Catalogue;
  /** True: a training shop runs inside the studio and is the shop. */
  readonly training: boolean;
  readonly secrets: SecretStore;
  readonly log: Logger;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** Tells the windows which topics changed. Called after the commit. */
  readonly publish: (topics: readonly Topic[]) => void;
  /** How long an order of unknown fate is left alone, ms; 120,000 when not given. */
  readonly graceMs?: number;
};

export type SyncHandlers = Pick<
  Handlers,
  | 'outbox:status'
  | 'outbox:list'
  | 'outbox:retry'
  | 'sync:now'
  | 'shop:get'
  | 'shop:save'
  | 'shop:test'
  | 'shop:disconnect'
  | keyof typeof syncRequests
>;

export type Sync = {
  readonly handlers: SyncHandlers;
  /** Starts sending and pulling. A second call does nothing. */
  start(): void;
  /** Lets the request under way end, then gives the lock back. */
  stop(): Promise<void>;
  /** Says that the outbox has something new. */
  poke(): void;
};
