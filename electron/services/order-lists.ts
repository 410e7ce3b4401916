import type { Request, Response } from '../../shared/contract/contract.ts';
import type { ClothRow } from '../../shared/stock/cloth.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderListRepository } from '../db/repositories/order-list-repository.ts';

type Dependencies = {
  readonly customers: CustomerRepository;
  readonly orderLists: OrderListRepository;
  readonly clothsMatching: (text: string) => ClothRow[];
};

/** Orders of this many best-matching customers are looked through; a longer name narrows them. */
const CUSTOMERS_LOOKED_THROUGH = 60;
const EVERYWHERE_CUSTOMERS = 8;
const EVERYWHERE_ORDERS = 8;

/** Lists and searches over orders: by number, or by the customer's name, phone, e-mail or town. */
export const createOrderListService = ({
  customers,
  orderLists,
  clothsMatching,
}: Dependencies) => ({
  list: (request: Request<'orders:list'>): Response<'orders:list'> => {
    const { text: typed, states, limit, offset } = request;
    const { orders, total } =
      typed.trim() === ''
        ? orderLists.page(states, limit, offset)
        : orderLists.search({
            typed,
            customerIds: customers.bestIds(typed, CUSTOMERS_LOOKED_THROUGH),
            states,
            limit,
            offset,
          });
    return { orders: [...orders], total };
  },
  everywhere: ({ text: typed }: Request<'search:everywhere'>): Response<'search:everywhere'> => {
    const found = customers.best(typed, EVERYWHERE_CUSTOMERS);
    const { orders } = orderLists.search({
      typed,
      customerIds: found.map(({ id }) => id),
      states: [],
      limit: EVERYWHERE_ORDERS,
      offset: 0,
    });
    return { customers: [...found], orders: [...orders], cloths: clothsMatching(typed) };
  },
});
