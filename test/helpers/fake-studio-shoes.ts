import type { Reply } from '../../shared/contract/reply.ts';
import type { ShoeTables } from '../../shared/contract/shoe-requests.ts';
import { LAST_TABLE } from '../../shared/shoe/last-table.ts';
import { SIZE_TABLE } from '../../shared/shoe/size-table.ts';
import { good, refused } from './fake-replies.ts';
import type { FakeHandlers } from './fake-studio-handlers.ts';

type Shoes = 'shoes:tables' | 'shoes:saveTables' | 'shoes:undoTables' | 'shoes:resetTables';

const SHIPPED: ShoeTables = {
  lasts: LAST_TABLE,
  sizes: SIZE_TABLE,
  version: 0,
  mayUndo: false,
  isShipped: true,
  isUnreadable: false,
};

/** The tables of lasts and sizes, with every state to go back to. */
export function createFakeShoes(): Pick<FakeHandlers, Shoes> {
  const states: ShoeTables[] = [SHIPPED];
  const now = (): ShoeTables => states.at(-1) ?? SHIPPED;
  const expecting = (version: number, act: () => void): Reply<ShoeTables> => {
    if (version !== now().version) return refused('conflict');
    act();
    return good(now());
  };
  const add = (part: Pick<ShoeTables, 'lasts' | 'sizes'>, isShipped: boolean): void =>
    void states.push({ ...now(), ...part, version: now().version + 1, mayUndo: true, isShipped });
  return {
    'shoes:tables': () => good(now()),
    'shoes:saveTables': ({ lasts, sizes, expectedVersion }) =>
      expecting(expectedVersion, () => add({ lasts, sizes }, false)),
    'shoes:undoTables': ({ expectedVersion }) =>
      expecting(expectedVersion, () => void states.pop()),
    'shoes:resetTables': ({ expectedVersion }) =>
      expecting(expectedVersion, () => add(SHIPPED, true)),
  };
}
