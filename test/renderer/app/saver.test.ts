import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSaver, type SaverState } from '../../../renderer/app/saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store whose every save waits until the test lets it end. */
function arrange() {
  const stored: string[] = [];
  const states: SaverState[] = [];
  const waiting: { readonly done: () => void; readonly fail: () => void }[] = [];
  const saver = createSaver<string>({
    delayMs: 250,
    onState: (state) => states.push(state),
    save: (value) =>
      new Promise((resolve, reject) => {
        waiting.push({
          done: () => {
            stored.push(value);
            resolve();
          },
          fail: () => reject(new Error('no')),
        });
      }),
  });
  const settle = async (how: 'done' | 'fail') => {
    waiting.shift()?.[how]();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, stored, states, waiting, settle };
}

describe('saving as it is made', () => {
  it('waits until the hand rests and stores the newest alone', async () => {
    const { saver, stored, settle } = arrange();
    saver.put('a');
    await vi.advanceTimersByTimeAsync(200);
    saver.put('ab');
    await vi.advanceTimersByTimeAsync(200);
    expect(stored).toEqual([]);

    await vi.advanceTimersByTimeAsync(50);
    await settle('done');

    expect(stored).toEqual(['ab']);
  });

  it('stores at once when the page is left', async () => {
    const { saver, stored, settle } = arrange();
    saver.put('a');

    const left = saver.flush();
    await settle('done');
    await left;

    expect(stored).toEqual(['a']);
  });

  it('never has two saves under way, so that an older value cannot win', async () => {
    const { saver, stored, waiting, settle } = arrange();
    saver.put('old');
    void saver.flush();
    saver.put('new');
    void saver.flush();
    expect(waiting).toHaveLength(1);

    await settle('done');
    await settle('done');

    expect(stored).toEqual(['old', 'new']);
  });

  it('keeps what could not be stored and stores it at the next turn', async () => {
    const { saver, stored, states, settle } = arrange();
    saver.put('a');
    const first = saver.flush();
    await settle('fail');
    await first;
    expect(states.at(-1)).toBe('failed');

    const second = saver.flush();
    await settle('done');
    await second;

    expect(stored).toEqual(['a']);
    expect(states.at(-1)).toBe('saved');
  });

  it('does not bring back an older value that failed once a newer one came', async () => {
    const { saver, stored, settle } = arrange();
    saver.put('old');
    const first = saver.flush();
    saver.put('new');
    await settle('fail');
    await first;

    const second = saver.flush();
    await settle('done');
    await second;

    expect(stored).toEqual(['new']);
  });

  it('does nothing when there is nothing to store', async () => {
    const { saver, states } = arrange();

    await saver.flush();

    expect(states).toEqual([]);
  });
});
