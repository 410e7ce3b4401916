import type { Observation } from '../../../shared/attachment/attachment.ts';
import type { Db } from '../open-database.ts';

const COLUMNS = 'id, customer_id AS customerId, text, noted_at AS notedAt, noted_by AS notedBy';

export const OBSERVATION_SQL = {
  insert: `
    INSERT INTO observations (id, customer_id, text, noted_at, noted_by)
    VALUES (@id, @customerId, @text, @notedAt, @notedBy)
  `,
  get: `SELECT ${COLUMNS} FROM observations WHERE id = ?`,
  ofCustomer: `
    SELECT ${COLUMNS} FROM observations WHERE customer_id = ?
    ORDER BY noted_at DESC, row DESC
  `,
  remove: 'DELETE FROM observations WHERE id = ?',
  eraseCustomer: 'DELETE FROM observations WHERE customer_id = ?',
} as const;

export interface ObservationRepository {
  insert(observation: Observation): void;
  get(id: string): Observation | undefined;
  /** Newest first. */
  ofCustomer(customerId: string): readonly Observation[];
  remove(id: string): void;
  eraseCustomer(customerId: string): void;
}

export function createObservationRepository(db: Db): ObservationRepository {
  const insert = db.prepare<[Observation]>(OBSERVATION_SQL.insert);
  const get = db.prepare<[string], Observation>(OBSERVATION_SQL.get);
  const ofCustomer = db.prepare<[string], Observation>(OBSERVATION_SQL.ofCustomer);
  const remove = db.prepare<[string]>(OBSERVATION_SQL.remove);
  const eraseCustomer = db.prepare<[string]>(OBSERVATION_SQL.eraseCustomer);
  return {
    insert: (observation) => void insert.run(observation),
    get: (id) => get.get(id),
    ofCustomer: (customerId) => ofCustomer.all(customerId),
    remove: (id) => void remove.run(id),
    eraseCustomer: (customerId) => void eraseCustomer.run(customerId),
  };
}
