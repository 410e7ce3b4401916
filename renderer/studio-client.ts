import { CHANNELS, type Channel, type Topic } from '../shared/contract/channels.ts';
import type { StudioApi } from '../shared/contract/contract.ts';
import type { Reply } from '../shared/contract/reply.ts';

/**
 * Whether the studio behind the window answers. `lost`: its program ended or cannot be reached;
 * `signed-out`: it answers, but no longer knows this window.
 */
export type Connection = 'connected' | 'lost' | 'signed-out';

type Unsubscribe = () => void;

/** Everything the window has of the studio: its requests, what it pushes, whether it is there. */
export type StudioClient = {
  readonly api: StudioApi;
  readonly onTopics: (listener: (topics: readonly Topic[]) => void) => Unsubscribe;
  readonly connection: {
    readonly current: () => Connection;
    readonly subscribe: (listener: () => void) => Unsubscribe;
    /** Asks once more whether the studio answers. */
    readonly retry: () => Promise<void>;
  };
};

/** How long to wait before asking a lost studio again, ms. */
const RETRY_AFTER_MS = 2_000;

/** Browsers refuse to keep more than 64 KiB alive; half of it leaves room for another form. */
const KEEPALIVE_LIMIT = 32_768;

const KEEPING: ReadonlySet<string> = new Set<Channel>(['drafts:put', 'drafts:replace']);

function desktopClient(
  api: StudioApi,
  events: NonNullable<Window['studioEvents']> | undefined,
): StudioClient {
  return {
    api,
    onTopics: (listener) => events?.subscribe(listener) ?? (() => {}),
    // The desktop's window and its studio are one program: they end together.
    connection: {
      current: () => 'connected',
      subscribe: () => () => {},
      retry: () => Promise.resolve(),
    },
  };
}

type BrowserDoor = {
  readonly fetch: typeof globalThis.fetch;
  readonly openEvents: (address: string) => EventSource;
};

/** The same requests over HTTP: `POST /api/<channel>`, and pushed topics as server-sent events. */
export function browserClient(door: BrowserDoor): StudioClient {
  let state: Connection = 'connected';
  const watchers = new Set<() => void>();
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  let events: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const become = (next: Connection): void => {
    if (next === state) return;
    state = next;
    for (const watcher of watchers) watcher();
  };

  async function call(channel: string, request: unknown): Promise<Reply<unknown>> {
    try {
      const body = JSON.stringify({ request });
      const answer = await door.fetch(`./api/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        // Unfinished work is stored once more as the window closes, and has to outlive it.
        keepalive: KEEPING.has(channel) && body.length < KEEPALIVE_LIMIT,
      });
      const reply = (await answer.json()) as Reply<unknown>;
      become(answer.status === 401 ? 'signed-out' : 'connected');
      return reply;
    } catch (error) {
      become('lost');
      askAgainLater();
      return { ok: false, code: 'unreachable', message: String(error) };
    }
  }

  async function retry(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const reply = await call('studio:info', undefined);
    if (!reply.ok) return;
    openEvents();
    // What was pushed while the line was down is unknown, so everything counts as changed.
    for (const listener of listeners) listener(['customers', 'sessions', 'orders', 'outbox']);
    for (const listener of listeners)
      listener(['shop', 'settings', 'catalogue', 'backups', 'stock']);
  }

  function askAgainLater(): void {
    timer ??= setTimeout(() => void retry(), RETRY_AFTER_MS);
  }

  function openEvents(): void {
    if (listeners.size === 0) return;
    events?.close();
    events = door.openEvents('./api/events');
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const { topics } = JSON.parse(data) as { readonly topics: readonly Topic[] };
      for (const listener of listeners) listener(topics);
    };
    events.onerror = () => {
      events?.close();
      events = null;
      // A request tells an ended program from one that only closed the stream.
      askAgainLater();
    };
  }

  const api = Object.fromEntries(
    CHANNELS.map((channel) => [channel, (request: unknown) => call(channel, request)]),
  ) as unknown as StudioApi;

  return {
    api,
    onTopics: (listener) => {
      listeners.add(listener);
      if (events === null) openEvents();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        events?.close();
        events = null;
      };
    },
    connection: {
      current: () => state,
      subscribe: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
      retry,
    },
  };
}

/** The studio behind this window, whichever door it came through. */
export const studioClient: StudioClient =
  window.studio === undefined
    ? browserClient({
        fetch: (...request) => window.fetch(...request),
        openEvents: (address) => new EventSource(address),
      })
    : desktopClient(window.studio, window.studioEvents);

export const studio: StudioApi = studioClient.api;
