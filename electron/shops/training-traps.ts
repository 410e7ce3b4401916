import { z } from 'zod';

const share = z.number().min(0).max(1);

/** What goes wrong at the training shop, each with how often (0 to 1). All off in a new shop. */
export const trapsSchema = z
  .object({
    /** The shop acts, the answer never arrives. */
    lostAnswers: share,
    /** The request never arrives. */
    lostRequests: share,
    /** 502 with a page of HTML; half of the time the shop has acted nevertheless. */
    badGateways: share,
    /** The order is there without its lines, and the connection breaks. */
    tornOrders: share,
    /** 429 with `Retry-After`. */
    throttled: share,
    /** The connection breaks, and the shop acts `slowMs` later all the same. */
    slowQueue: share,
    slowMs: z.number().int().min(0).max(600_000),
    /** How long every request takes, ms. */
    latencyMs: z.number().min(0).max(60_000),
    retryAfterSeconds: z.number().int().min(0).max(3600),
    /** Searching by key answers with every order, as shops do with filters they do not know. */
    ignoreFilters: z.boolean(),
    /** Breaks every connection to the shop's own address. */
    offline: z.boolean(),
  })
  .strict();

export type Traps = z.output<typeof trapsSchema>;

export const NO_TRAPS: Traps = {
  lostAnswers: 0,
  lostRequests: 0,
  badGateways: 0,
  tornOrders: 0,
  throttled: 0,
  slowQueue: 0,
  slowMs: 0,
  latencyMs: 0,
  retryAfterSeconds: 1,
  ignoreFilters: false,
  offline: false,
};

/** What happens to one request. */
export type Mishap =
  | 'none'
  | 'lost-request'
  | 'lost-answer'
  | 'bad-gateway'
  | 'acted-bad-gateway'
  | 'torn'
  | 'throttled'
  | 'slow';

/** Draws one request's fate. `isPlacing`: orders tear and queues are slow only where something is made. */
export function drawMishap(traps: Traps, isPlacing: boolean, random: () => number): Mishap {
  if (traps.offline) return 'lost-request';
  let left = random();
  const falls = (chance: number): boolean => {
    left -= chance;
    return left < 0;
  };
  if (falls(traps.lostRequests)) return 'lost-request';
  if (falls(traps.lostAnswers)) return 'lost-answer';
  if (falls(traps.badGateways)) return random() < 0.5 ? 'bad-gateway' : 'acted-bad-gateway';
  if (falls(traps.throttled)) return 'throttled';
  if (isPlacing && falls(traps.tornOrders)) return 'torn';
  if (isPlacing && falls(traps.slowQueue)) return 'slow';
  return 'none';
}
