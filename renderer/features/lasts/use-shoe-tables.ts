import type { ShoeTables } from '../../../shared/contract/shoe-requests.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';

/** The shop's lasts and sizes; null until the studio has answered, and where nobody asks for them. */
export function useShoeTables(isAskedFor: boolean): ShoeTables | null {
  const { data } = useStudioQuery('shoes:tables', undefined, { enabled: isAskedFor });
  return data ?? null;
}
