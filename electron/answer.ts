import { CHANNELS, type Channel } from '../shared/contract/channels.ts';
import { contract } from '../shared/contract/contract.ts';
import type { Reply } from '../shared/contract/reply.ts';
import { StudioError } from './errors.ts';
import type { Handlers } from './handlers.ts';
import type { Logger } from './log.ts';

export const isChannel = (name: string): name is Channel =>
  (CHANNELS as readonly string[]).includes(name);

/** Validation and error mapping for every door. The only `catch` around the handlers. */
export function createAnswer(handlers: Handlers, log: Logger) {
  return async (channel: Channel, raw: unknown): Promise<Reply<unknown>> => {
    const request = contract[channel].request.safeParse(raw);
    if (!request.success) {
      return {
        ok: false,
        code: 'invalid-request',
        message: `${channel}: the request does not fit`,
        // Paths and rules only: the values may be personal.
        detail: request.error.issues.map(({ path, code }) => ({ path: path.join('.'), code })),
      };
    }
    try {
      const handler = handlers[channel] as (request: unknown) => unknown;
      return { ok: true, value: await handler(request.data) };
    } catch (error) {
      if (error instanceof StudioError) {
        log.warn(`${channel}: ${error.code}`);
        return { ok: false, code: error.code, message: error.message, detail: error.detail };
      }
      log.error(`${channel} failed`, error);
      const code = sqliteFailure(error);
      return { ok: false, code, message: code === 'internal' ? 'Unexpected failure' : code };
    }
  };
}

export type Answer = ReturnType<typeof createAnswer>;

/** SQLite says on its own when the disk is full or the file is damaged; people can act on both. */
function sqliteFailure(error: unknown): 'disk-full' | 'database-broken' | 'internal' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk-full';
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'database-broken';
  return 'internal';
}
