import { expect, it, onTestFinished } from 'vitest';

import { silentLogger } from '../../../electron/log.ts';
import { createSyncLoop } from '../../../electron/sync/sync-loop.ts';
import { until } from '../../helpers/a-sync.ts';

function arrange(run: () => Promise<number | null>) {
  const time = { wall: 1_000_000, steady: 0 };
  const leaps: number[] = [];
  const loop = createSyncLoop({
    turn: { run, clockJumped: (byMs) => leaps.push(byMs) },
    log: silentLogger,
    now: () => time.wall,
    monotonic: () => time.steady,
  });
  onTestFinished(() => loop.stop());
  return { loop, time, leaps };
}

it('tells a clock that was set, or a sleep, from time that passed', async () => {
  let turns = 0;
  const { loop, time, leaps } = arrange(async () => {
    turns += 1;
    return null;
  });
  const oneMore = async () => {
    const before = turns;
    loop.poke();
    await until(() => turns > before);
  };
  loop.start();
  await until(() => turns === 1);
  time.wall += 10_000;
  time.steady += 10_000;
  await oneMore();
  expect(leaps).toEqual([]);

  time.wall += 3_600_000;
  time.steady += 10;
  await oneMore();
  expect(leaps).toEqual([3_599_990]);

  time.wall -= 7_200_000;
  await oneMore();
  expect(leaps.at(-1)).toBe(-7_200_000);
});

it('goes on after a bug in a turn', async () => {
  let turns = 0;
  const { loop } = arrange(async () => {
    turns += 1;
    if (turns === 1) throw new Error('a bug');
    return null;
  });
  loop.start();
  await until(() => turns === 1);
  loop.poke();
  await until(() => turns === 2);
});

it('never runs two turns at once, however often it is poked', async () => {
  let [open, most, turns] = [0, 0, 0];
  const { loop } = arrange(async () => {
    open += 1;
    turns += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, 5));
    open -= 1;
    return null;
  });
  loop.start();
  loop.start();
  while (turns < 5) {
    loop.poke();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(most).toBe(1);
});
