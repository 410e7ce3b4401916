import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openShopifyStandIn, openWooStandIn } from './open-shops.ts';
import { openRealWoo } from './real-woo.ts';
import type { ShopUnderTest } from './shop-under-test.ts';
import { sendThroughStorm } from './storm.ts';
import { startVendure } from './vendure-server.ts';
import { vendureUnderTest } from './vendure-under-test.ts';

/**
 * `npm run storm -- --shop NAME --orders N --seed N`: sends orders to a shop through a proxy that
 * loses 30 % of the answers and 15 % of the requests, answers 10 % with 502 and lets 25 % time out.
 * Exits 1 when an order was lost, doubled, torn or changed, or needs a person.
 */
const SHOPS: Readonly<Record<string, () => Promise<ShopUnderTest>>> = {
  'woocommerce-10': () => openWooStandIn('10.0.2', 5.5),
  'woocommerce-7': () => openWooStandIn('7.9.0', -8),
  shopify: openShopifyStandIn,
  vendure: openVendure,
  'real-woocommerce': () => openRealWoo(process.env),
};

const ON_THIS_MACHINE = ['woocommerce-10', 'woocommerce-7', 'shopify', 'vendure'];

const { values } = parseArgs({
  options: {
    shop: { type: 'string', default: ON_THIS_MACHINE.join(',') },
    orders: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const [orders, seed] = [Number(values.orders), Number(values.seed)];
const names = values.shop.split(',');
const unknown = names.find((name) => !(name in SHOPS));
if (unknown !== undefined || !(orders >= 1) || !Number.isInteger(seed)) {
  process.stderr.write(`--shop wants one of ${Object.keys(SHOPS).join(', ')}\n`);
  process.exit(2);
}

async function openVendure(): Promise<ShopUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'toise-storm-'));
  const server = await startVendure({ database: join(folder, 'shop.sqlite') });
  const shop = vendureUnderTest(server);
  return {
    ...shop,
    stop: async () => {
      await shop.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let isGood = true;
for (const name of names) {
  const shop = await SHOPS[name]?.();
  if (shop === undefined) continue;
  const isNear = name.startsWith('woocommerce') || name === 'shopify';
  const timeoutMs = isNear ? 80 : name === 'vendure' ? 500 : 4_000;
  try {
    const result = await sendThroughStorm(shop, { orders, seed, timeoutMs });
    const { lost, double, torn, changed, attention } = result;
    if (lost + double + torn + changed + attention > 0) isGood = false;
    process.stdout.write(
      `${name}: orders ${orders}  lost ${lost}  double ${double}  torn ${torn}  changed ${changed}` +
        `  needing a person ${attention}  swept on the way ${result.swept}` +
        `  requests ${result.requests}  ${result.seconds.toFixed(0)} s` +
        `  by the studio's clock ${(result.virtualMinutes / 60).toFixed(1)} h\n`,
    );
  } finally {
    await shop.stop();
  }
}
process.exit(isGood ? 0 : 1);
