import { expect, it } from 'vitest';

import { contentPolicy } from '../../../electron/page/content-policy.ts';

it('lets in what the page brings and the styles of its nonce, and nothing else', () => {
  expect(contentPolicy('bm9uY2U=', 'none')).toBe(
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'nonce-bm9uY2U='; img-src 'self' data: blob:; font-src 'self'; frame-src blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

it.each(['none', 'self'] as const)('never opens wide (connect %s)', (connect) => {
  expect(contentPolicy('n', connect)).not.toMatch(/unsafe-|\*|https?:|wss?:/);
});
