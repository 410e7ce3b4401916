import { existsSync } from 'node:fs';

import { databaseFile } from '../db/data-folder.ts';
import { newestVersion } from '../db/migrate.ts';
import { MIGRATIONS } from '../db/migrations/index.ts';
import { openReadonly, schemaVersion } from '../db/open-database.ts';
import { createCustomerRepository } from '../db/repositories/customer-repository.ts';
import { createObservationRepository } from '../db/repositories/observation-repository.ts';
import { createOrderListRepository } from '../db/repositories/order-list-repository.ts';
import { createOrderRepository } from '../db/repositories/order-repository.ts';
import { createSettingRepository } from '../db/repositories/setting-repository.ts';
import { readCatalogue } from '../services/catalogue.ts';
import { openingFailure } from '../services/opening-failure.ts';
import { type CuttingOrder, createOrderSheets } from '../services/order-sheets.ts';
import { createSettingService } from '../services/settings.ts';
import { UsageError } from './verb.ts';

type Request = {
  readonly verb: string;
  /** As people call it: `T-000042`, `t42` or `42`. */
  readonly number: string;
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly now: () => number;
};

/** A placed order of a data folder, for the cutting room. Only looked at: the studio may be open. */
export async function readCuttingOrder(request: Request): Promise<CuttingOrder> {
  const { verb, number, dataFolder, resourcesFolder, now } = request;
  const file = databaseFile(dataFolder);
  if (!existsSync(file)) throw new UsageError(`${verb}: there is no database in ${dataFolder}`);
  const catalogue = await readCatalogue(resourcesFolder);
  const db = orOpeningFailure(() => openReadonly(file));
  try {
    const newest = newestVersion(MIGRATIONS);
    if (orOpeningFailure(() => schemaVersion(db)) !== newest) {
      throw new UsageError(
        `${verb}: the database is of another version of the studio; open it with this one first`,
      );
    }
    const orders = createOrderRepository(db);
    const found = createOrderListRepository(db)
      .search({ typed: number, customerIds: [], states: [], limit: 1, offset: 0 })
      .orders.at(0);
    const order = found === undefined ? undefined : orders.get(found.id);
    if (order === undefined) throw new UsageError(`${verb}: there is no order "${number}"`);
    const settings = createSettingRepository(db);
    const sheets = createOrderSheets({
      catalogue: () => catalogue,
      settings: createSettingService({ db, settings, publish: () => {} }).get,
      customers: createCustomerRepository(db),
      observations: createObservationRepository(db),
      now,
    });
    const sheet = sheets.ofOrder(order);
    if (sheet !== null) return sheet;
    throw new UsageError(`${verb}: ${order.number} is a quote; it is cut when it is placed`);
  } finally {
    db.close();
  }
}

function orOpeningFailure<T>(open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw openingFailure(error);
  }
}
