import type { Db } from '../open-database.ts';

const PUT = `
  INSERT INTO unfinished_work (key, json, saved_at) VALUES (@key, @json, @savedAt)
  ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved_at = excluded.saved_at
`;

const GET = 'SELECT json, saved_at AS savedAt FROM unfinished_work WHERE key = ?';
const DROP = 'DELETE FROM unfinished_work WHERE key = ?';

export type UnfinishedWork = { readonly json: string; readonly savedAt: number };

/** What a person had typed and not yet saved, by the window's own key. */
export interface UnfinishedWorkRepository {
  get(key: string): UnfinishedWork | undefined;
  put(key: string, work: UnfinishedWork): void;
  drop(key: string): void;
}

export function createUnfinishedWorkRepository(db: Db): UnfinishedWorkRepository {
  const get = db.prepare<[string], UnfinishedWork>(GET);
  const put = db.prepare<[Record<string, unknown>]>(PUT);
  const drop = db.prepare<[string]>(DROP);
  return {
    get: (key) => get.get(key),
    put: (key, work) => void put.run({ key, ...work }),
    drop: (key) => void drop.run(key),
  };
}
