import type { Handlers } from './handlers.ts';
import type { createShoeTableService } from './services/shoe-tables.ts';

type ShoeHandlers = Pick<
  Handlers,
  'shoes:tables' | 'shoes:saveTables' | 'shoes:undoTables' | 'shoes:resetTables'
>;

/** Handlers of lasts and shoe sizes. */
export const createShoeHandlers = (
  tables: ReturnType<typeof createShoeTableService>,
): ShoeHandlers => ({
  'shoes:tables': () => tables.get(),
  'shoes:saveTables': tables.save,
  'shoes:undoTables': tables.undo,
  'shoes:resetTables': tables.reset,
});
