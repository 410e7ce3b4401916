import type { Page } from '@playwright/test';

import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';

/** Asks the studio from within its page, as the page does. */
export async function ask<C extends Channel>(
  page: Page,
  channel: C,
  request: Request<C>,
): Promise<Response<C>> {
  const reply = await page.evaluate(
    async ([name, body]) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`./api/${name}`, { method: 'POST', headers, body });
      return (await answer.json()) as unknown;
    },
    [channel, JSON.stringify({ request })] as const,
  );
  const { ok, ...rest } = reply as Reply<Response<C>>;
  if (ok && 'value' in rest) return rest.value;
  throw new Error(`${channel}: ${JSON.stringify(rest)}`);
}
