import type { Request } from '../../shared/contract/contract.ts';
import type { Order, OrderState } from '../../shared/order/order.ts';
import { mayAmend, mayMove, mayReschedule, wantsReason } from '../../shared/order/order-life.ts';
import type { OrderListRepository } from '../db/repositories/order-list-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { ReplacementRepository } from '../db/repositories/replacement-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly orders: OrderRepository;
  readonly orderLists: Pick<OrderListRepository, 'board' | 'summary'>;
  readonly replacements: ReplacementRepository;
  readonly staffName: () => string;
};

/** What stands in the way of a change; `detail` of `order-locked`. */
export type OrderLock = {
  readonly state: OrderState;
  readonly why: 'move-not-allowed' | 'reason-wanted' | 'cannot-be-changed' | 'already-replaced';
};

const locked = (state: OrderState, why: OrderLock['why']): StudioError =>
  new StudioError('order-locked', why, { detail: { state, why } satisfies OrderLock });

/**
 * Moves orders through their life and changes what may still be changed, each with who, when and why.
 * Throws `not-found`, `conflict` (somebody else changed it meanwhile) and `order-locked`.
 */
export function createOrderLife(dependencies: Dependencies) {
  const { db, now, publish, orders, orderLists, replacements, staffName } = dependencies;

  function required(id: string): Order {
    const order = orders.get(id);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    return order;
  }

  const move = db.transaction(({ id, from, to, reason }: Request<'orders:move'>): void => {
    const { state } = required(id);
    if (state === to) return;
    if (state !== from) throw new StudioError('conflict', 'moved meanwhile', { detail: { state } });
    if (!mayMove(state, to)) throw locked(state, 'move-not-allowed');
    if (wantsReason(state, to) && reason === '') throw locked(state, 'reason-wanted');
    const at = now();
    orders.setState(id, to, at);
    orders.appendEvent(id, { at, kind: 'moved', by: staffName(), detail: { from, to, reason } });
  });

  const reschedule = db.transaction((request: Request<'orders:reschedule'>): void => {
    const { id, dueOn, note, expectedUpdatedAt } = request;
    const order = required(id);
    if (!mayReschedule(order.state)) throw locked(order.state, 'cannot-be-changed');
    if (order.dueOn === dueOn && order.note === note) return;
    if (order.updatedAt !== expectedUpdatedAt) throw new StudioError('conflict');
    const at = now();
    orders.reschedule({ id, dueOn, note, at });
    const detail = { from: order.dueOn, to: dueOn, note: order.note === note ? null : note };
    orders.appendEvent(id, { at, kind: 'rescheduled', by: staffName(), detail });
  });

  const amend = db.transaction(({ id, newId }: Request<'orders:amend'>): void => {
    if (replacements.oldOf(newId) === id) return;
    const order = required(id);
    if (!mayAmend(order.state) || order.snapshot === null) {
      throw locked(order.state, 'cannot-be-changed');
    }
    if (replacements.newOf(id) !== undefined) throw locked(order.state, 'already-replaced');
    const at = now();
    const { customerId, sessionId, dueOn, note } = order;
    const { garment } = order.snapshot;
    orders.insertQuote({
      id: newId,
      customerId,
      garment,
      sessionId,
      dueOn,
      note,
      quoted: null,
      at,
    });
    replacements.insert(newId, id);
    const by = staffName();
    const { number } = required(newId);
    orders.appendEvent(newId, { at, kind: 'amending', by, detail: { number: order.number } });
    orders.appendEvent(id, { at, kind: 'being-amended', by, detail: { number } });
  });

  const changed = (id: string): Order => {
    publish(['orders']);
    return required(id);
  };

  return {
    move: (request: Request<'orders:move'>): Order => {
      move.immediate(request);
      return changed(request.id);
    },
    reschedule: (request: Request<'orders:reschedule'>): Order => {
      reschedule.immediate(request);
      return changed(request.id);
    },
    amend: (request: Request<'orders:amend'>): Order => {
      amend.immediate(request);
      return changed(request.newId);
    },
    replacement: ({ id }: Request<'orders:replacement'>) => {
      const [oldId, newId] = [replacements.oldOf(id), replacements.newOf(id)];
      return {
        replaces: oldId === undefined ? null : (orderLists.summary(oldId) ?? null),
        replacedBy: newId === undefined ? null : (orderLists.summary(newId) ?? null),
      };
    },
    board: ({ perState }: Request<'orders:board'>) => orderLists.board(perState),
  };
}
