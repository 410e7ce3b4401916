import { QueryClient } from '@tanstack/react-query';

import type { Topic } from '../../shared/contract/channels.ts';
import { STALE_AFTER } from './topics.ts';

/**
 * The studio is on this machine or in this house: requests run whatever the browser thinks of the
 * network, and a refusal is an answer that repeating would not change.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: 5_000,
        refetchOnWindowFocus: true,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** Fetches anew what is on screen, and marks the rest to be fetched when it is shown again. */
export function invalidate(client: QueryClient, topics: readonly Topic[]): void {
  const channels = new Set(topics.flatMap((topic) => STALE_AFTER[topic]));
  for (const channel of channels) void client.invalidateQueries({ queryKey: [channel] });
}
