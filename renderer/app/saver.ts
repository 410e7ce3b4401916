type Options<T> = {
  /** Stores one value. A rejection keeps the value for the next turn. */
  readonly save: (value: T) => Promise<void>;
  readonly delayMs: number;
  readonly onState: (state: SaverState) => void;
};

export type SaverState = 'saved' | 'pending' | 'failed';

export type Saver<T> = {
  /** Remembers the newest value and stores it once the hand has rested. */
  put(value: T): void;
  /** Stores what waits now; settles when nothing waits any more or storing failed. */
  flush(): Promise<void>;
};

/** Stores the newest of many values, one at a time, so that an older one can never win. */
export function createSaver<T>({ save, delayMs, onState }: Options<T>): Saver<T> {
  let waiting: { readonly value: T } | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const stopTimer = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };

  const drain = async (): Promise<void> => {
    while (waiting !== null) {
      const taken = waiting;
      waiting = null;
      try {
        await save(taken.value);
      } catch {
        // `save` has told the person; the value stays unless a newer one came meanwhile.
        waiting ??= taken;
        onState('failed');
        return;
      }
    }
    onState('saved');
  };

  const flush = (): Promise<void> => {
    stopTimer();
    if (running !== null) return running;
    if (waiting === null) return Promise.resolve();
    running = drain().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    put: (value) => {
      waiting = { value };
      onState('pending');
      stopTimer();
      timer = setTimeout(() => void flush(), delayMs);
    },
    flush,
  };
}
