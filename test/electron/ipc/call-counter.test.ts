import { expect, it } from 'vitest';

import { createCallCounter } from '../../../electron/preload/call-counter.ts';

const flag = (promise: Promise<unknown>) => {
  const seen = { done: false };
  void promise.then(() => {
    seen.done = true;
  });
  return seen;
};

const aTurn = () => new Promise((resolve) => setTimeout(resolve, 5));

it('is settled at once when nothing is under way', async () => {
  await createCallCounter().settled();
});

it('waits for what is under way, failures too, and for what follows from it', async () => {
  const calls = createCallCounter();
  const first = Promise.withResolvers<void>();
  const second = Promise.withResolvers<void>();
  calls.count(first.promise).catch(() => calls.count(second.promise));
  const settled = flag(calls.settled());

  first.reject(new Error('refused'));
  await aTurn();
  expect(settled.done).toBe(false);
  second.resolve();
  await aTurn();
  expect(settled.done).toBe(true);
});
