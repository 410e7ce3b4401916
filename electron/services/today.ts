import type { OutboxStatus, Response } from '../../shared/contract/contract.ts';
import type { CustomerRepository } from '../db/repositories/customer-repository.ts';
import type { OrderListRepository } from '../db/repositories/order-list-repository.ts';
import { localDatePlus } from './local-date.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now'> & {
  readonly customers: CustomerRepository;
  readonly orderLists: OrderListRepository;
  readonly outboxStatus: () => OutboxStatus;
};

/** A working fortnight: what is due later need not be on the table today. */
const DUE_WITHIN_DAYS = 14;
const DUE_LIMIT = 50;
const QUOTE_LIMIT = 20;
const RECENT_LIMIT = 12;

/** What the studio shows first: due and overdue orders, open quotes, who was here, what waits. */
export const createToday =
  ({ now, customers, orderLists, outboxStatus }: Dependencies) =>
  (): Response<'today:get'> => ({
    dueOrders: [...orderLists.dueUntil(localDatePlus(now(), DUE_WITHIN_DAYS), DUE_LIMIT)],
    quotes: [...orderLists.quotes(QUOTE_LIMIT)],
    recentCustomers: [...customers.recent(RECENT_LIMIT)],
    outbox: outboxStatus(),
  });
