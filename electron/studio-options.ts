import type { Topic } from '../shared/contract/channels.ts';
import type { Answer } from './answer.ts';
import type { Handlers } from './handlers.ts';
import type { Logger } from './log.ts';
import type { SecretStore } from './secrets.ts';

/** What a door hands to the studio it opens. Clock, chance and network come from outside. */
export type StudioOptions = {
  /** Holds `toise.sqlite`, `backups/`, `secrets/`. Created when missing. */
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly door: 'desktop' | 'browser';
  readonly training: boolean;
  readonly secrets: SecretStore;
  readonly log: Logger;
  readonly now: () => number;
  readonly newId: () => string;
  readonly random: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** How long an order of unknown fate is left alone before the shop is searched, ms; 120,000 if not given. */
  readonly graceMs?: number;
};

/** One open studio: the database, its services and the one syncing loop. */
export type Studio = {
  readonly handlers: Handlers;
  readonly answer: Answer;
  /** Calls back after every committed change; answers with the function that ends it. */
  readonly subscribe: (listener: (topics: readonly Topic[]) => void) => () => void;
  /** Starts sending and pulling. A second call does nothing. */
  readonly startSync: () => void;
  /** Lets the request under way end, then closes the database. */
  readonly close: () => Promise<void>;
};
