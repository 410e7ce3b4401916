import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure, Piece } from '../../shared/pattern/model.ts';
import type { PullRequest, PullResult } from '../../shared/pattern/solve/pull.ts';
import {
  type DraftAnswer,
  type DraftRequest,
  piecesById,
  withNews,
} from '../workers/draft-messages.ts';
import { isPlainEqual } from '../workers/plain-equal.ts';

/** What a canvas knows: the last good draft, why there is no newer one, and whether one is coming. */
export type DraftState = {
  readonly draft: Draft | null;
  readonly failure: DraftFailure | null;
  /** A draft is coming and takes long enough to be noticed. */
  readonly pending: boolean;
  /** `restarted`: the drafting had stopped and was started again. `broken`: it fails on this input. */
  readonly trouble: 'restarted' | 'broken' | null;
  /** What the last pull came to; null once something else was asked for. */
  readonly pulled: PulledState | null;
};

export type PulledState = { readonly request: PullRequest; readonly result: PullResult };

export const NOTHING_DRAFTED: DraftState = {
  draft: null,
  failure: null,
  pending: false,
  trouble: null,
  pulled: null,
};

/** The worker as the desk sees it. `onStop` is called when it can no longer answer. */
export interface DraftWorker {
  post(request: DraftRequest): void;
  stop(): void;
}

export type DraftWorkerListener = {
  readonly onAnswer: (answer: DraftAnswer) => void;
  readonly onStop: () => void;
};

type Dependencies = {
  /** Throws where there are no workers. */
  readonly startWorker: (listener: DraftWorkerListener) => DraftWorker;
  /** Calls back after a time; answers with the function that forgets it. */
  readonly after: (ms: number, callback: () => void) => () => void;
};

export interface DraftChannel {
  /** Asks for a draft; only the newest request that was not begun is kept. Null clears the table. */
  request(input: DraftInput | null): void;
  /**
   * Asks for the pattern of `input` as it follows a pull. What follows is then wanted: a request of
   * just that draft asks nothing again.
   */
  pull(input: DraftInput, pull: PullRequest): void;
  /** Has it learned how this pattern follows, in the worker's pauses. */
  prepare(input: DraftInput): void;
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  /** Ends it; a later request opens it again. */
  close(): void;
}

export interface DraftDesk {
  open(): DraftChannel;
}

/** A draft takes some 20 ms, the first one a second or two; whoever takes longer hangs. */
export const HANG_MS = 20_000;

/** A draft that comes sooner is not worth saying that it is coming, ms. */
export const PENDING_AFTER_MS = 150;

/** A pattern, or one that is pulled at. */
type Wanted = { readonly input: DraftInput; readonly pull: PullRequest | null };

type Entry = {
  state: DraftState;
  /** What the person wants to see; compared, so that rendering again asks nothing again. */
  wanted: Wanted | null;
  inFlight: Wanted | null;
  /** The pieces of the last draft that came through this channel from this worker. */
  known: ReadonlyMap<string, Piece>;
  /** The input the worker last stopped on: given up when it stops on it again. */
  suspect: Wanted | null;
  forgetHang: () => void;
  /** Forgets to say that a draft is coming; null while nothing is to be said. */
  forgetPending: (() => void) | null;
  readonly listeners: Set<() => void>;
};

/** Hands drafting to one worker for all canvases, one request of each at a time, the latest wins. */
export function createDraftDesk({ startWorker, after }: Dependencies): DraftDesk {
  const entries = new Map<number, Entry>();
  let worker: DraftWorker | null = null;
  let nextChannel = 1;

  const show = (entry: Entry, change: Partial<DraftState>): void => {
    entry.state = { ...entry.state, ...change };
    for (const listener of entry.listeners) listener();
  };

  const settle = (entry: Entry): void => {
    entry.forgetHang();
    entry.inFlight = null;
  };

  /** Says that a draft is coming: at once on a bare table, else only when it takes a while. */
  const announce = (entry: Entry): void => {
    if (entry.state.pending || entry.forgetPending !== null) return;
    if (entry.state.draft === null) show(entry, { pending: true });
    else {
      entry.forgetPending = after(PENDING_AFTER_MS, () => {
        entry.forgetPending = null;
        show(entry, { pending: true });
      });
    }
  };

  const beQuiet = (entry: Entry): void => {
    entry.forgetPending?.();
    entry.forgetPending = null;
  };

  /** False where there are no workers, or they are not allowed: said on the canvas. */
  const send = (channel: number, entry: Entry, wanted: Wanted): boolean => {
    try {
      worker ??= start();
    } catch {
      // Nothing else depends on the drafting, so the rest of the window goes on.
      beQuiet(entry);
      show(entry, { pending: false, trouble: 'broken' });
      return false;
    }
    entry.inFlight = wanted;
    entry.forgetHang = after(HANG_MS, stopped);
    worker.post({ channel, ...wanted });
    return true;
  };

  const start = (): DraftWorker => {
    let isCurrent = true;
    const started = startWorker({
      onAnswer: (answer) => {
        if (isCurrent) answered(answer);
      },
      onStop: () => {
        if (isCurrent) stopped();
      },
    });
    return {
      post: (request) => started.post(request),
      stop: () => {
        isCurrent = false;
        started.stop();
      },
    };
  };

  const answered = ({ channel, outcome }: DraftAnswer): void => {
    const entry = entries.get(channel);
    if (entry === undefined || entry.inFlight === null) return;
    const answeredTo = entry.inFlight;
    settle(entry);
    if (outcome.kind === 'draft') entry.known = piecesById(withNews(outcome, entry.known));
    if (entry.wanted === null) return;
    // The next one is sent before this one is shown: the worker drafts while the page draws.
    const isMoreWanted = entry.wanted !== answeredTo && send(channel, entry, entry.wanted);
    if (!isMoreWanted) beQuiet(entry);
    const pending = isMoreWanted && entry.state.pending;
    switch (outcome.kind) {
      case 'draft': {
        const draft: Draft = { ...outcome.draft, pieces: [...entry.known.values()] };
        const pulled = pulledBy(answeredTo, outcome.pulled);
        if (pulled !== null && !isMoreWanted) {
          const { options } = pulled.result;
          entry.wanted = { input: { ...answeredTo.input, options }, pull: null };
        }
        show(entry, {
          pulled,
          draft,
          failure: null,
          pending,
          trouble: entry.suspect === null ? null : 'restarted',
        });
        entry.suspect = null;
        break;
      }
      case 'failure': {
        // The last good draft stays to be seen, unless it is of another design.
        const kept =
          entry.state.draft?.design === answeredTo.input.design ? entry.state.draft : null;
        show(entry, { draft: kept, failure: outcome.failure, pending, trouble: null });
        break;
      }
      case 'broken':
        show(entry, { pending, trouble: 'broken' });
        break;
    }
  };

  /** The worker crashed or hangs: a new one takes over what is still wanted. */
  const stopped = (): void => {
    worker?.stop();
    worker = null;
    for (const [channel, entry] of entries) {
      const lost = entry.inFlight;
      settle(entry);
      entry.known = new Map();
      if (lost === null || entry.wanted === null) continue;
      const isSameAgain = entry.suspect === lost && entry.wanted === lost;
      entry.suspect = lost;
      if (isSameAgain) {
        beQuiet(entry);
        show(entry, { pending: false, trouble: 'broken' });
      } else send(channel, entry, entry.wanted);
    }
  };

  return {
    open: () => {
      const entry: Entry = {
        state: NOTHING_DRAFTED,
        wanted: null,
        inFlight: null,
        known: new Map(),
        suspect: null,
        forgetHang: () => undefined,
        forgetPending: null,
        listeners: new Set(),
      };
      let channel: number | null = null;
      const opened = (): number => {
        if (channel !== null) return channel;
        channel = nextChannel;
        nextChannel += 1;
        entries.set(channel, entry);
        return channel;
      };
      const want = (wanted: Wanted | null): void => {
        if (isPlainEqual(wanted, entry.wanted)) return;
        const own = opened();
        entry.wanted = wanted;
        if (wanted === null) {
          beQuiet(entry);
          show(entry, NOTHING_DRAFTED);
          return;
        }
        // Sent before anything is drawn: the worker starts while the page is still busy.
        const isSent = entry.inFlight !== null || send(own, entry, wanted);
        if (isSent) announce(entry);
      };
      return {
        request: (input) => want(input === null ? null : { input, pull: null }),
        pull: (input, pull) => want({ input, pull }),
        prepare: (input) => worker?.post({ channel: opened(), input, pull: 'prepare' }),
        state: () => entry.state,
        subscribe: (listener) => {
          entry.listeners.add(listener);
          return () => entry.listeners.delete(listener);
        },
        close: () => {
          if (channel === null) return;
          entries.delete(channel);
          worker?.post({ channel, input: null });
          channel = null;
          beQuiet(entry);
          settle(entry);
          entry.wanted = null;
          entry.known = new Map();
          entry.suspect = null;
        },
      };
    },
  };
}

const pulledBy = ({ pull }: Wanted, result: PullResult | null): PulledState | null =>
  pull === null || result === null ? null : { request: pull, result };
