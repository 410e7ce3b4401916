import type { Request, Response } from '../../shared/contract/contract.ts';
import type { OrderSummary } from '../../shared/order/order.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderListRepository } from '../db/repositories/order-list-repository.ts';

type Dependencies = {
  readonly customers: CustomerRepository;
  readonly orderLists: OrderListRepository;
};

/** Orders of this many best-matching customers are looked through; a longer name narrows them. */
const CUSTOMERS_LOOKED_THROUGH = 200;
const ORDERS_BY_NUMBER = 20;
const EVERYWHERE_CUSTOMERS = 8;
const EVERYWHERE_ORDERS = 8;

/** Lists and searches over orders. */
export function createOrderListService({ customers, orderLists }: Dependencies) {
  /** By the order's number first, then by the customer's name, phone, e-mail or town. */
  function matching(text: string, customersLookedThrough: number): readonly OrderSummary[] {
    const numbered = orderLists.byNumber(text, ORDERS_BY_NUMBER);
    const seen = new Set(numbered.map(({ id }) => id));
    const ids = customers.searchIds(text, customersLookedThrough);
    return [...numbered, ...orderLists.ofCustomers(ids).filter(({ id }) => !seen.has(id))];
  }

  return {
    list: ({ text, states, limit, offset }: Request<'orders:list'>): Response<'orders:list'> => {
      if (text.trim() === '') {
        const { orders, total } = orderLists.page(states, limit, offset);
        return { orders: [...orders], total };
      }
      const found = matching(text, CUSTOMERS_LOOKED_THROUGH).filter(
        ({ state }) => states.length === 0 || states.includes(state),
      );
      return { orders: found.slice(offset, offset + limit), total: found.length };
    },
    everywhere: ({ text }: Request<'search:everywhere'>): Response<'search:everywhere'> => {
      if (text.trim() === '') return { customers: [], orders: [] };
      return {
        customers: [...customers.search(text, EVERYWHERE_CUSTOMERS, 0).customers],
        orders: matching(text, EVERYWHERE_CUSTOMERS).slice(0, EVERYWHERE_ORDERS),
      };
    },
  };
}
