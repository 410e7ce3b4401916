import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import type { ShopStatus, ShopTest } from '../../shared/contract/shop.ts';
import { listBackups } from '../db/backup-file.ts';
import { databaseFile } from '../db/data-folder.ts';
import { newestVersion } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { verifyDatabase } from '../db/verify-database.ts';
import { StudioError } from '../errors.ts';
import type { Studio } from '../studio-options.ts';

/** What was looked at, what was found, and whether a person should do something about it. */
export type Finding = {
  readonly name: 'database' | 'backups' | 'disk' | 'shop';
  readonly ok: boolean;
  readonly says: string;
};

/** Below this, a day's orders and the backup of a large shop may no longer fit. */
const LITTLE_SPACE_BYTES = 1024 ** 3;

const DAY_MS = 24 * 60 * 60_000;

/** Reads the whole database. Changes nothing. */
export function examineDatabase(dataFolder: string): Finding & { readonly usable: boolean } {
  const file = databaseFile(dataFolder);
  const name = 'database';
  if (!existsSync(file)) {
    return { name, ok: true, usable: false, says: 'none yet; the first start makes it' };
  }
  try {
    const { schemaVersion, rows } = verifyDatabase(file);
    const newest = newestVersion(MIGRATIONS);
    const size = megabytes(statSync(file).size);
    const holds = `${rows.customers ?? 0} customers, ${rows.orders ?? 0} orders, ${size}`;
    if (schemaVersion > newest) {
      const says = `of a newer Toise (schema ${schemaVersion}, known up to ${newest})`;
      return { name, ok: false, usable: false, says };
    }
    const says = `sound, schema ${schemaVersion}; ${holds}`;
    if (schemaVersion === newest) return { name, ok: true, usable: true, says };
    return { name, ok: true, usable: false, says: `${says}; the next start brings it up to date` };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { name, ok: false, usable: false, says: `not sound: ${why}` };
  }
}

export function examineBackups(dataFolder: string, now: number): Finding {
  const [last] = listBackups(dataFolder);
  if (last === undefined) return { name: 'backups', ok: true, says: 'none yet' };
  const days = Math.floor((now - last.at) / DAY_MS);
  const age = days < 1 ? 'from the last 24 hours' : `${days} days old`;
  return { name: 'backups', ok: true, says: `the last one is ${age}: ${last.file}` };
}

export function examineDisk(dataFolder: string): Finding {
  const { bavail, bsize } = statfsSync(existingParent(dataFolder));
  const free = bavail * bsize;
  return { name: 'disk', ok: free >= LITTLE_SPACE_BYTES, says: `${megabytes(free)} free` };
}

/** Asks the shop through the studio itself, so that the answer is the one syncing would get. */
export async function examineShop(
  openStudio: () => Promise<Pick<Studio, 'handlers' | 'close'>>,
): Promise<Finding> {
  try {
    const studio = await openStudio();
    try {
      const shop = await studio.handlers['shop:get'](undefined);
      if (!shop.configured || shop.kind === null) {
        return { name: 'shop', ok: true, says: 'none is set up' };
      }
      const connection = { kind: shop.kind, address: shop.address, secret: '' };
      return shopFinding(shop, await studio.handlers['shop:test'](connection));
    } finally {
      await studio.close();
    }
  } catch (error) {
    if (!(error instanceof StudioError)) throw error;
    const says =
      error.code === 'already-open'
        ? 'not asked: the studio is open; see its shop page'
        : `not asked: ${error.code}`;
    return { name: 'shop', ok: error.code === 'already-open', says };
  }
}

function shopFinding({ address }: ShopStatus, { outcome, detail, shop }: ShopTest): Finding {
  const says =
    outcome === 'ok' ? `${address} answers (${shop})` : `${address}: ${outcome} ${detail}`;
  return { name: 'shop', ok: outcome === 'ok', says: says.trim() };
}

const existingParent = (folder: string): string =>
  existsSync(folder) ? folder : existingParent(dirname(folder));

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
