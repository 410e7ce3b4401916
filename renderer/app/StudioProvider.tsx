import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

import type { StudioApi } from '../../shared/contract/contract.ts';
import type { StudioClient } from '../studio-client.ts';
import { createQueryClient, invalidate } from './query-client.ts';

const StudioContext = createContext<StudioClient | null>(null);

type Props = { readonly client: StudioClient; readonly children: ReactNode };

/** Hands the studio to everything below and keeps what is shown in step with what it pushes. */
export function StudioProvider({ client, children }: Props) {
  const [queries] = useState(createQueryClient);
  useEffect(() => client.onTopics((topics) => invalidate(queries, topics)), [client, queries]);
  return (
    <StudioContext value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </StudioContext>
  );
}

export function useStudioClient(): StudioClient {
  const client = useContext(StudioContext);
  if (client === null) throw new Error('useStudio outside of StudioProvider');
  return client;
}

/** The studio's requests, for what is neither a query nor a mutation (autosaving, look-ups). */
export const useStudio = (): StudioApi => useStudioClient().api;
