import type { ShopTest } from '../../shared/contract/shop.ts';
import type { OrderState } from '../../shared/order/order.ts';
import type { Result } from '../../shared/result.ts';
import type { ShopCopy, ShopFailure, ShopProduct } from '../../shared/sync/shop-copy.ts';
import type { ShopOrder } from '../../shared/sync/shop-message.ts';

/** An order ready to leave: the message, and the very text its hash was taken of. */
export type OutgoingOrder = {
  readonly message: ShopOrder;
  readonly payload: string;
  readonly sha256: string;
};

export type ShopAnswer<T> = Promise<Result<T, ShopFailure>>;

/** An online shop, whatever its make. Calls never throw for what the network or the shop does. */
export interface Shop {
  /** Tries address, key, permissions and the shop's preparation; changes nothing there. */
  test(): Promise<ShopTest>;
  /** One attempt, never repeated inside. Answers with the order read back from the shop. */
  place(order: OutgoingOrder): ShopAnswer<ShopCopy>;
  /**
   * Orders that may carry the key, cancelled doubles excepted. Shops without a search for it list
   * what came in since `firstStartedAt`; the caller checks the key of every copy.
   */
  findByKey(key: string, firstStartedAt: number): ShopAnswer<readonly ShopCopy[]>;
  /** Takes a double or torn copy out of the way so that `findByKey` no longer finds it. Repeatable. */
  cancelDouble(copy: ShopCopy): ShopAnswer<null>;
  /** Our orders that changed at or after `since` by the shop's clock; all of them when it is null. */
  pullOrders(since: number | null): ShopAnswer<readonly ShopCopy[]>;
  pullProducts(): ShopAnswer<readonly ShopProduct[]>;
  /** Removes what broken attempts left behind without a key, when it is a day old. */
  tidy(): ShopAnswer<null>;
  /** What the shop's word for a state means for the order; null when it says nothing about it. */
  orderState(shopState: string): OrderState | null;
}
