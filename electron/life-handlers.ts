import type { lifeRequests } from '../shared/contract/life-requests.ts';
import type { Handlers } from './handlers.ts';
import type { StudioServices } from './studio-services.ts';

/** The handlers of an order's life after it was taken. */
export const createLifeHandlers = ({
  orderLife,
  payments,
  saveQuote,
}: StudioServices): Pick<Handlers, keyof typeof lifeRequests> => ({
  'orders:move': orderLife.move,
  'orders:reschedule': orderLife.reschedule,
  'orders:amend': (request) => {
    const { id, customerId, garment, sessionId, dueOn, note } = orderLife.amend(request);
    return saveQuote({ id, customerId, garment, sessionId, dueOn, note });
  },
  'orders:replacement': orderLife.replacement,
  'orders:board': orderLife.board,
  'payments:ofOrder': payments.ofOrder,
  'payments:add': payments.add,
});
