import type { Session } from '../../../shared/measurement/session.ts';
import type { Db } from '../open-database.ts';
import type { SessionRepository } from './session-repository.ts';

export const BODY_READING_SQL = {
  /** The table's own order is the order of saving, so the newest are read without sorting. */
  newest: `
    SELECT sessions.id, customers.birthday
    FROM sessions JOIN customers ON customers.id = sessions.customer_id
    WHERE sessions.method = 'body'
    ORDER BY sessions.row DESC
    LIMIT ?
  `,
  last: 'SELECT coalesce(max(row), 0) FROM sessions',
  isGone: `
    SELECT 1 FROM json_each(?) AS learnt
    WHERE NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id = learnt.value)
    LIMIT 1
  `,
} as const;

export type BodySession = { readonly session: Session; readonly birthday: string };

export interface BodyReadingRepository {
  /** The newest session of each customer measured on the body, among the `limit` newest sessions. */
  newest(limit: number): readonly BodySession[];
  /** Goes up with every session that is saved. */
  last(): number;
  /** True when one of these sessions was erased. */
  isAnyGone(ids: readonly string[]): boolean;
}

export function createBodyReadingRepository(
  db: Db,
  sessions: Pick<SessionRepository, 'get'>,
): BodyReadingRepository {
  type Row = { readonly id: string; readonly birthday: string };
  const newest = db.prepare<[number], Row>(BODY_READING_SQL.newest);
  const last = db.prepare<[], number>(BODY_READING_SQL.last).pluck();
  const isGone = db.prepare<[string], number>(BODY_READING_SQL.isGone).pluck();
  return {
    newest: (limit) => {
      const found = new Map<string, BodySession>();
      for (const { id, birthday } of newest.all(limit)) {
        const session = sessions.get(id);
        if (session === undefined || found.has(session.customerId)) continue;
        found.set(session.customerId, { session, birthday });
      }
      return [...found.values()];
    },
    last: () => last.get() ?? 0,
    isAnyGone: (ids) => isGone.get(JSON.stringify(ids)) !== undefined,
  };
}
