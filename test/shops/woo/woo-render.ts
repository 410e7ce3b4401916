import {
  type Meta,
  round2,
  totalsOf,
  type WooBooks,
  type WooCustomer,
  type WooLine,
  type WooOrder,
  type WooProduct,
} from './woo-books.ts';

const BASE = 'http://127.0.0.1/wp-json/wc/v3';

const money = (value: number) => round2(value).toFixed(2);

const gmtOf = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 19));

const localOf = ({ offsetHours }: WooBooks, at: number | null) =>
  at === null ? null : gmtOf(at + offsetHours * 3_600_000);

/** Pairs of naive dates: the shop's own time and Greenwich's. */
const dates = (books: WooBooks, name: string, at: number | null) => ({
  [name]: localOf(books, at),
  [`${name}_gmt`]: gmtOf(at),
});

/** Newer WordPress says with each link what may be done there. */
const linksOf = (books: WooBooks, what: string, id: number, more: object = {}) => ({
  self: [
    {
      href: `${BASE}/${what}/${id}`,
      ...(books.isNew ? { targetHints: { allow: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] } } : {}),
    },
  ],
  collection: [{ href: `${BASE}/${what}` }],
  ...more,
});

const metaOf = (meta: readonly Meta[]) => meta.map(({ id, key, value }) => ({ id, key, value }));

const lineMetaOf = (meta: readonly Meta[]) =>
  meta.map(({ id, key, value }) => ({ id, key, value, display_key: key, display_value: value }));

const NO_ADDRESS = {
  first_name: '',
  last_name: '',
  company: '',
  address_1: '',
  address_2: '',
  city: '',
  state: '',
  postcode: '',
  country: '',
};

export function renderOrder(books: WooBooks, order: WooOrder) {
  const { tax, total, discount } = totalsOf(books, order);
  const hasLines = order.lines.length + order.fees.length > 0 && !order.isTorn;
  return {
    id: order.id,
    parent_id: 0,
    status: order.status,
    currency: order.currency,
    version: books.version,
    prices_include_tax: true,
    date_created: localOf(books, order.createdAt),
    date_modified: localOf(books, order.modifiedAt),
    discount_total: money(discount),
    discount_tax: money(discount * books.taxRate),
    shipping_total: '0.00',
    shipping_tax: '0.00',
    cart_tax: money(tax),
    total: money(total),
    total_tax: money(tax),
    customer_id: order.customerId,
    order_key: `wc_order_${order.id}`,
    billing: { ...NO_ADDRESS, email: '', phone: '', ...order.billing },
    shipping: { ...NO_ADDRESS, phone: '' },
    payment_method: order.payment[0],
    payment_method_title: order.payment[1],
    transaction_id: order.transactionId,
    customer_ip_address: '',
    customer_user_agent: '',
    created_via: order.createdVia,
    customer_note: order.note,
    date_completed: localOf(books, order.completedAt),
    date_paid: localOf(books, order.paidAt),
    cart_hash: '',
    number: String(order.id),
    meta_data: metaOf(order.meta),
    line_items: order.lines.map((line) => renderLine(books, line)),
    tax_lines: hasLines && tax > 0 ? [taxLine(books, order.id, tax)] : [],
    shipping_lines: [],
    fee_lines: order.fees.map((fee) => ({
      id: fee.id,
      name: fee.name,
      tax_class: '',
      tax_status: 'taxable',
      amount: '',
      total: money(fee.total),
      total_tax: money(fee.total * books.taxRate),
      taxes: [{ id: 1, total: money(fee.total * books.taxRate), subtotal: '' }],
      meta_data: [],
    })),
    coupon_lines: [],
    refunds: shownRefunds(books, order).map(({ id, amount }) => ({
      id,
      reason: '',
      total: money(-amount),
    })),
    payment_url: `http://127.0.0.1/checkout/order-pay/${order.id}/`,
    is_editable: ['pending', 'on-hold', 'auto-draft'].includes(order.status),
    needs_payment: ['pending', 'failed'].includes(order.status) && total > 0,
    needs_processing: order.lines.some(({ productId }) => productId > 0),
    date_created_gmt: gmtOf(order.createdAt),
    date_modified_gmt: gmtOf(order.modifiedAt),
    date_completed_gmt: gmtOf(order.completedAt),
    date_paid_gmt: gmtOf(order.paidAt),
    currency_symbol: '€',
    _links: linksOf(books, 'orders', order.id, {
      ...(books.isNew
        ? { email_templates: [{ embeddable: true, href: `${BASE}/orders/${order.id}/actions` }] }
        : {}),
      ...(order.customerId > 0
        ? { customer: [{ href: `${BASE}/customers/${order.customerId}` }] }
        : {}),
    }),
  };
}

/** In posts storage the trash takes an order's refunds along. */
const shownRefunds = ({ isNew }: WooBooks, { status, refunds }: WooOrder) =>
  status === 'trash' && !isNew ? [] : refunds;

const taxLine = ({ taxRate }: WooBooks, id: number, tax: number) => ({
  id: id + 10_000,
  rate_code: 'DE-MWST-1',
  rate_id: 1,
  label: 'MwSt',
  compound: false,
  tax_total: money(tax),
  shipping_tax_total: '0.00',
  rate_percent: taxRate * 100,
  meta_data: [],
});

function renderLine({ taxRate }: WooBooks, line: WooLine) {
  const tax = line.total * taxRate;
  return {
    id: line.id,
    name: line.name,
    product_id: line.productId,
    variation_id: line.variationId,
    quantity: line.quantity,
    tax_class: '',
    subtotal: money(line.subtotal),
    subtotal_tax: money(line.subtotal * taxRate),
    total: money(line.total),
    total_tax: money(tax),
    taxes:
      line.total === 0
        ? []
        : [{ id: 1, total: money(tax), subtotal: money(line.subtotal * taxRate) }],
    meta_data: lineMetaOf(line.meta),
    sku: line.sku,
    price: line.quantity === 0 ? 0 : line.total / line.quantity,
    image: { id: line.productId === 0 ? 0 : '', src: '' },
    parent_name: null,
  };
}

export function renderCustomer(books: WooBooks, customer: WooCustomer) {
  const { id, email, firstName, lastName, meta, createdAt } = customer;
  const { phone, ...address } = { ...NO_ADDRESS, phone: '' };
  return {
    id,
    ...dates(books, 'date_created', createdAt),
    ...dates(books, 'date_modified', createdAt),
    email,
    first_name: firstName,
    last_name: lastName,
    role: 'customer',
    username: email.split('@')[0],
    billing: { ...address, email: '', phone },
    shipping: { ...address, phone },
    is_paying_customer: false,
    avatar_url: '',
    meta_data: metaOf(meta),
    _links: linksOf(books, 'customers', id),
  };
}

export function renderProduct(books: WooBooks, product: WooProduct) {
  const { id, name, sku, price, type, status, stock, meta, createdAt } = product;
  return {
    id,
    name,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    permalink: `http://127.0.0.1/product/${id}/`,
    ...dates(books, 'date_created', createdAt),
    ...dates(books, 'date_modified', createdAt),
    type,
    status,
    ...UNUSED_BEFORE,
    sku,
    price,
    regular_price: price,
    ...UNUSED,
    manage_stock: stock !== null,
    stock_quantity: stock,
    stock_status: stock === null || stock > 0 ? 'instock' : 'outofstock',
    parent_id: product.parentId,
    categories: [{ id: 15, name: 'Uncategorized', slug: 'uncategorized' }],
    related_ids: [10],
    price_html: '<span>747.90</span>',
    meta_data: metaOf(meta),
    ...(books.isNew ? { brands: [], post_password: '', global_unique_id: '' } : {}),
    permalink_template: 'http://127.0.0.1/product/%pagename%/',
    generated_slug: name.toLowerCase().replaceAll(' ', '-'),
    _links: linksOf(books, 'products', id),
  };
}

const UNUSED_BEFORE = {
  featured: false,
  catalog_visibility: 'visible',
  description: '',
  short_description: '',
};

/** Fields that nobody here reads and that always look the same. */
const UNUSED = {
  sale_price: '',
  date_on_sale_from: null,
  date_on_sale_from_gmt: null,
  date_on_sale_to: null,
  date_on_sale_to_gmt: null,
  on_sale: false,
  purchasable: true,
  total_sales: 0,
  virtual: false,
  downloadable: false,
  downloads: [],
  download_limit: -1,
  download_expiry: -1,
  external_url: '',
  button_text: '',
  tax_status: 'taxable',
  tax_class: '',
  backorders: 'no',
  backorders_allowed: false,
  backordered: false,
  low_stock_amount: null,
  sold_individually: false,
  weight: '',
  dimensions: { length: '', width: '', height: '' },
  shipping_required: true,
  shipping_taxable: true,
  shipping_class: '',
  shipping_class_id: 0,
  reviews_allowed: true,
  average_rating: '0',
  rating_count: 0,
  upsell_ids: [],
  cross_sell_ids: [],
  purchase_note: '',
  tags: [],
  images: [],
  attributes: [],
  default_attributes: [],
  variations: [],
  grouped_products: [],
  menu_order: 0,
  has_options: false,
};
