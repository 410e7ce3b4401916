import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Logger } from '../log.ts';
import type { TrainingOrder } from './training-ledger.ts';
import { startTrainingShop, type TrainingShop } from './training-shop.ts';

/** The training shop of a studio opened for training: starts when asked for, remembers its orders. */
export interface TrainingPremises {
  open(): Promise<{ readonly address: string; readonly key: string }>;
  close(): Promise<void>;
}

export type PremisesOptions = {
  readonly dataFolder: string;
  readonly catalogue: Catalogue;
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
  readonly log: Logger;
};

/** The shop's books, and beside them where it listens and the key of its `/control/` address. */
const BOOKS = 'training-shop.json';
const CONTROL = 'training-shop-control.json';

export function createTrainingPremises(options: PremisesOptions): TrainingPremises {
  const { dataFolder, catalogue, log } = options;
  const books = join(dataFolder, BOOKS);
  let opened: Promise<{ shop: TrainingShop; key: string }> | null = null;
  let writing: Promise<void> = Promise.resolve();
  let unwritten: readonly TrainingOrder[] | null = null;

  /** One write at a time, always of the newest state, and never half of one. */
  const keep = (orders: readonly TrainingOrder[]) => {
    const idle = unwritten === null;
    unwritten = orders;
    if (!idle) return;
    writing = writing
      .then(async () => {
        const text = JSON.stringify(unwritten);
        unwritten = null;
        await writeFile(`${books}.new`, text, { mode: 0o600 });
        await rename(`${books}.new`, books);
      })
      .catch((error: unknown) => log.warn('the training shop cannot write its books', error));
  };

  async function start() {
    await mkdir(dataFolder, { recursive: true });
    const [key, controlKey] = [options.newId(), options.newId()];
    const shop = await startTrainingShop({
      key,
      controlKey,
      products: trainingProducts(catalogue),
      now: options.now,
      random: options.random,
      kept: await keptOrders(books),
      onChange: keep,
    });
    const control = join(dataFolder, CONTROL);
    const text = JSON.stringify({ address: `${shop.address}/control`, key: controlKey });
    await writeFile(control, text, { mode: 0o600 });
    await chmod(control, 0o600);
    return { shop, key };
  }

  return {
    open: async () => {
      opened ??= start();
      const { shop, key } = await opened;
      return { address: shop.address, key };
    },
    close: async () => {
      if (opened === null) return;
      await (await opened).shop.stop();
      await writing;
    },
  };
}

export const trainingProducts = ({ products, currency }: Catalogue) =>
  products.map(({ id, sku, name, baseMinor }) => ({
    id,
    sku,
    name: name.en,
    priceMinor: baseMinor,
    currency,
  }));

async function keptOrders(file: string): Promise<readonly TrainingOrder[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TrainingOrder[];
  } catch {
    // None yet, or not readable: a shop for training begins empty then.
    return [];
  }
}
