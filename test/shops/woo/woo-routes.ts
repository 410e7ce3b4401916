import type { Meta, WooBooks, WooCustomer, WooProduct } from './woo-books.ts';
import { listOrders, paged } from './woo-lists.ts';
import { changeOrder, faultOf, makeOrder } from './woo-make-order.ts';
import { good, invalidId, no, type WooAnswer } from './woo-problem.ts';
import { renderCustomer, renderOrder, renderProduct } from './woo-render.ts';

export type WooCall = {
  readonly method: string;
  /** Below `/wp-json/wc/v3`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
};

const LARGEST_BATCH = 100;

/** What the stand-in answers to one call that got through the door. */
export function answerTo(books: WooBooks, call: WooCall): WooAnswer {
  const [, what = '', id = '', part = ''] = call.path.split('/');
  switch (what) {
    case 'orders':
      return orders(books, call, id, part);
    case 'products':
      return products(books, call, id, part);
    case 'customers':
      return customers(books, call, id);
    case 'settings':
      return good(id === 'tax' ? TAX_SETTINGS : GENERAL_SETTINGS);
    case 'taxes':
      return paged(books, [rateOf(books)], call.query);
    case 'system_status':
      return good({ environment: { version: books.version, wp_version: '6.8.3' } });
    default:
      return no(404, 'rest_no_route', NO_ROUTE);
  }
}

const NO_ROUTE = 'No route was found matching the URL and request method.';

const GENERAL_SETTINGS = [
  { id: 'woocommerce_currency', value: 'EUR' },
  { id: 'woocommerce_calc_taxes', value: 'yes' },
  { id: 'woocommerce_default_country', value: 'DE' },
  { id: 'woocommerce_store_postcode', value: '10115' },
  { id: 'woocommerce_store_city', value: 'Berlin' },
];

const TAX_SETTINGS = [
  { id: 'woocommerce_prices_include_tax', value: 'yes' },
  { id: 'woocommerce_tax_based_on', value: 'base' },
];

const rateOf = ({ taxRate }: WooBooks) => ({
  id: 1,
  country: '',
  state: '',
  postcode: '',
  city: '',
  postcodes: [],
  cities: [],
  rate: (taxRate * 100).toFixed(4),
  name: 'MwSt',
  priority: 1,
  compound: false,
  shipping: true,
  order: 1,
  class: 'standard',
});

function orders(books: WooBooks, call: WooCall, id: string, part: string): WooAnswer {
  const { method, body } = call;
  if (id === 'batch') return batch(books, body);
  if (id === '')
    return method === 'POST' ? createOrder(books, body) : listOrders(books, call.query);
  const order = books.orders.get(Number(id));
  if (order === undefined) return invalidId(method === 'PUT' ? 400 : 404);
  if (part === 'notes') return note(books, order.id, body);
  if (part === 'refunds') return refund(books, order.id, body);
  if (method === 'GET') return good(renderOrder(books, order));
  if (method === 'PUT') {
    return faultOf(books, body) ?? good(renderOrder(books, changeOrder(books, order, body)));
  }
  return deleteOrder(books, order.id, call.query.get('force') === 'true');
}

function createOrder(books: WooBooks, body: WooCall['body']): WooAnswer {
  if (body.id !== undefined) {
    return no(400, 'woocommerce_rest_shop_order_exists', 'Cannot create existing shop_order.');
  }
  const fault = faultOf(books, body);
  if (fault !== null) return fault;
  const [coupon] = Array.isArray(body.coupon_lines) ? body.coupon_lines : [];
  return coupon === undefined
    ? good(renderOrder(books, makeOrder(books, body)), 201)
    : badCoupon(books, String(coupon.code));
}

/** Newer shops leave a draft behind, older ones only a gap in the numbers. */
function badCoupon(books: WooBooks, code: string): WooAnswer {
  const name = 'woocommerce_rest_invalid_coupon';
  if (!books.isNew) {
    books.nextId();
    return no(400, name, `Coupon "${code}" does not exist!`);
  }
  const draft = makeOrder(books, { status: 'checkout-draft' });
  const words = `Coupon &quot;${code}&quot; cannot be applied because it does not exist.`;
  return no(400, name, words, { new_draft_order_id: draft.id });
}

function deleteOrder(books: WooBooks, id: number, isForced: boolean): WooAnswer {
  const order = books.orders.get(id);
  if (order === undefined) return invalidId(404);
  if (order.status === 'trash' && !isForced) {
    return no(410, 'woocommerce_rest_already_trashed', 'The order has already been deleted.');
  }
  const before = renderOrder(books, order);
  if (isForced) books.orders.delete(id);
  else books.orders.set(id, { ...order, status: 'trash', modifiedAt: books.second() });
  return good(before);
}

const dated = (books: WooBooks) => {
  const at = books.second();
  const gmt = new Date(at).toISOString().slice(0, 19);
  const local = new Date(at + books.offsetHours * 3_600_000).toISOString().slice(0, 19);
  return { date_created: local, date_created_gmt: gmt };
};

const link = [{ href: 'http://127.0.0.1/' }];

/** A note does not move the order's date of change. */
const note = (books: WooBooks, id: number, body: WooCall['body']): WooAnswer =>
  good(
    {
      id: books.nextRow(),
      author: 'WooCommerce',
      ...dated(books),
      note: body.note,
      customer_note: false,
      _links: { self: selfLink(books, `orders/${id}/notes`), collection: link, up: link },
    },
    201,
  );

function refund(books: WooBooks, id: number, body: WooCall['body']): WooAnswer {
  const order = books.orders.get(id);
  if (order === undefined) return invalidId(404);
  const given = { id: books.nextId(), amount: Number(body.amount) };
  const refunds = [...order.refunds, given];
  books.orders.set(id, { ...order, refunds, modifiedAt: books.second() });
  return good(
    {
      id: given.id,
      ...dated(books),
      amount: body.amount,
      reason: '',
      refunded_by: 1,
      refunded_payment: false,
      meta_data: [],
      line_items: [],
      shipping_lines: [],
      tax_lines: [],
      fee_lines: [],
      _links: { self: selfLink(books, `orders/${id}/refunds`), collection: link, up: link },
    },
    201,
  );
}

const selfLink = ({ isNew }: WooBooks, path: string) => [
  { href: `http://127.0.0.1/${path}`, ...(isNew ? { targetHints: { allow: ['GET'] } } : {}) },
];

/** Not atomic, and it checks less than single calls do. */
function batch(books: WooBooks, body: WooCall['body']): WooAnswer {
  const part = (name: string) => (Array.isArray(body[name]) ? body[name] : []);
  const [create, update, remove] = [part('create'), part('update'), part('delete')];
  if (create.length + update.length + remove.length > LARGEST_BATCH) {
    const words = `Unable to accept more than ${LARGEST_BATCH} items for this request.`;
    return no(413, 'woocommerce_rest_request_entity_too_large', words);
  }
  const failed = (id: number, status: 400 | 404) => ({ id, error: invalidId(status).body });
  return good({
    create: create.map((it) => renderOrder(books, makeOrder(books, { ...it, status: 'pending' }))),
    update: update.map(({ id }) => failed(id, 400)),
    delete: remove.map((id) => failed(id, 404)),
  });
}

function products(books: WooBooks, call: WooCall, id: string, part: string): WooAnswer {
  const { method, body, query } = call;
  const all = [...books.products.values()];
  const list = (items: readonly WooProduct[]) =>
    paged(
      books,
      items.map((item) => renderProduct(books, item)),
      query,
    );
  if (part === 'variations') return list(all.filter(({ parentId }) => parentId === Number(id)));
  if (method === 'GET') {
    const sku = query.get('sku');
    return list(all.filter((it) => (sku === null ? it.type !== 'variation' : it.sku === sku)));
  }
  const same = all.find(({ sku }) => sku === body.sku && sku !== '');
  if (same !== undefined) {
    const more = { resource_id: same.id, unique_sku: `${same.sku}-1` };
    return no(400, 'product_invalid_sku', 'Invalid or duplicated SKU.', more);
  }
  return good(renderProduct(books, addProduct(books, body)), 201);
}

export function addProduct(
  books: WooBooks,
  body: WooCall['body'],
  more: Partial<WooProduct> = {},
): WooProduct {
  const product: WooProduct = {
    id: books.nextId(),
    parentId: 0,
    name: String(body.name),
    sku: String(body.sku ?? ''),
    price: String(body.regular_price ?? ''),
    type: 'simple',
    status: 'publish',
    stock: body.manage_stock === true ? Number(body.stock_quantity) : null,
    meta: metaOf(books, body.meta_data),
    createdAt: books.second(),
    ...more,
  };
  books.products.set(product.id, product);
  return product;
}

const metaOf = (books: WooBooks, sent: unknown): readonly Meta[] =>
  (Array.isArray(sent) ? sent : []).map(({ key, value }) => ({ id: books.nextRow(), key, value }));

function customers(books: WooBooks, call: WooCall, id: string): WooAnswer {
  const { method, body, query } = call;
  const all = [...books.customers.values()];
  if (method === 'GET') {
    const email = query.get('email');
    const found = all.filter((it) => email === null || it.email === email);
    return paged(
      books,
      found.map((it) => renderCustomer(books, it)),
      query,
    );
  }
  const known = books.customers.get(Number(id));
  const email = String(body.email ?? known?.email ?? '');
  if (all.some((it) => it.email === email && it.id !== known?.id)) {
    const words = books.isNew
      ? `An account is already registered with ${email}. Please log in or use a different email address.`
      : 'An account is already registered with your email address. <a href="#" class="showlogin">Please log in.</a>';
    return no(400, 'registration-error-email-exists', words);
  }
  const customer: WooCustomer = {
    id: known?.id ?? books.nextCustomerId(),
    email,
    firstName: String(body.first_name ?? known?.firstName ?? ''),
    lastName: String(body.last_name ?? known?.lastName ?? ''),
    meta: [
      ...(books.isNew ? [{ id: books.nextRow(), key: 'default_password_nag', value: '1' }] : []),
      ...metaOf(books, body.meta_data),
    ],
    createdAt: known?.createdAt ?? books.second(),
  };
  books.customers.set(customer.id, customer);
  return good(renderCustomer(books, customer), known === undefined ? 201 : 200);
}
