import type { Db } from '../open-database.ts';
import { studio } from './0001-studio.ts';
import { outbox } from './0002-outbox.ts';
import { trustedTape } from './0003-trusted-tape.ts';
import { attachments } from './0004-attachments.ts';
import { orderLife } from './0005-order-life.ts';
import { fittings } from './0006-fittings.ts';
import { erasure } from './0007-erasure.ts';
import { shoeTables } from './0008-shoe-tables.ts';
import { clothStock } from './0009-cloth-stock.ts';
import { markers } from './0010-markers.ts';
import { syncCentre } from './0011-sync-centre.ts';

/** One step of the schema. Once released it is never edited; a change is a new migration. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Db) => unknown;
};

/** Every migration, oldest first; versions count up from 1 without a gap. */
export const MIGRATIONS: readonly Migration[] = [
  studio,
  outbox,
  trustedTape,
  attachments,
  orderLife,
  fittings,
  erasure,
  shoeTables,
  clothStock,
  markers,
  syncCentre,
];
