import { totalsOf, type WooBooks, type WooOrder } from './woo-books.ts';
import { good, invalidParam, type WooAnswer } from './woo-problem.ts';
import { renderOrder } from './woo-render.ts';

const HOUR_MS = 3_600_000;

/** Hidden from `status=any`, as the shop's own lists hide them. */
const HIDDEN = ['trash', 'auto-draft', 'checkout-draft'];

/** One page of a list, cut to the fields that were asked for. */
export function paged<T extends object>(
  { version }: WooBooks,
  all: readonly T[],
  query: URLSearchParams,
): WooAnswer {
  const size = Number(query.get('per_page') ?? 10);
  if (!(size >= 1 && size <= 100)) {
    const words = 'per_page must be between 1 (inclusive) and 100 (inclusive)';
    return invalidParam('per_page', words, 'rest_out_of_bounds');
  }
  const page = Number(query.get('page') ?? 1);
  const items = all.slice((page - 1) * size, page * size);
  const fields = query.get('_fields')?.split(',') ?? null;
  const isPastEnd = items.length === 0 && version !== '7.9.0';
  return { ...good(items.map((item) => cut(item, fields))), total: isPastEnd ? 0 : all.length };
}

const cut = (item: object, fields: readonly string[] | null): object =>
  fields === null
    ? item
    : Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));

/**
 * A moment as the shop reads it: without the flag in its own time; with the flag in Greenwich's,
 * but a `Z` on top of it shifts the moment by the shop's offset.
 */
function momentOf({ offsetHours }: WooBooks, text: string, isGmt: boolean): number {
  const hasZone = /(Z|[+-]\d\d:\d\d)$/.test(text);
  const at = Date.parse(hasZone ? text : `${text}Z`);
  if (isGmt) return hasZone ? at + offsetHours * HOUR_MS : at;
  return hasZone ? at : at - offsetHours * HOUR_MS;
}

/** The order list. Filters it does not know are ignored, and everything comes back. */
export function listOrders(books: WooBooks, query: URLSearchParams): WooAnswer {
  const isGmt = query.get('dates_are_gmt') === 'true';
  const tests: ((order: WooOrder) => boolean)[] = [];
  for (const [name, of] of [
    ['after', ({ createdAt }: WooOrder) => createdAt],
    ['modified_after', ({ modifiedAt }: WooOrder) => modifiedAt],
  ] as const) {
    const text = query.get(name);
    if (text === null) continue;
    const at = momentOf(books, text, isGmt);
    if (Number.isNaN(at)) return invalidParam(name, 'Invalid date.', 'rest_invalid_date');
    tests.push((order) => of(order) > at);
  }
  const status = query.get('status') ?? 'any';
  tests.push((order) =>
    status === 'any' ? !HIDDEN.includes(order.status) : status.split(',').includes(order.status),
  );
  const via = query.get('created_via');
  if (via !== null && books.isNew) tests.push(({ createdVia }) => createdVia === via);
  const words = query.get('search');
  if (words !== null) {
    tests.push(({ billing }) => Object.values(billing).some((text) => text.includes(words)));
  }
  const found = [...books.orders.values()]
    .filter((order) => tests.every((holds) => holds(order)))
    .sort(orderOf(query));
  return paged(
    books,
    found.map((order) => renderOrder(books, order)),
    query,
  );
}

function orderOf(query: URLSearchParams): (a: WooOrder, b: WooOrder) => number {
  const by = query.get('orderby') ?? 'date';
  const sign = query.get('order') === 'asc' ? 1 : -1;
  const key = (order: WooOrder) =>
    by === 'modified' ? order.modifiedAt : by === 'id' ? order.id : order.createdAt;
  return (a, b) => sign * (key(a) - key(b) || a.id - b.id);
}

/** What a person at the shop sees of an order, for tests to look at. */
export const shownTotal = (books: WooBooks, order: WooOrder): number =>
  Math.round(totalsOf(books, order).total * 100);
