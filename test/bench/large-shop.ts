import { createHash } from 'node:crypto';

import { migrate } from '../../electron/db/migrate.ts';
import { MIGRATIONS } from '../../electron/db/migrations/index.ts';
import type { Db } from '../../electron/db/open-database.ts';
import { createCustomerRepository } from '../../electron/db/repositories/customer-repository.ts';
import { orderNumber } from '../../electron/db/repositories/order-repository.ts';
import { createSessionRepository } from '../../electron/db/repositories/session-repository.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { Reading } from '../../shared/measurement/session.ts';
import { madeUpPerson, pick } from './made-up-people.ts';

export type Size = { readonly customers: number; readonly orders: number };

type World = { readonly random: () => number; readonly endsAt: number };

const DAY = 86_400_000;
const YEARS = 10;
const ROWS_A_TRANSACTION = 20_000;

/** Share of orders by state: nearly all of a long-lived shop's orders are finished. */
const STATES: readonly (readonly [upTo: number, state: string])[] = [
  [0.002, 'quote'],
  [0.004, 'placed'],
  [0.006, 'in-pattern'],
  [0.007, 'cut'],
  [0.009, 'sewing'],
  [0.01, 'fitting'],
  [0.011, 'ready'],
  [0.025, 'cancelled'],
  [1, 'delivered'],
];

/** Fills an empty database with a shop of this size, the same for the same chance. */
export function fillLargeShop(db: Db, size: Size, world: World): void {
  // Nobody minds losing a half-made bench.
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -400000');
  migrate(db, MIGRATIONS);
  const people = fillCustomers(db, size.customers, world);
  fillOrders(db, size.orders, people, world);
  db.pragma('wal_checkpoint(TRUNCATE)');
}

type Known = { readonly customerId: string; readonly sessionId: string };

const uuid = (random: () => number): string => {
  const hex = (digits: number) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(6)}${hex(6)}`;
};

function inBatches(db: Db, count: number, work: (n: number) => void): void {
  for (let from = 0; from < count; from += ROWS_A_TRANSACTION) {
    db.transaction(() => {
      for (let n = from; n < Math.min(count, from + ROWS_A_TRANSACTION); n += 1) work(n);
    })();
  }
}

function fillCustomers(db: Db, count: number, { random, endsAt }: World): readonly Known[] {
  const customers = createCustomerRepository(db);
  const sessions = createSessionRepository(db);
  const known: Known[] = [];
  inBatches(db, count, (n) => {
    const customerId = uuid(random);
    const createdAt = endsAt - Math.floor(random() * YEARS * 365) * DAY;
    customers.insert({
      ...madeUpPerson(n, random),
      id: customerId,
      street: `${1 + Math.floor(random() * 90)} rue des Lices`,
      birthday: '',
      notes: '',
      consents: [],
      createdAt,
      updatedAt: createdAt,
    });
    const sessionId = uuid(random);
    sessions.insert({
      id: sessionId,
      customerId,
      takenAt: createdAt,
      takenBy: 'Maud',
      method: 'body',
      note: '',
      readings: readingsOf(random),
    });
    customers.visited(customerId, createdAt);
    known.push({ customerId, sessionId });
  });
  return known;
}

const BODY: readonly (readonly [MeasurementName, number])[] = [
  ['biceps', 340],
  ['chest', 1020],
  ['hips', 960],
  ['hpsToWaistBack', 450],
  ['neck', 390],
  ['shoulderToShoulder', 460],
  ['shoulderToWrist', 640],
  ['waist', 880],
  ['waistToArmpit', 250],
  ['waistToHips', 125],
  ['wrist', 175],
  ['seat', 1010],
  ['inseam', 800],
  ['upperLeg', 600],
  ['knee', 400],
];

const readingsOf = (random: () => number): Reading[] =>
  BODY.map(([measurement, middle]) => {
    const value = Math.round(middle * (0.85 + 0.3 * random()));
    return { measurement, side: 'both', value, typed: String(value), unit: 'mm' };
  });

const GARMENT = {
  productId: 'shirt',
  design: 'shirt',
  designOptions: { chestEase: 0.15, waistEase: 0.14 },
  allowanceMm: 10,
  clothId: 'poplin-white',
  choices: { buttons: 'corozo', 'collar-stays': 'sewn-in', monogram: 'none' },
};

const priceOf = (totalMinor: number) => ({
  currency: 'EUR',
  lines: ['base', 'cloth', 'option', 'option', 'option'].map((kind) => ({
    kind,
    reference: 'poplin-white',
    name: { en: 'Made-to-measure shirt', fr: 'Chemise sur mesure' },
    metres: null,
    amountMinor: Math.floor(totalMinor / 5),
  })),
  totalMinor,
  catalogueVersion: '2026-11',
});

const INSERT_ORDER = `
  INSERT INTO orders (row, id, sequence, number, customer_id, state, product_id, session_id, due_on,
    note, total_minor, currency, design_version, hash, key, created_at, updated_at, placed_at)
  VALUES (@sequence, @id, @sequence, @number, @customerId, @state, 'shirt', @sessionId, @dueOn, '',
    @totalMinor, 'EUR', '1', @hash, @key, @createdAt, @createdAt, @placedAt)
`;

const INSERT_DOCUMENTS = `
  INSERT INTO order_documents (order_row, garment, price, snapshot)
  VALUES (@sequence, @garment, @price, @snapshot)
`;

const INSERT_EVENT = `
  INSERT INTO order_events (order_row, at, kind, by, detail) VALUES (?, ?, ?, 'Maud', '{}')
`;

const INSERT_SENT = `
  INSERT INTO outbox (order_id, key, payload, sha256, queued_at, state, attempts, shop_order_id,
    shop_order_code, shop_state)
  VALUES (@id, @key, @snapshot, @hash, @createdAt, 'at-shop', 1, @number, @number, 'Delivered')
`;

function fillOrders(db: Db, count: number, people: readonly Known[], world: World): void {
  const { random, endsAt } = world;
  const insertOrder = db.prepare<[Record<string, unknown>]>(INSERT_ORDER);
  const insertDocuments = db.prepare<[Record<string, unknown>]>(INSERT_DOCUMENTS);
  const insertEvent = db.prepare<[number, number, string]>(INSERT_EVENT);
  const insertSent = db.prepare<[Record<string, unknown>]>(INSERT_SENT);
  const garment = JSON.stringify(GARMENT);
  const values = Object.fromEntries(BODY);
  inBatches(db, count, (n) => {
    const chance = random();
    const state = STATES.find(([upTo]) => chance < upTo)?.[1] ?? 'delivered';
    const open = chance < 0.011;
    const age = open ? random() * 30 * DAY : ((count - n) / count) * YEARS * 365 * DAY;
    const createdAt = Math.floor(endsAt - age);
    const dueOn = new Date(createdAt + 28 * DAY).toISOString().slice(0, 10);
    const price = priceOf(10_000 + Math.floor(random() * 20_000));
    const placed = state !== 'quote';
    const snapshot = placed
      ? JSON.stringify({ format: 1, garment: GARMENT, measurements: { values }, price, dueOn })
      : null;
    const order = {
      ...pick(people, random),
      id: uuid(random),
      sequence: n + 1,
      number: orderNumber(n + 1),
      state,
      garment,
      dueOn,
      price: JSON.stringify(price),
      totalMinor: price.totalMinor,
      snapshot,
      hash: snapshot && createHash('sha256').update(snapshot).digest('hex'),
      key: placed ? uuid(random) : null,
      createdAt,
      placedAt: placed ? createdAt : null,
    };
    insertOrder.run(order);
    insertDocuments.run(order);
    insertEvent.run(order.sequence, createdAt, 'quoted');
    if (placed) {
      insertEvent.run(order.sequence, createdAt, 'placed');
      insertSent.run(order);
    }
  });
}
