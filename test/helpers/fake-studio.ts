import type { Connection, StudioClient } from '../../renderer/studio-client.ts';
import type { Channel, Topic } from '../../shared/contract/channels.ts';
import { CHANNELS, TOPICS } from '../../shared/contract/channels.ts';
import { contract, type Request, type StudioApi } from '../../shared/contract/contract.ts';
import type { FailureCode, Reply } from '../../shared/contract/reply.ts';
import { emptyFakeData, type FakeData } from './fake-studio-data.ts';
import { createFakeHandlers, type FakeHandlers } from './fake-studio-handlers.ts';

type Failure = { readonly code: FailureCode; readonly detail?: unknown };

export type FakeStudio = {
  readonly api: StudioApi;
  /** What the window is given: `api`, pushed topics and the connection. */
  readonly client: StudioClient;
  /** What the studio holds; a test may look and change. */
  readonly data: FakeData;
  /** Every request that was made, in order. */
  readonly requests: readonly { readonly channel: Channel; readonly request: unknown }[];
  readonly requestsOf: <C extends Channel>(channel: C) => readonly Request<C>[];
  /** Refuses every request on `channel` until `recover`. */
  readonly failOn: (channel: Channel, code: FailureCode, detail?: unknown) => void;
  readonly recover: (channel: Channel) => void;
  readonly push: (topics: readonly Topic[]) => void;
  readonly setConnection: (connection: Connection) => void;
};

/** Which topics a change is pushed under, as the real studio does after its commit. */
const PUSHED: { readonly [C in Channel]?: readonly Topic[] } = {
  'settings:set': ['settings'],
  'customers:create': ['customers'],
  'customers:update': ['customers'],
  'sessions:save': ['sessions'],
  'choices:save': ['orders'],
  'orders:saveQuote': ['orders'],
  'orders:place': ['orders', 'outbox'],
  'outbox:retry': ['outbox'],
  'shop:save': ['shop'],
  'shop:disconnect': ['shop'],
  'sync:pause': ['shop'],
  'outbox:export': ['shop'],
  'outbox:import': ['outbox', 'orders', 'shop'],
  'backup:now': ['backups'],
  'shoes:saveTables': ['shoes'],
  'shoes:undoTables': ['shoes'],
  'shoes:resetTables': ['shoes'],
  'markers:start': ['markers'],
  'markers:stop': ['markers'],
  'markers:arrange': ['markers'],
};

/**
 * A studio in memory for tests of the window. It honours the contract: requests and answers pass
 * the real schemas, so a test cannot rely on what the studio would refuse or never say.
 */
export function createFakeStudio(data: Partial<FakeData> = {}): FakeStudio {
  const held: FakeData = { ...emptyFakeData(), ...data };
  const handlers: FakeHandlers = createFakeHandlers(held);
  const requests: { channel: Channel; request: unknown }[] = [];
  const failures = new Map<Channel, Failure>();
  const listeners = new Set<(topics: readonly Topic[]) => void>();
  const watchers = new Set<() => void>();
  let connection: Connection = 'connected';

  const push = (topics: readonly Topic[]): void => {
    for (const listener of listeners) listener(topics);
  };

  async function answer(channel: Channel, raw: unknown): Promise<Reply<unknown>> {
    requests.push({ channel, request: raw });
    // The real doors are never synchronous.
    await Promise.resolve();
    const failure = failures.get(channel);
    if (failure !== undefined) return { ok: false, message: channel, ...failure };
    const request = contract[channel].request.safeParse(raw);
    if (!request.success) {
      return { ok: false, code: 'invalid-request', message: request.error.message };
    }
    const handler = handlers[channel] as ((request: unknown) => Reply<unknown>) | undefined;
    if (handler === undefined) return { ok: false, code: 'internal', message: 'not faked' };
    const reply = handler(request.data);
    if (!reply.ok) return reply;
    const value: unknown = contract[channel].response.parse(reply.value);
    push(PUSHED[channel] ?? []);
    return { ok: true, value };
  }

  const api = Object.fromEntries(
    CHANNELS.map((channel) => [channel, (raw: unknown) => answer(channel, raw)]),
  ) as unknown as StudioApi;

  return {
    api,
    data: held,
    requests,
    requestsOf: <C extends Channel>(channel: C) =>
      requests
        .filter((made) => made.channel === channel)
        .map(({ request }) => request as Request<C>),
    failOn: (channel, code, detail) => {
      failures.set(channel, detail === undefined ? { code } : { code, detail });
    },
    recover: (channel) => void failures.delete(channel),
    push,
    setConnection: (next) => {
      connection = next;
      for (const watcher of watchers) watcher();
    },
    client: {
      api,
      onTopics: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      connection: {
        current: () => connection,
        subscribe: (watcher) => {
          watchers.add(watcher);
          return () => watchers.delete(watcher);
        },
        retry: () => {
          connection = 'connected';
          for (const watcher of watchers) watcher();
          push(TOPICS);
          return Promise.resolve();
        },
      },
    },
  };
}
