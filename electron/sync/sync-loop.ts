import type { Logger } from '../log.ts';

/** One turn's work, and when there will be more. */
export type Turn = {
  /** Does what is due; answers with the time of the next thing, or null when nothing waits. */
  run(mayGoOn: () => boolean): Promise<number | null>;
  /** The clock was set, or the machine slept: `byMs` is how far it leapt. */
  clockJumped(byMs: number): void;
};

export type LoopDependencies = {
  readonly turn: Turn;
  readonly log: Logger;
  readonly now: () => number;
  /** Milliseconds that no one can set; tells a clock that was set from time that passed. */
  readonly monotonic: () => number;
};

/** At least this often the loop looks round, so that a jump of the clock cannot make it oversleep. */
const HEARTBEAT_MS = 15_000;

/** Clocks are corrected by small steps all day; only a leap matters to the grace. */
const LEAP_MS = 5_000;

/** After a bug in a turn: slow enough not to burn, quick enough not to be stuck. */
const AFTER_BUG_MS = 10_000;

/** The one loop that talks to the shop. It sleeps until something is due or someone pokes it. */
export function createSyncLoop({ turn, log, now, monotonic }: LoopDependencies) {
  let running: Promise<void> | null = null;
  let stopping = false;
  let poked = false;
  let wake: () => void = () => {};

  const sleep = (ms: number): Promise<void> => {
    if (poked || stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };

  async function run(): Promise<void> {
    let [wall, steady] = [now(), monotonic()];
    while (!stopping) {
      const leap = now() - wall - (monotonic() - steady);
      [wall, steady] = [now(), monotonic()];
      poked = false;
      let nextAt: number | null;
      try {
        if (Math.abs(leap) > LEAP_MS) turn.clockJumped(leap);
        nextAt = await turn.run(() => !stopping);
      } catch (error) {
        // A bug in a turn must not end syncing for the day: what is committed is picked up again.
        log.error('a turn of syncing failed', error);
        nextAt = now() + AFTER_BUG_MS;
      }
      const ms = nextAt === null ? HEARTBEAT_MS : Math.min(HEARTBEAT_MS, nextAt - now());
      await sleep(Math.max(1, ms));
    }
  }

  return {
    start: () => {
      running ??= run();
    },
    poke: () => {
      poked = true;
      wake();
    },
    stop: async () => {
      stopping = true;
      wake();
      await running;
    },
  };
}
