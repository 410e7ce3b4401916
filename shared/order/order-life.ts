import type { OrderState } from './order.ts';

/** Where a person may move an order from each state. `quote` becomes `placed` by taking the order alone. */
const NEXT: { readonly [S in OrderState]: readonly OrderState[] } = {
  quote: ['cancelled'],
  placed: ['in-pattern', 'cut', 'cancelled'],
  'in-pattern': ['cut', 'placed', 'cancelled'],
  cut: ['sewing', 'remade', 'cancelled'],
  sewing: ['fitting', 'ready', 'remade', 'cancelled'],
  fitting: ['alteration', 'ready', 'sewing', 'remade', 'cancelled'],
  alteration: ['fitting', 'ready', 'remade', 'cancelled'],
  ready: ['delivered', 'fitting', 'alteration', 'remade', 'cancelled'],
  delivered: ['alteration', 'remade'],
  cancelled: [],
  remade: [],
};

export const nextStates = (from: OrderState): readonly OrderState[] => NEXT[from];

export const mayMove = (from: OrderState, to: OrderState): boolean => NEXT[from].includes(to);

/** States in which the garment may still be changed: nothing was cut, and giving it up costs nothing. */
const OPEN_TO_CHANGE: readonly OrderState[] = ['placed', 'in-pattern'];

/** Whether a placed order's garment, measurements or price may still be changed. */
export const mayAmend = (state: OrderState): boolean => OPEN_TO_CHANGE.includes(state);

/** Whether the day it is promised for and the note may be changed: until it is handed over. */
export const mayReschedule = (state: OrderState): boolean =>
  !['delivered', 'cancelled', 'remade'].includes(state);

/** Whether cloth was spent, so that cancelling is a loss that somebody has to answer for. */
export const isClothSpent = (state: OrderState): boolean =>
  state !== 'quote' && !OPEN_TO_CHANGE.includes(state);

/** Moves that want a reason in words: what is lost, done anew, or taken back. */
export const wantsReason = (from: OrderState, to: OrderState): boolean =>
  to === 'remade' ||
  (to === 'cancelled' && from !== 'quote') ||
  (from === 'delivered' && to === 'alteration') ||
  (from === 'ready' && to !== 'delivered');
