import type { ShopConnection } from '../../shared/contract/shop.ts';

/** An order as a person finds it in the shop's own administration. */
export type FoundOrder = {
  readonly id: string;
  readonly totalMinor: number;
  readonly quantities: readonly number[];
  readonly spec: string;
};

/** A shop the contract is held against, with a back door for what people do there. */
export type ShopUnderTest = {
  readonly kind: ShopConnection['kind'];
  readonly address: string;
  readonly secret: string;
  readonly wrongSecret: string;
  /** What it sells, in EUR, and at which price. */
  readonly sku: string;
  readonly priceMinor: number;
  /** Live orders with this key, read past the client. */
  ordersWith(key: string): Promise<readonly FoundOrder[]>;
  /** Cancels an order as the shop's staff would. */
  cancel(id: string): Promise<void>;
  stop(): Promise<void>;
};
