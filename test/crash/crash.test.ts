import { expect, it } from 'vitest';

import { crashRun } from './crash-run.ts';

it('brings 200 orders to the shop exactly once, killed 20 times on the way', {
  timeout: 240_000,
}, async () => {
  const result = await crashRun({ orders: 200, seed: 1122, kills: 20 });

  const { taken, lost, double, torn, inStorm, requests } = result;
  expect({ taken, lost, double, torn }).toEqual({ taken: 200, lost: 0, double: 0, torn: 0 });
  // Else the storm was none.
  expect(inStorm).toBeGreaterThan(80);
  expect(requests).toBeGreaterThan(200);
});
