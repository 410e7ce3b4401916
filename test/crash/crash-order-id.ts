import { uuidOf } from '../helpers/a-shop-order.ts';

/** The id of the order with this number, so that a started-again studio knows which it has taken. */
export const crashOrderId = (number: number): string => uuidOf(1000 + number);
