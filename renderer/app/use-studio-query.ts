import {
  keepPreviousData,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';

import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response, StudioApi } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { useStudio } from './StudioProvider.tsx';
import { type StudioFailure, valueOrThrow } from './studio-failure.ts';

type QueryOptions = {
  readonly enabled?: boolean;
  /** Shows the last answer while the next one is on its way: no flicker while typing. */
  readonly keepPrevious?: boolean;
};

type QueryArguments<C extends Channel> =
  undefined extends Request<C>
    ? [request?: undefined, options?: QueryOptions]
    : [request: Request<C>, options?: QueryOptions];

type Call<C extends Channel> = (request: Request<C>) => Promise<Reply<Response<C>>>;

const callOf = <C extends Channel>(api: StudioApi, channel: C): Call<C> => api[channel] as Call<C>;

/** What the studio answers on `channel`, kept fresh by its pushed topics. */
export function useStudioQuery<C extends Channel>(
  channel: C,
  ...[request, options = {}]: QueryArguments<C>
): UseQueryResult<Response<C>, StudioFailure> {
  const api = useStudio();
  const { enabled = true, keepPrevious = false } = options;
  return useQuery<Response<C>, StudioFailure>({
    queryKey: [channel, request],
    queryFn: async () => valueOrThrow(await callOf(api, channel)(request as Request<C>)),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A change on `channel`. What it makes stale is fetched anew when the studio pushes its topics. */
export function useStudioMutation<C extends Channel>(
  channel: C,
): UseMutationResult<Response<C>, StudioFailure, Request<C>> {
  const api = useStudio();
  return useMutation<Response<C>, StudioFailure, Request<C>>({
    mutationKey: [channel],
    mutationFn: async (request) => valueOrThrow(await callOf(api, channel)(request)),
  });
}
