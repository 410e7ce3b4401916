import { describe, expect, it } from 'vitest';

import { simDatabase } from './sim-database.ts';
import { type Protocol, simulateRun } from './simulate-run.ts';
import { WEAKENED } from './weakened.ts';

const RUNS = 300;
const SEED = 20_261_122;

/** The first seed at which a customer is harmed; null when none is. */
async function firstHarm(protocol: Protocol = {}): Promise<number | null> {
  const db = simDatabase();
  try {
    for (let seed = SEED; seed < SEED + RUNS; seed += 1) {
      const { lost, double, torn, stuck } = await simulateRun(db, seed, protocol);
      if (lost + double + torn + stuck > 0) return seed;
    }
    return null;
  } finally {
    db.close();
  }
}

describe('the simulated studio', { timeout: 120_000 }, () => {
  it('loses, doubles, tears and strands nothing in a storm of faults', async () => {
    expect(await firstHarm()).toBeNull();
  });

  it('shows the same for the same seed', async () => {
    const [first, second] = [simDatabase(), simDatabase()];
    expect(await simulateRun(first, 7)).toEqual(await simulateRun(second, 7));
  });

  it.each(Object.entries(WEAKENED))('finds out a studio that %s', async (_, protocol) => {
    expect(await firstHarm(protocol)).not.toBeNull();
  });
});
