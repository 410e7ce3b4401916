import type { Reading, Session } from '../../../shared/measurement/session.ts';
import type { Db } from '../open-database.ts';

const COLUMNS =
  'row, id, customer_id AS customerId, taken_at AS takenAt, taken_by AS takenBy, method, note';

export const SESSION_SQL = {
  insert: `
    INSERT INTO sessions (id, customer_id, taken_at, taken_by, method, note)
    VALUES (@id, @customerId, @takenAt, @takenBy, @method, @note)
  `,
  insertReading: `
    INSERT INTO readings (session_row, position, measurement, side, value, typed, unit)
    VALUES (@row, @position, @measurement, @side, @value, @typed, @unit)
  `,
  get: `SELECT ${COLUMNS} FROM sessions WHERE id = ?`,
  ofCustomer: `
    SELECT ${COLUMNS} FROM sessions
    WHERE customer_id = ?
    ORDER BY taken_at DESC, row DESC
  `,
  readings: `
    SELECT measurement, side, value, typed, unit FROM readings
    WHERE session_row = ?
    ORDER BY position
  `,
} as const;

type Row = Omit<Session, 'readings'> & { readonly row: number };

export interface SessionRepository {
  /** A session and its readings. Call inside a transaction. */
  insert(session: Session): void;
  get(id: string): Session | undefined;
  /** Newest first. */
  ofCustomer(customerId: string): readonly Session[];
}

export function createSessionRepository(db: Db): SessionRepository {
  const insert = db.prepare<[Record<string, unknown>]>(SESSION_SQL.insert);
  const insertReading = db.prepare<[Record<string, unknown>]>(SESSION_SQL.insertReading);
  const get = db.prepare<[string], Row>(SESSION_SQL.get);
  const ofCustomer = db.prepare<[string], Row>(SESSION_SQL.ofCustomer);
  const readings = db.prepare<[number], Reading>(SESSION_SQL.readings);

  const whole = ({ row, ...session }: Row): Session => ({
    ...session,
    readings: readings.all(row),
  });

  return {
    insert: ({ readings: taken, ...session }) => {
      const { lastInsertRowid: row } = insert.run(session);
      taken.forEach((reading, position) => {
        insertReading.run({ row, position, ...reading });
      });
    },
    get: (id) => {
      const row = get.get(id);
      return row && whole(row);
    },
    ofCustomer: (customerId) => ofCustomer.all(customerId).map(whole),
  };
}
