import { ok } from '../../shared/result.ts';
import type { ShopAnswer } from './shop.ts';

const FRESH_MS = 10 * 60_000;

/**
 * A look-up whose answers are good for ten minutes, so that a backlog does not ask for the same
 * product again and again. What was not found (null) is asked for again the next time.
 */
export function remembered<T>(
  find: (name: string) => ShopAnswer<T | null>,
  now: () => number,
): (name: string) => ShopAnswer<T | null> {
  const known = new Map<string, { readonly value: T; readonly at: number }>();
  return async (name) => {
    const kept = known.get(name);
    if (kept !== undefined && Math.abs(now() - kept.at) < FRESH_MS) return ok(kept.value);
    const answer = await find(name);
    if (answer.ok && answer.value !== null) known.set(name, { value: answer.value, at: now() });
    return answer;
  };
}
