import type { Channel } from '../shared/contract/channels.ts';
import type { Request, Response } from '../shared/contract/contract.ts';

/** One handler per channel; a missing or misspelt one does not compile. Requests arrive validated. */
export type Handlers = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> | Response<C>;
};
