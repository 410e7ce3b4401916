import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';

import type { CustomerSummary } from '../../../shared/customer/customer.ts';
import { useStudio } from '../../app/StudioProvider.tsx';
import { type StudioFailure, valueOrThrow } from '../../app/studio-failure.ts';

/** A screenful and a half: the next page is on its way before the end is seen. */
const PAGE = 40;

type CustomerPages = {
  readonly customers: readonly CustomerSummary[];
  /** Undefined until the studio has answered. */
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly isPending: boolean;
  readonly error: StudioFailure | null;
  readonly loadMore: () => void;
  readonly refetch: () => Promise<unknown>;
};

/** The customers that fit `text`, page by page. The last list stays while the next is searched. */
export function useCustomerPages(text: string): CustomerPages {
  const studio = useStudio();
  const pages = useInfiniteQuery({
    queryKey: ['customers:list', { text }, 'pages'],
    queryFn: async ({ pageParam }) =>
      valueOrThrow(await studio['customers:list']({ text, limit: PAGE, offset: pageParam })),
    initialPageParam: 0,
    getNextPageParam: (last, all) => {
      const seen = all.reduce((sum, { customers }) => sum + customers.length, 0);
      return seen < last.total && last.customers.length > 0 ? seen : undefined;
    },
    placeholderData: keepPreviousData,
  });
  return {
    customers: pages.data?.pages.flatMap(({ customers }) => customers) ?? [],
    total: pages.data?.pages.at(-1)?.total,
    hasMore: pages.hasNextPage,
    isPending: pages.isPending,
    error: pages.error as StudioFailure | null,
    loadMore: () => {
      if (!pages.isFetchingNextPage) void pages.fetchNextPage();
    },
    refetch: pages.refetch,
  };
}
