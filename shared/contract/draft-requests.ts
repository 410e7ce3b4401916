import { z } from 'zod';

const key = z.string().regex(/^[a-z-]+:[0-9a-f-]{1,64}$/);
const time = z.number().int().nonnegative();

/** Unfinished work that two windows may have in hand at once: neither overwrites the other unasked. */
export const draftRequests = {
  /**
   * Keeps work in the place of that of `since`, the time told when this window read or kept it last (0
   * for none). Where another window kept something since, nothing is stored and that is answered.
   */
  'drafts:replace': {
    request: z.object({ key, json: z.string().max(262_144), since: time }).strict(),
    response: z.discriminatedUnion('state', [
      z.object({ state: z.literal('kept'), savedAt: time }),
      z.object({ state: z.literal('other'), other: z.object({ json: z.string(), savedAt: time }) }),
    ]),
  },
  /** Lets the work of `since` go, and no other. */
  'drafts:release': { request: z.object({ key, since: time }).strict(), response: z.null() },
} as const;
