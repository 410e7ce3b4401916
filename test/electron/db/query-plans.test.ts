import { expect, it } from 'vitest';

import type { Db } from '../../../electron/db/open-database.ts';
import { ATTACHMENT_SQL } from '../../../electron/db/repositories/attachment-repository.ts';
import { CUSTOMER_SQL } from '../../../electron/db/repositories/customer-repository.ts';
import { FITTING_SQL } from '../../../electron/db/repositories/fitting-repository.ts';
import { OBSERVATION_SQL } from '../../../electron/db/repositories/observation-repository.ts';
import { ORDER_SQL } from '../../../electron/db/repositories/order-sql.ts';
import { PAYMENT_SQL } from '../../../electron/db/repositories/payment-repository.ts';
import { REPLACEMENT_SQL } from '../../../electron/db/repositories/replacement-repository.ts';
import { SESSION_SQL } from '../../../electron/db/repositories/session-repository.ts';
import { SHOP_PRICE_SQL } from '../../../electron/db/repositories/shop-price-repository.ts';
import { temporaryDatabase } from '../../helpers/temporary-database.ts';

/** How SQLite goes about a statement; values do not matter to the plan. */
function planOf(db: Db, sql: string): string {
  const anonymous = sql.match(/\?/g)?.length ?? 0;
  const names = [...sql.matchAll(/@(\w+)/g)].map(([, name]) => [name, 1]);
  const values = names.length > 0 ? [Object.fromEntries(names)] : Array(anonymous).fill('x');
  const steps = db
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values);
  return steps.map(({ detail }) => detail).join('\n');
}

const named = (table: string, sql: Readonly<Record<string, string>>) =>
  Object.entries(sql).map(([name, text]) => [`${table}.${name}`, text] as const);

const HOT = [
  ...Object.entries({ ...CUSTOMER_SQL, ...ORDER_SQL, ...SESSION_SQL, ...SHOP_PRICE_SQL }),
  ...named('attachments', ATTACHMENT_SQL),
  ...named('observations', OBSERVATION_SQL),
  ...named('payments', PAYMENT_SQL),
  ...named('fittings', FITTING_SQL),
  ...named('replacements', REPLACEMENT_SQL),
];

/** What stands still whatever the size: the list's own order comes from an index, page by page. */
const WALKS_AN_INDEX: { readonly [statement: string]: RegExp } = {
  byChange: /^SCAN customers USING COVERING INDEX customers_by_change$/,
  byVisit: /^SCAN customers USING COVERING INDEX customers_by_visit$/,
  keysOfNewest: /^SCAN orders USING COVERING INDEX orders_by_creation$/,
  quotes: /^SCAN orders USING INDEX orders_quoted/,
  match: /^SCAN customer_search VIRTUAL TABLE INDEX \d+:M/,
  countMatches: /SCAN customer_search VIRTUAL TABLE INDEX \d+:M/,
  unindex: /^SCAN customer_search VIRTUAL TABLE INDEX 0:=$/,
  // One row for each state.
  counts: /^SCAN order_counts$/,
  // Asked once a page, of the smallest index.
  count: /^SCAN customers USING COVERING INDEX/,
};

it.each(HOT)('%s reads no whole table and sorts nothing', (name, sql) => {
  const { db } = temporaryDatabase();

  const plan = planOf(db, sql);

  expect(plan).not.toContain('TEMP B-TREE');
  const walks = WALKS_AN_INDEX[name];
  if (walks === undefined) expect(plan).not.toMatch(/\bSCAN\b/);
  else expect(plan).toMatch(walks);
});

it('finds what is due today by an index of its own', () => {
  const { db } = temporaryDatabase();

  expect(planOf(db, ORDER_SQL.dueUntil)).toMatch(/^SEARCH orders USING INDEX orders_due \(due_on</);
});
