import type { FailureCode } from '../shared/contract/reply.ts';

/** A failure the window can act on; `code` chooses its words, `detail` fills them. */
export class StudioError extends Error {
  override readonly name = 'StudioError';
  readonly code: FailureCode;
  readonly detail: unknown;

  constructor(
    code: FailureCode,
    message: string = code,
    options: ErrorOptions & { readonly detail?: unknown } = {},
  ) {
    super(message, options);
    this.code = code;
    this.detail = options.detail;
  }
}
