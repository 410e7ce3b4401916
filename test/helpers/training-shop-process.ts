import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { trainingProducts } from '../../electron/shops/training-premises.ts';
import { startTrainingShop } from '../../electron/shops/training-shop.ts';

/** A training shop in a process of its own. Prints its address; ends when its input ends. */
const [latencyMs = '0'] = process.argv.slice(2);
const catalogue = join(import.meta.dirname, '../../resources/catalogue/catalogue.json');
const shop = await startTrainingShop({
  key: 'the-shop-s-key',
  controlKey: 'unused',
  products: trainingProducts(JSON.parse(readFileSync(catalogue, 'utf8'))),
  now: Date.now,
  random: Math.random,
  traps: { latencyMs: Number(latencyMs) },
});
process.stdout.write(`${shop.address}\n`);
process.stdin.on('end', () => void shop.stop()).resume();
