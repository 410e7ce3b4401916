import type { Studio } from '../../electron/studio-options.ts';
import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';

/** Asks a studio through its own validation; a failure is thrown with its code as the message. */
export function asking(studio: Pick<Studio, 'answer'>) {
  return async <C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> => {
    const reply = await studio.answer(channel, request);
    if (!reply.ok) throw Object.assign(new Error(reply.code), { detail: reply.detail });
    return reply.value as Response<C>;
  };
}

export type Ask = ReturnType<typeof asking>;
