import type {
  BodyFacts,
  ConfirmedValue,
  Reading,
  Session,
} from '../../../shared/measurement/session.ts';
import type { Db } from '../open-database.ts';

const COLUMNS = `
  row, id, customer_id AS customerId, taken_at AS takenAt, taken_by AS takenBy, method, note,
  sex, weight_kg AS weightKg, stature, confirmed
`;

export const SESSION_SQL = {
  insert: `
    INSERT INTO sessions (id, customer_id, taken_at, taken_by, method, note,
      sex, weight_kg, stature, confirmed)
    VALUES (@id, @customerId, @takenAt, @takenBy, @method, @note,
      @sex, @weightKg, @stature, @confirmed)
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

type Row = Omit<Session, 'readings' | 'body' | 'confirmed'> &
  BodyFacts & { readonly row: number; readonly confirmed: string };

const NOTHING_KNOWN: BodyFacts = { sex: null, weightKg: null, stature: null };

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

  const whole = ({ row, sex, weightKg, stature, confirmed, ...session }: Row): Session => {
    const body: BodyFacts = { sex, weightKg, stature };
    const stands = JSON.parse(confirmed) as ConfirmedValue[];
    const isBodyKnown = sex !== null || weightKg !== null || stature !== null;
    return {
      ...session,
      readings: readings.all(row),
      ...(isBodyKnown ? { body } : {}),
      ...(stands.length > 0 ? { confirmed: stands } : {}),
    };
  };

  return {
    insert: ({ readings: taken, body = NOTHING_KNOWN, confirmed = [], ...session }) => {
      const { lastInsertRowid: row } = insert.run({
        ...session,
        ...body,
        confirmed: JSON.stringify(confirmed),
      });
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
