import type { FailureCode, Reply } from '../../shared/contract/reply.ts';

/** A request that was not carried out. The window has words for `code` in `common:failure`. */
export class StudioFailure extends Error {
  override readonly name = 'StudioFailure';
  readonly code: FailureCode;
  readonly detail: unknown;

  constructor(code: FailureCode, message: string, detail?: unknown) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}

/** The value of a reply; throws a `StudioFailure` when the request was not carried out. */
export function valueOrThrow<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new StudioFailure(reply.code, reply.message, reply.detail);
}

/** The code of anything thrown; what is not a studio's answer is `internal`. */
export const failureCode = (error: unknown): FailureCode =>
  error instanceof StudioFailure ? error.code : 'internal';
