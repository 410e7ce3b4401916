import { expect, it } from 'vitest';

import { crashRun } from './crash-run.ts';

it('brings 200 orders to the shop exactly once, killed 20 times on the way', {
  timeout: 240_000,
}, async () => {
  const { taken, lost, double, torn } = await crashRun({ orders: 200, seed: 1122, kills: 20 });

  expect({ taken, lost, double, torn }).toEqual({ taken: 200, lost: 0, double: 0, torn: 0 });
});
