import type { Response } from '../../../shared/contract/contract.ts';
import { todayIso } from '../order/due-date.ts';
import { isLate } from '../orders/order-filter.ts';

export const DUE_FILTERS = ['all', 'late', 'week'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

export type BoardColumn = Response<'orders:board'>[number];

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The ISO date a week after `today`. */
export function weekFrom(today: string): string {
  const day = new Date(`${today}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
}

/** The columns with the orders that are looked for; `total` stays the state's own. */
export function matching(
  columns: readonly BoardColumn[],
  text: string,
  due: DueFilter,
  today: string = todayIso(),
): readonly BoardColumn[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const until = weekFrom(today);
  return columns.map((column) => ({
    ...column,
    orders: column.orders.filter((order) => {
      const held = plain(`${order.number} ${order.customerName}`);
      if (!words.every((word) => held.includes(word))) return false;
      if (due === 'late') return isLate(order, today);
      return due === 'all' || (order.dueOn !== null && order.dueOn <= until);
    }),
  }));
}
