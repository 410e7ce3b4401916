import { z } from 'zod';

import { ok } from '../../shared/result.ts';
import type { ShopAnswer } from './shop.ts';

export const pageInfoSchema = z.object({
  hasNextPage: z.boolean(),
  endCursor: z.string().nullable(),
});

export type ShopifyPage<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: z.output<typeof pageInfoSchema>;
};

/** Reads page after page, until there is none or `isEnough` holds for something on it. */
export async function gatherPages<T>(
  read: (after: string | null) => ShopAnswer<ShopifyPage<T>>,
  isEnough: (node: T) => boolean = () => false,
): ShopAnswer<readonly T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (;;) {
    const page = await read(after);
    if (!page.ok) return page;
    const { nodes, pageInfo } = page.value;
    all.push(...nodes);
    if (!pageInfo.hasNextPage || nodes.some(isEnough)) return ok(all);
    after = pageInfo.endCursor;
  }
}
