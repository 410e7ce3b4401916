import { z } from 'zod';

import { TRAINING_STATES, type TrainingLedger } from './training-ledger.ts';
import { type Answer, type Asked, isBearer, parseJson, problem } from './training-routes.ts';
import { type Traps, trapsSchema } from './training-traps.ts';

export type Control = {
  readonly controlKey: string;
  readonly ledger: TrainingLedger;
  readonly traps: () => Traps;
  readonly setTraps: (traps: Partial<Traps>) => void;
};

const changeSchema = z
  .object({ state: z.enum(TRAINING_STATES), payment: z.enum(['due', 'paid']) })
  .partial()
  .strict();

/**
 * The hand behind the training shop, for tests and demonstrations: look at the orders, move one on,
 * set the traps. Needs a key of its own, and a Host of this machine, so that no web page gets here
 * through a name that points at 127.0.0.1.
 */
export function controlRoute(control: Control, { request, body, url }: Asked): Answer {
  if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    return problem(403, 'forbidden', 'Only from this machine');
  }
  if (!isBearer(request, control.controlKey)) return problem(401, 'key-refused', 'Not this key');
  const one = /^\/control\/orders\/(\d+)$/.exec(url.pathname);
  switch (`${request.method} ${one === null ? url.pathname : '/control/orders/:id'}`) {
    case 'GET /control/orders':
      return { status: 200, json: control.ledger.all() };
    case 'POST /control/orders/:id':
      return changed(control.ledger, Number(one?.[1]), body);
    case 'GET /control/traps':
      return { status: 200, json: control.traps() };
    case 'POST /control/traps': {
      const traps = trapsSchema.partial().safeParse(parseJson(body));
      if (!traps.success) return problem(400, 'not-understood', 'These are no traps');
      control.setTraps(definedOnly(traps.data));
      return { status: 200, json: control.traps() };
    }
    default:
      return problem(404, 'not-found', `There is no ${url.pathname}`);
  }
}

function changed(ledger: TrainingLedger, id: number, body: string): Answer {
  const change = changeSchema.safeParse(parseJson(body));
  if (!change.success) return problem(400, 'not-understood', 'This is no change of an order');
  const order = ledger.change(id, definedOnly(change.data));
  return order === undefined
    ? problem(404, 'not-found', `There is no order ${id}`)
    : { status: 200, json: order };
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const definedOnly = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, it]) => it !== undefined)) as Defined<T>;
