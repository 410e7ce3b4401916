import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { browserClient } from '../../../renderer/studio-client.ts';

/** A door in the place of the network: what it answers is set by the test. */
function arrange(answer: () => Promise<Response>) {
  const asked: { address: string; body: unknown }[] = [];
  const streams: EventSource[] = [];
  const state = { answer };
  const client = browserClient({
    fetch: (address, options) => {
      asked.push({ address: String(address), body: JSON.parse(String(options?.body)) });
      return state.answer();
    },
    openEvents: () => {
      const stream = { close: vi.fn(), onmessage: null, onerror: null } as unknown as EventSource;
      streams.push(stream);
      return stream;
    },
  });
  return { client, asked, streams, state };
}

const reply = (value: unknown, status = 200) =>
  Promise.resolve(new Response(JSON.stringify(value), { status }));

const push = (stream: EventSource | undefined, topics: readonly string[]) =>
  stream?.onmessage?.(new MessageEvent('message', { data: JSON.stringify({ topics }) }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the studio behind the browser door', () => {
  it('is asked by POST under the name of the channel', async () => {
    const { client, asked } = arrange(() => reply({ ok: true, value: null }));

    const answer = await client.api['drafts:drop']({ key: 'measure:1' });

    expect(answer).toEqual({ ok: true, value: null });
    expect(asked).toEqual([
      { address: './api/drafts:drop', body: { request: { key: 'measure:1' } } },
    ]);
  });

  it('hands on what is pushed to everyone who listens, and to nobody who has stopped', () => {
    const { client, streams } = arrange(() => reply({ ok: true, value: null }));
    const first = vi.fn();
    const second = vi.fn();
    const stop = client.onTopics(first);
    client.onTopics(second);

    push(streams[0], ['orders']);
    stop();
    push(streams[0], ['outbox']);

    expect(streams).toHaveLength(1);
    expect(first.mock.calls).toEqual([[['orders']]]);
    expect(second.mock.calls).toEqual([[['orders']], [['outbox']]]);
  });

  it('is lost when nothing answers, asks again by itself, and refreshes everything then', async () => {
    const { client, state, streams } = arrange(() => Promise.reject(new TypeError('refused')));
    const heard = vi.fn();
    client.onTopics(heard);

    const answer = await client.api['studio:info'](undefined);

    expect(answer).toMatchObject({ ok: false, code: 'unreachable' });
    expect(client.connection.current()).toBe('lost');

    state.answer = () => reply({ ok: true, value: {} });
    await vi.advanceTimersByTimeAsync(2_500);

    expect(client.connection.current()).toBe('connected');
    expect(heard.mock.calls.flat(2)).toContain('customers');
    expect(streams).toHaveLength(2);
  });

  it('keeps asking for as long as nothing answers', async () => {
    const { client, asked } = arrange(() => Promise.reject(new TypeError('refused')));
    await client.api['studio:info'](undefined);

    await vi.advanceTimersByTimeAsync(9_000);

    expect(asked.length).toBeGreaterThan(3);
    expect(client.connection.current()).toBe('lost');
  });

  it('says so when the studio no longer knows this window, and does not pester it', async () => {
    const { client, asked } = arrange(() =>
      reply({ ok: false, code: 'forbidden', message: 'no session' }, 401),
    );

    await client.api['studio:info'](undefined);
    await vi.advanceTimersByTimeAsync(9_000);

    expect(client.connection.current()).toBe('signed-out');
    expect(asked).toHaveLength(1);
  });

  it('looks for the studio when the stream of events breaks off', async () => {
    const { client, streams, asked } = arrange(() => reply({ ok: true, value: {} }));
    client.onTopics(() => {});

    streams[0]?.onerror?.(new Event('error'));
    await vi.advanceTimersByTimeAsync(2_500);

    expect(asked.map(({ address }) => address)).toEqual(['./api/studio:info']);
    expect(streams).toHaveLength(2);
    expect(client.connection.current()).toBe('connected');
  });
});
