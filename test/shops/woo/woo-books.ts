/** What a stand-in WooCommerce keeps. Amounts are in euros as it reckons them, with their fractions. */
export type Meta = { readonly id: number; readonly key: string; readonly value: unknown };

export type WooLine = {
  readonly id: number;
  readonly productId: number;
  readonly variationId: number;
  readonly name: string;
  readonly sku: string | null;
  readonly quantity: number;
  readonly subtotal: number;
  readonly total: number;
  readonly meta: readonly Meta[];
};

export type WooFee = { readonly id: number; readonly name: string; readonly total: number };

export type WooOrder = {
  readonly id: number;
  readonly status: string;
  readonly currency: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly paidAt: number | null;
  readonly completedAt: number | null;
  readonly createdVia: string;
  readonly transactionId: string;
  readonly customerId: number;
  readonly billing: Readonly<Record<string, string>>;
  readonly note: string;
  readonly payment: readonly [method: string, title: string];
  readonly meta: readonly Meta[];
  readonly lines: readonly WooLine[];
  readonly fees: readonly WooFee[];
  readonly refunds: readonly { readonly id: number; readonly amount: number }[];
  /** Not yet reckoned up: what a shop that is stopped in the middle leaves. */
  readonly isTorn: boolean;
};

export type WooProduct = {
  readonly id: number;
  readonly parentId: number;
  readonly name: string;
  readonly sku: string;
  readonly price: string;
  readonly type: 'simple' | 'variable' | 'variation';
  readonly status: string;
  readonly stock: number | null;
  readonly meta: readonly Meta[];
  readonly createdAt: number;
};

export type WooCustomer = {
  readonly id: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly meta: readonly Meta[];
  readonly createdAt: number;
};

export type WooVersion = '7.9.0' | '10.0.2';

export type WooShopOptions = {
  readonly version: WooVersion;
  /** East of Greenwich is positive. */
  readonly offsetHours?: number;
  readonly now?: () => number;
  readonly taxPercent?: number;
  readonly firstId?: number;
  readonly firstCustomerId?: number;
};

/** Counters and shelves; `second` is the shop's clock, which knows no fractions. */
export function createWooBooks(options: WooShopOptions) {
  const { now = Date.now } = options;
  let id = options.firstId ?? 100;
  let customerId = options.firstCustomerId ?? 2;
  let row = 500;
  return {
    version: options.version,
    isNew: options.version !== '7.9.0',
    offsetHours: options.offsetHours ?? 1,
    taxRate: (options.taxPercent ?? 19) / 100,
    orders: new Map<number, WooOrder>(),
    products: new Map<number, WooProduct>(),
    customers: new Map<number, WooCustomer>(),
    second: () => Math.floor(now() / 1000) * 1000,
    now,
    nextId: () => id++,
    nextCustomerId: () => customerId++,
    nextRow: () => row++,
  };
}

export type WooBooks = ReturnType<typeof createWooBooks>;

export const round2 = (value: number): number => Math.round(value * 100 + 1e-7) / 100;

/** Taxes are rounded so where prices include them. */
const halfDown2 = (value: number): number => Math.ceil(value * 100 - 0.5 - 1e-7) / 100;

/** Net, taxes and the sum, line by line, as the shop reckons them whatever was sent. */
export function totalsOf({ taxRate }: WooBooks, { lines, fees, isTorn }: WooOrder) {
  if (isTorn) return { tax: 0, total: 0, discount: 0 };
  const nets = [...lines, ...fees].map(({ total }) => total);
  const tax = nets.reduce((sum, net) => sum + halfDown2(net * taxRate), 0);
  const net = nets.reduce((sum, total) => sum + round2(total), 0);
  const discount = lines.reduce((sum, line) => sum + line.subtotal - line.total, 0);
  return { tax: round2(tax), total: round2(net + tax), discount: round2(discount) };
}
