import type { Topic } from '../../shared/contract/channels.ts';
import type { Db } from '../db/open-database.ts';

/** What every service stands on. Clock and identities come from outside. */
export type ServiceContext = {
  readonly db: Db;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells the windows what changed. Call it after the commit, never inside a transaction. */
  readonly publish: (topics: readonly Topic[]) => void;
};
