import type { ServerResponse } from 'node:http';

import type { Topic } from '../../shared/contract/channels.ts';

/** Often enough that a dead line shows within the minute, seldom enough to let a machine sleep. */
const HEARTBEAT_MS = 20_000;

/** How long a browser waits before it opens a broken stream again. */
const REOPEN_AFTER_MS = 2_000;

/** Server-sent events: the topics whose data has changed, to every open window. */
export function createEventStreams(heartbeatMs = HEARTBEAT_MS) {
  const open = new Set<ServerResponse>();
  const send = (text: string): void => {
    for (const response of open) response.write(text);
  };
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    add: (response: ServerResponse): void => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      response.write(`retry: ${REOPEN_AFTER_MS}\n\n`);
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    push: (topics: readonly Topic[]): void => send(`data: ${JSON.stringify({ topics })}\n\n`),
    close: (): void => {
      clearInterval(heartbeat);
      for (const response of open) response.end();
      open.clear();
    },
  };
}

export type EventStreams = ReturnType<typeof createEventStreams>;
