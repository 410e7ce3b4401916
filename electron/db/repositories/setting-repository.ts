import type { Db } from '../open-database.ts';

const SAVE = `
  INSERT INTO settings (key, value) VALUES (@key, @value)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value
`;

/** Settings by name, each value a JSON text. */
export interface SettingRepository {
  all(): { readonly [key: string]: unknown };
  save(key: string, value: unknown): void;
}

export function createSettingRepository(db: Db): SettingRepository {
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM settings');
  const save = db.prepare<[Record<string, unknown>]>(SAVE);
  return {
    all: () => Object.fromEntries(all.all().map(({ key, value }) => [key, JSON.parse(value)])),
    save: (key, value) => void save.run({ key, value: JSON.stringify(value) }),
  };
}
