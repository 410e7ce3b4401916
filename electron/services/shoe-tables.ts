import type { Request } from '../../shared/contract/contract.ts';
import type { ShoeTables } from '../../shared/contract/shoe-requests.ts';
import { lastTableFaults } from '../../shared/shoe/check-last.ts';
import { sizeTableFaults } from '../../shared/shoe/check-sizes.ts';
import { LAST_TABLE, lastTableSchema } from '../../shared/shoe/last-table.ts';
import { SIZE_TABLE, sizeTableSchema } from '../../shared/shoe/size-table.ts';
import type {
  ShoeTableRepository,
  StoredShoeTables,
} from '../db/repositories/shoe-table-repository.ts';
import { StudioError } from '../errors.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly shoeTables: ShoeTableRepository;
  readonly staffName: () => string;
};

const SHIPPED = { lasts: LAST_TABLE, sizes: SIZE_TABLE } as const;
const SHIPPED_TEXT = JSON.stringify([LAST_TABLE, SIZE_TABLE]);

/**
 * The shop's tables of lasts and sizes. Orders that were placed have their lasts with them, so nothing
 * that is done here changes one.
 */
export function createShoeTableService(dependencies: Dependencies) {
  const { db, now, publish, shoeTables, staffName } = dependencies;

  function read({ version, lasts, sizes }: StoredShoeTables): ShoeTables | null {
    const [ours, labels] = [
      lastTableSchema.safeParse(JSON.parse(lasts)),
      sizeTableSchema.safeParse(JSON.parse(sizes)),
    ];
    if (!ours.success || !labels.success) return null;
    return {
      lasts: ours.data,
      sizes: labels.data,
      version,
      mayUndo: true,
      isShipped: JSON.stringify([ours.data, labels.data]) === SHIPPED_TEXT,
      isUnreadable: false,
    };
  }

  /** What cannot be read any more stays on the disk; the state before it holds, and the page says so. */
  function get(): ShoeTables {
    let isUnreadable = false;
    for (
      let stored = shoeTables.newest();
      stored !== undefined;
      stored = shoeTables.newest(stored.version)
    ) {
      const tables = read(stored);
      if (tables !== null) return { ...tables, isUnreadable };
      isUnreadable = true;
    }
    return { ...SHIPPED, version: 0, mayUndo: false, isShipped: true, isUnreadable };
  }

  function changing(expectedVersion: number): ShoeTables {
    const known = get();
    if (known.version === expectedVersion) return known;
    throw new StudioError('conflict', 'the tables were changed in another window');
  }

  const add = (tables: Pick<ShoeTables, 'lasts' | 'sizes'>): void => {
    const { lasts, sizes } = tables;
    shoeTables.add({ lasts, sizes, changedAt: now(), changedBy: staffName() });
  };

  const save = db.transaction(({ lasts, sizes, expectedVersion }: Request<'shoes:saveTables'>) => {
    changing(expectedVersion);
    const faults = [...lastTableFaults(lasts), ...sizeTableFaults(sizes)];
    if (faults.length > 0) {
      throw new StudioError('invalid-request', 'a last or a size cannot be', { detail: faults });
    }
    add({ lasts, sizes });
  });

  const undo = db.transaction(({ expectedVersion }: Request<'shoes:undoTables'>) => {
    const { mayUndo, version } = changing(expectedVersion);
    if (mayUndo) shoeTables.undo(version, now());
  });

  const reset = db.transaction(({ expectedVersion }: Request<'shoes:resetTables'>) => {
    changing(expectedVersion);
    add(SHIPPED);
  });

  const done = (): ShoeTables => {
    publish(['shoes']);
    return get();
  };

  return {
    get,
    save: (request: Request<'shoes:saveTables'>): ShoeTables => {
      save.immediate(request);
      return done();
    },
    undo: (request: Request<'shoes:undoTables'>): ShoeTables => {
      undo.immediate(request);
      return done();
    },
    reset: (request: Request<'shoes:resetTables'>): ShoeTables => {
      reset.immediate(request);
      return done();
    },
  };
}
