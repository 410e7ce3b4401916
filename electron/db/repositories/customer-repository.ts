import type { Customer, CustomerSummary } from '../../../shared/customer/customer.ts';
import { nameKey } from '../../../shared/customer/fold.ts';
import { phoneKey } from '../../../shared/customer/phone.ts';
import type { Db } from '../open-database.ts';
import { planSearch, searchDocument } from './customer-search.ts';
import { OPEN_STATES_SQL } from './order-states.ts';

export const CUSTOMER_SQL = {
  get: `
    SELECT id, name, email, phone, street, postcode, city, country, birthday, language, notes,
           consents, created_at AS createdAt, updated_at AS updatedAt
    FROM customers
    WHERE id = ?
  `,
  insert: `
    INSERT INTO customers (id, name, folded_name, email, phone, phone_key, street, postcode, city,
      country, birthday, language, notes, consents, created_at, updated_at)
    VALUES (@id, @name, @foldedName, @email, @phone, @phoneKey, @street, @postcode, @city,
      @country, @birthday, @language, @notes, @consents, @createdAt, @updatedAt)
  `,
  update: `
    UPDATE customers
    SET name = @name, folded_name = @foldedName, email = @email, phone = @phone,
        phone_key = @phoneKey, street = @street, postcode = @postcode, city = @city,
        country = @country, birthday = @birthday, language = @language, notes = @notes,
        consents = @consents, updated_at = @updatedAt
    WHERE id = @id
    RETURNING row
  `,
  index: `
    INSERT INTO customer_search (rowid, name, email, city, phone)
    VALUES (@row, @name, @email, @city, @phone)
  `,
  unindex: 'DELETE FROM customer_search WHERE rowid = ?',
  visited:
    'UPDATE customers SET last_visit_at = max(coalesce(last_visit_at, 0), @at) WHERE id = @id',
  match:
    'SELECT rowid FROM customer_search WHERE customer_search MATCH ? ORDER BY rowid DESC LIMIT ?',
  countMatches: `
    SELECT count(*) FROM (
      SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?
    )
  `,
  summary: `
    SELECT id, name, phone, email, city, last_visit_at AS lastVisitAt,
           (SELECT count(*) FROM orders
            WHERE customer_id = customers.id AND state IN (${OPEN_STATES_SQL})) AS openOrders
    FROM customers
    WHERE row = ?
  `,
  /** Who was erased changed at 0 and is on no list. */
  byChange: `
    SELECT row FROM customers WHERE updated_at > 0
    ORDER BY updated_at DESC, row DESC LIMIT ? OFFSET ?
  `,
  byVisit: `
    SELECT row FROM customers
    ORDER BY coalesce(last_visit_at, created_at) DESC, row DESC
    LIMIT ?
  `,
  count: 'SELECT count(*) FROM customers WHERE updated_at > 0',
  similar: `
    SELECT row FROM customers WHERE folded_name = @name AND @name <> ''
    UNION
    SELECT row FROM customers WHERE phone_key = @phone AND phone_key <> ''
    LIMIT @limit
  `,
  idOfRow: 'SELECT id FROM customers WHERE row = ?',
} as const;

/** Totals of a search are counted up to here; nobody pages further, and counting on costs time. */
export const SEARCH_COUNT_LIMIT = 1_000;

const SIMILAR_LIMIT = 10;

/** A phone number this short is an extension or a slip, and says nothing about the person. */
const SHORTEST_PHONE_KEY = 6;

export interface CustomerRepository {
  get(id: string): Customer | undefined;
  insert(customer: Customer): void;
  update(customer: Customer): void;
  /** Remembers that the customer was in the shop. */
  visited(id: string, at: number): void;
  /** Closest first. The total is exact up to `SEARCH_COUNT_LIMIT`. */
  search(
    text: string,
    limit: number,
    offset: number,
  ): { readonly customers: readonly CustomerSummary[]; readonly total: number };
  /** The customers that match best, uncounted. */
  best(text: string, limit: number): readonly CustomerSummary[];
  /** Ids of the customers that match best. */
  bestIds(text: string, limit: number): readonly string[];
  recent(limit: number): readonly CustomerSummary[];
  similar(name: string, phone: string): readonly CustomerSummary[];
  count(): number;
}

type Row = Omit<Customer, 'consents'> & { readonly consents: string };

/** Words a text is found by are changed together with the customer: call inside a transaction. */
export function createCustomerRepository(db: Db): CustomerRepository {
  const statement = {
    get: db.prepare<[string], Row>(CUSTOMER_SQL.get),
    insert: db.prepare<[Record<string, unknown>]>(CUSTOMER_SQL.insert),
    update: db.prepare<[Record<string, unknown>], number>(CUSTOMER_SQL.update).pluck(),
    index: db.prepare<[Record<string, unknown>]>(CUSTOMER_SQL.index),
    unindex: db.prepare<[number]>(CUSTOMER_SQL.unindex),
    visited: db.prepare<[Record<string, unknown>]>(CUSTOMER_SQL.visited),
    match: db.prepare<[string, number], number>(CUSTOMER_SQL.match).pluck(),
    countMatches: db.prepare<[string, number], number>(CUSTOMER_SQL.countMatches).pluck(),
    summary: db.prepare<[number], CustomerSummary>(CUSTOMER_SQL.summary),
    byChange: db.prepare<[number, number], number>(CUSTOMER_SQL.byChange).pluck(),
    byVisit: db.prepare<[number], number>(CUSTOMER_SQL.byVisit).pluck(),
    count: db.prepare<[], number>(CUSTOMER_SQL.count).pluck(),
    similar: db.prepare<[Record<string, unknown>], number>(CUSTOMER_SQL.similar).pluck(),
    idOfRow: db.prepare<[number], string>(CUSTOMER_SQL.idOfRow).pluck(),
  };

  const summaries = (rows: readonly number[]): readonly CustomerSummary[] =>
    rows.flatMap((row) => statement.summary.get(row) ?? []);

  const columns = (customer: Customer) => ({
    ...customer,
    foldedName: nameKey(customer.name),
    phoneKey: phoneKey(customer.phone),
    consents: JSON.stringify(customer.consents),
  });

  /** Takes from one stage after the other; later stages cost nothing once the page is full. */
  function matches(stages: readonly string[], wanted: number): readonly number[] {
    const rows: number[] = [];
    for (const stage of stages) {
      if (rows.length >= wanted) break;
      rows.push(...statement.match.all(stage, wanted - rows.length));
    }
    return rows;
  }

  const bestRows = (text: string, limit: number): readonly number[] =>
    matches(planSearch(text)?.stages ?? [], limit);

  return {
    get: (id) => {
      const row = statement.get.get(id);
      return row && { ...row, consents: JSON.parse(row.consents) };
    },
    insert: (customer) => {
      const { lastInsertRowid: row } = statement.insert.run(columns(customer));
      statement.index.run({ row, ...searchDocument(customer) });
    },
    update: (customer) => {
      const row = statement.update.get(columns(customer));
      if (row === undefined) throw new Error('no customer to update');
      statement.unindex.run(row);
      statement.index.run({ row, ...searchDocument(customer) });
    },
    visited: (id, at) => void statement.visited.run({ id, at }),
    search: (text, limit, offset) => {
      if (text.trim() === '') {
        const rows = statement.byChange.all(limit, offset);
        return { customers: summaries(rows), total: statement.count.get() ?? 0 };
      }
      const plan = planSearch(text);
      if (plan === null) return { customers: [], total: 0 };
      const rows = matches(plan.stages, offset + limit).slice(offset);
      const total = statement.countMatches.get(plan.all, SEARCH_COUNT_LIMIT) ?? 0;
      return { customers: summaries(rows), total };
    },
    best: (text, limit) => summaries(bestRows(text, limit)),
    bestIds: (text, limit) =>
      bestRows(text, limit).flatMap((row) => statement.idOfRow.get(row) ?? []),
    recent: (limit) => summaries(statement.byVisit.all(limit)),
    similar: (name, phone) => {
      const key = phoneKey(phone);
      const usable = key.length >= SHORTEST_PHONE_KEY ? key : '';
      return summaries(
        statement.similar.all({ name: nameKey(name), phone: usable, limit: SIMILAR_LIMIT }),
      );
    },
    count: () => statement.count.get() ?? 0,
  };
}
