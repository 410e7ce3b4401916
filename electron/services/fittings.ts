import type { Request } from '../../shared/contract/contract.ts';
import type { Fitting } from '../../shared/fit/fitting.ts';
import type { Order, OrderSnapshot } from '../../shared/order/order.ts';
import type { FittingRepository } from '../db/repositories/fitting-repository.ts';
import type { OrderRepository } from '../db/repositories/order-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import { StudioError } from '../errors.ts';
import type { Drafting } from './cloth-estimate.ts';
import { fitFactsOf } from './fit-facts.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly orders: OrderRepository;
  readonly sessions: SessionRepository;
  readonly fittings: FittingRepository;
  readonly drafting: () => Promise<Drafting>;
  readonly staffName: () => string;
};

/** Garments are tried on from when there is something to try on. */
const FITTED_IN = ['cut', 'sewing', 'fitting', 'alteration', 'ready', 'delivered'];

/** Fittings of placed orders: what was let out, taken in, or found good. */
export function createFittingService(dependencies: Dependencies) {
  const { db, now, publish, orders, sessions, fittings, drafting, staffName } = dependencies;

  function fittable(orderId: string): Order & { readonly snapshot: OrderSnapshot } {
    const order = orders.get(orderId);
    if (order === undefined) throw new StudioError('not-found', 'no such order');
    const { snapshot, state } = order;
    if (snapshot === null || !FITTED_IN.includes(state)) {
      throw new StudioError('order-locked', 'nothing to try on', {
        detail: { state, why: 'nothing-to-try-on' },
      });
    }
    return { ...order, snapshot };
  }

  const save = db.transaction((request: Request<'fittings:save'>, kernel: Drafting): void => {
    const { orderId, id, note, complete, alterations } = request;
    const order = fittable(orderId);
    const known = fittings.orderOf(id);
    if (known !== undefined && known !== orderId) {
      throw new StudioError('conflict', 'the fitting belongs to another order');
    }
    const at = now();
    const by = staffName();
    fittings.save(orderId, { id, at, by, note, complete, alterations });
    if (!fittings.hasFacts(orderId)) {
      const session = sessions.get(order.snapshot.measurements.sessionId);
      const facts = session === undefined ? null : fitFactsOf(kernel, order, session);
      // A design that no longer drafts the order teaches nothing; the fitting itself is kept.
      if (facts?.ok === true) fittings.addFacts(facts.value);
    }
    if (known === undefined) {
      const detail = { alterations: alterations.length, complete: complete ? 1 : 0 };
      orders.appendEvent(orderId, { at, kind: 'fitted', by, detail });
    }
  });

  return {
    ofOrder: ({ orderId }: Request<'fittings:ofOrder'>): Fitting[] => [
      ...fittings.ofOrder(orderId),
    ],
    save: async (request: Request<'fittings:save'>): Promise<Fitting[]> => {
      const kernel = await drafting();
      save.immediate(request, kernel);
      publish(['orders', 'fittings']);
      return [...fittings.ofOrder(request.orderId)];
    },
  };
}
