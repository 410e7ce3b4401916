import { z } from 'zod';

import { personFileSchema } from '../customer/person-file.ts';

const id = z.uuid();

/** A person's rights over what is kept of them. */
export const rightsRequests = {
  /** All that is kept of a person, photos included. */
  'customers:everything': {
    request: z.object({ id }).strict(),
    response: personFileSchema,
  },
  /**
   * Erases a person for good. `name` is what the person at the table typed: another one is a
   * `conflict`, and so are orders under way or not yet at the shop (`detail.orders`). Repeatable.
   */
  'customers:erase': {
    request: z.object({ id, name: z.string().max(120) }).strict(),
    response: z.null(),
  },
} as const;
