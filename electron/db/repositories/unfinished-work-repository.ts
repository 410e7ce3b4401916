import type { Db } from '../open-database.ts';

const PUT = `
  INSERT INTO unfinished_work (key, json, saved_at) VALUES (@key, @json, @savedAt)
  ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at
`;

/** Only over the very work of `@since`; what nobody keeps is kept anew. */
const REPLACE = `
  INSERT INTO unfinished_work (key, json, saved_at) VALUES (@key, @json, @savedAt)
  ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at
  WHERE unfinished_work.saved_at = @since
`;

const GET = 'SELECT json, saved_at AS savedAt FROM unfinished_work WHERE key = ?';
const DROP = 'DELETE FROM unfinished_work WHERE key = ?';
const RELEASE = 'DELETE FROM unfinished_work WHERE key = ? AND saved_at = ?';

export type UnfinishedWork = { readonly json: string; readonly savedAt: number };

/** What a person had typed and not yet saved, by the window's own key. */
export interface UnfinishedWorkRepository {
  get(key: string): UnfinishedWork | undefined;
  put(key: string, work: UnfinishedWork): void;
  /** False, and nothing done, when other work is kept than that of `since`. */
  replace(key: string, work: UnfinishedWork, since: number): boolean;
  /** Drops the work of `since` and no other. */
  release(key: string, since: number): void;
  drop(key: string): void;
}

export function createUnfinishedWorkRepository(db: Db): UnfinishedWorkRepository {
  const get = db.prepare<[string], UnfinishedWork>(GET);
  const put = db.prepare<[Record<string, unknown>]>(PUT);
  const replace = db.prepare<[Record<string, unknown>]>(REPLACE);
  const release = db.prepare<[string, number]>(RELEASE);
  const drop = db.prepare<[string]>(DROP);
  return {
    get: (key) => get.get(key),
    put: (key, work) => void put.run({ key, ...work }),
    replace: (key, work, since) => replace.run({ key, ...work, since }).changes > 0,
    release: (key, since) => void release.run(key, since),
    drop: (key) => void drop.run(key),
  };
}
