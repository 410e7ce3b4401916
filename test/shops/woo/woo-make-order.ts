import {
  type Meta,
  round2,
  type WooBooks,
  type WooFee,
  type WooLine,
  type WooOrder,
} from './woo-books.ts';
import { invalidParam, no, type WooAnswer } from './woo-problem.ts';

type Body = Readonly<Record<string, unknown>>;

const STATUSES = [
  'auto-draft',
  'pending',
  'processing',
  'on-hold',
  'completed',
  'cancelled',
  'refunded',
  'failed',
  'checkout-draft',
];

/** Longer ones were lost without a word on the new tables. */
const LONGEST_META = 65_535;
const LONGEST_META_KEY = 255;

const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly Body[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `19,90` becomes 1990 and `abc` nothing, both without a word. */
const amount = (value: unknown): number =>
  Number.parseFloat(text(value).replace(/[^0-9.-]/g, '')) || 0;

/** What is wrong with a body before anything is made; null when nothing is. */
export function faultOf(books: WooBooks, body: Body): WooAnswer | null {
  if (body.status !== undefined && !STATUSES.includes(text(body.status))) {
    const words = `status is not one of ${STATUSES.slice(0, -1).join(', ')}, and ${STATUSES.at(-1)}.`;
    return invalidParam('status', words, 'rest_not_in_enum');
  }
  if (isRecord(body.billing) && body.billing.email === '') {
    return invalidParam('billing', 'Invalid email address.', 'rest_invalid_email');
  }
  const badLine = listOf(body.line_items).findIndex(({ total }) => typeof total === 'number');
  if (badLine >= 0) {
    const param = `line_items[${badLine}][total]`;
    return invalidParam('line_items', `${param} is not of type string.`, 'rest_invalid_type', {
      param,
    });
  }
  if (body.customer_id !== undefined && body.customer_id !== 0) {
    if (!books.customers.has(Number(body.customer_id))) {
      return no(400, 'woocommerce_rest_invalid_customer_id', 'Customer ID is invalid.');
    }
  }
  const isNameless = listOf(body.line_items).some(
    (line) => !line.id && !line.product_id && !line.variation_id && !line.sku,
  );
  if (isNameless) {
    const words = 'Product ID or SKU is required.';
    return no(400, 'woocommerce_rest_required_product_reference', words);
  }
  return null;
}

function metaFrom(books: WooBooks, sent: unknown, isOrder: boolean): readonly Meta[] {
  return listOf(sent)
    .map(({ key, value }) => ({
      id: books.nextRow(),
      key: text(key),
      value: typeof value === 'number' ? String(value) : value,
    }))
    .filter(({ key }) => key.length <= LONGEST_META_KEY)
    .filter(({ value }) => {
      const isLost = isOrder && books.isNew && Buffer.byteLength(text(value)) > LONGEST_META;
      return !isLost;
    });
}

function lineFrom(books: WooBooks, sent: Body): WooLine {
  const bySku = [...books.products.values()].find(({ sku }) => sku !== '' && sku === sent.sku);
  const wanted = Number(sent.variation_id) || Number(sent.product_id) || bySku?.id || 0;
  const product = books.products.get(wanted);
  const quantity = sent.quantity === undefined ? 1 : Number(sent.quantity);
  const own = (Number(product?.price ?? 0) / (1 + books.taxRate)) * quantity;
  const net = sent.total === undefined ? own : amount(sent.total);
  return {
    id: books.nextRow(),
    productId: product === undefined ? 0 : product.parentId || product.id,
    variationId: product?.type === 'variation' ? product.id : 0,
    name: product?.name ?? '',
    sku: product?.sku ?? null,
    quantity,
    // The shop takes the product's own price for what is not said.
    subtotal: round6(sent.subtotal === undefined ? own : amount(sent.subtotal)),
    total: round6(net),
    meta: metaFrom(books, sent.meta_data, false),
  };
}

const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;

const feeFrom = (books: WooBooks, sent: Body): WooFee => ({
  id: books.nextRow(),
  name: text(sent.name),
  total: round2(amount(sent.total)),
});

/** A new order; `isTorn` stops the shop in the middle: our meta is there, total and status are not. */
export function makeOrder(books: WooBooks, body: Body, tornLines: number | null = null): WooOrder {
  const lines = listOf(body.line_items);
  const kept = tornLines === null ? lines : lines.slice(0, tornLines);
  const at = books.second();
  const status = text(body.status) || 'pending';
  const order: WooOrder = {
    id: books.nextId(),
    status: tornLines === null ? status : 'pending',
    currency: text(body.currency) || 'EUR',
    createdAt: at,
    modifiedAt: at,
    paidAt: ['processing', 'completed'].includes(status) && tornLines === null ? at : null,
    completedAt: null,
    createdVia: books.isNew ? text(body.created_via) || 'rest-api' : 'rest-api',
    transactionId: text(body.transaction_id),
    customerId: Number(body.customer_id ?? 0),
    billing: textsOf(body.billing),
    note: text(body.customer_note),
    payment: [text(body.payment_method), text(body.payment_method_title)],
    meta: metaFrom(books, body.meta_data, true),
    lines: kept.map((line) => lineFrom(books, line)),
    fees: tornLines === null ? listOf(body.fee_lines).map((fee) => feeFrom(books, fee)) : [],
    refunds: [],
    isTorn: tornLines !== null,
  };
  books.orders.set(order.id, order);
  moveStock(books, order, null);
  return books.orders.get(order.id) ?? order;
}

const textsOf = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, text(v)])) : {};

const TAKES_STOCK = ['processing', 'on-hold', 'completed'];
const GIVES_STOCK = ['pending', 'cancelled'];

/** Stock is taken in three states and given back in two; the line remembers which of it was. */
function moveStock(books: WooBooks, order: WooOrder, before: string | null): void {
  if (order.status === before) return;
  const takes = TAKES_STOCK.includes(order.status);
  if (!takes && !GIVES_STOCK.includes(order.status)) return;
  const lines = order.lines.map((line) => {
    const product = books.products.get(line.variationId || line.productId);
    const isReduced = line.meta.some(({ key }) => key === '_reduced_stock');
    if (product === undefined || product.stock === null || isReduced === takes) return line;
    const stock = product.stock + (takes ? -line.quantity : line.quantity);
    books.products.set(product.id, { ...product, stock });
    const value = String(line.quantity);
    const meta = takes
      ? [...line.meta, { id: books.nextRow(), key: '_reduced_stock', value }]
      : line.meta.filter(({ key }) => key !== '_reduced_stock');
    return { ...line, meta };
  });
  books.orders.set(order.id, { ...order, lines });
}

/** A PUT: a line without its id is another line, meta of a known key is put in its place. */
export function changeOrder(books: WooBooks, order: WooOrder, body: Body): WooOrder {
  const status = text(body.status) || order.status;
  const at = books.second();
  const isPaid = ['processing', 'completed'].includes(status);
  const fresh = metaFrom(books, body.meta_data, true);
  const changed: WooOrder = {
    ...order,
    status,
    modifiedAt: at,
    createdVia:
      books.isNew && body.created_via !== undefined ? text(body.created_via) : order.createdVia,
    paidAt: order.paidAt ?? (isPaid ? at : null),
    completedAt: status === 'completed' ? (order.completedAt ?? at) : order.completedAt,
    meta: [...order.meta.filter(({ key }) => !fresh.some((it) => it.key === key)), ...fresh],
    lines: [...order.lines, ...listOf(body.line_items).map((line) => lineFrom(books, line))],
  };
  books.orders.set(order.id, changed);
  moveStock(books, changed, order.status);
  return books.orders.get(order.id) ?? changed;
}
