import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createOrderlyQuit } from '../../../electron/windows/orderly-quit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function arrange(page: () => Promise<void>, studio: () => Promise<void>) {
  const done: string[] = [];
  const quit = createOrderlyQuit({
    savePage: () => page().then(() => void done.push('saved')),
    closeStudio: () => studio().then(() => void done.push('closed')),
    exit: () => done.push('exit'),
    warn: (message) => done.push(message),
  });
  return { done, quit };
}

const now = async () => {};
const never = () => new Promise<void>(() => {});

it('saves the page, then closes the studio, then ends', async () => {
  const { done, quit } = arrange(now, now);
  await quit();
  expect(done).toEqual(['saved', 'closed', 'exit']);
});

it('does it once, however often it is asked', async () => {
  const { done, quit } = arrange(now, now);
  await Promise.all([quit(), quit(), quit()]);
  expect(done).toEqual(['saved', 'closed', 'exit']);
});

it('ends although page and studio hang, after their time', async () => {
  const { done, quit } = arrange(never, never);
  const quitting = quit();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(done).toEqual(['the page did not save in time']);
  await vi.advanceTimersByTimeAsync(15_000);
  await quitting;
  expect(done).toEqual([
    'the page did not save in time',
    'the studio did not close in time',
    'exit',
  ]);
});

it('ends although something fails on the way', async () => {
  const { done, quit } = arrange(() => Promise.reject(new Error('gone')), now);
  await quit();
  expect(done).toEqual(['closing went wrong', 'closed', 'exit']);
});
