import type { MarkerLayout, MarkerSettings } from '../../shared/marker/order-marker.ts';
import type { MarkerEngine, MarkerFound, MarkerJob } from './marker-engine.ts';

/** A search under way, or waiting for its turn. */
export type MarkerRun = {
  readonly key: string;
  readonly settings: MarkerSettings;
  readonly pinned: readonly string[];
  readonly seconds: number;
  /** Its turn has come. */
  isRunning: boolean;
  /** When the first layout was there and the search began; null before. */
  startedAt: number | null;
  layout: MarkerLayout | null;
};

export type RunEnd = {
  /** Null where the engine broke. */
  readonly found: MarkerFound | null;
  readonly wasStopped: boolean;
  readonly error: unknown;
};

type Dependencies = {
  readonly engine: MarkerEngine;
  readonly now: () => number;
  /** Something about the runs is new; called at most every `PROGRESS_MS` for progress alone. */
  readonly onChange: () => void;
};

type Order = Pick<MarkerJob, 'pieces' | 'settings' | 'pins' | 'seconds' | 'seed'> & {
  readonly key: string;
  readonly onEnd: (end: RunEnd) => void;
};

/** Several pictures a second, and time for other requests between two of them. */
const PROGRESS_MS = 300;

/**
 * The searches of the studio, one at a time: each takes every core, so two at once would only take
 * twice as long. A run that is stopped ends with the best it has found.
 */
export function createMarkerRuns({ engine, now, onChange }: Dependencies) {
  const runs = new Map<
    string,
    { run: MarkerRun; controller: AbortController; end: Promise<void> }
  >();
  let turn: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | null = null;
  let isClosed = false;

  const progress = (): void => {
    timer ??= setTimeout(() => {
      timer = null;
      onChange();
    }, PROGRESS_MS);
  };

  async function work(run: MarkerRun, order: Order, signal: AbortSignal): Promise<void> {
    if (signal.aborted) {
      order.onEnd({ found: null, wasStopped: true, error: null });
      return;
    }
    run.isRunning = true;
    onChange();
    const onBetter = (layout: MarkerLayout): void => {
      run.layout = layout;
      run.startedAt ??= now();
      progress();
    };
    try {
      const found = await engine({ ...order, onBetter, signal });
      order.onEnd({ found, wasStopped: signal.aborted, error: null });
    } catch (error) {
      order.onEnd({ found: null, wasStopped: signal.aborted, error });
    }
  }

  const stop = async (key: string): Promise<void> => {
    const known = runs.get(key);
    known?.controller.abort();
    await known?.end;
  };

  return {
    get: (key: string): MarkerRun | null => runs.get(key)?.run ?? null,
    /** Ends a run of the same key first. */
    start: async (order: Order): Promise<void> => {
      await stop(order.key);
      if (isClosed) return;
      const { key, settings, pins, seconds } = order;
      const pinned = pins.map(({ id }) => id);
      const run: MarkerRun = {
        key,
        settings,
        pinned,
        seconds,
        startedAt: null,
        layout: null,
        isRunning: false,
      };
      const controller = new AbortController();
      turn = turn.then(async () => {
        await work(run, order, controller.signal);
        if (runs.get(key)?.run === run) runs.delete(key);
        onChange();
      });
      runs.set(key, { run, controller, end: turn });
      onChange();
    },
    stop,
    /** Ends every run and takes no more. */
    close: async (): Promise<void> => {
      isClosed = true;
      for (const { controller } of runs.values()) controller.abort();
      await turn;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
