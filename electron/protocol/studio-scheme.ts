import type { CustomScheme } from 'electron';

import { APP_SCHEME } from '../security/our-page.ts';

/**
 * Standard, so that relative addresses and origins work; secure, so that the page counts as
 * such; with fetch, so that scripts and workers load as modules. What the page may really ask for is
 * the content policy's business.
 */
export const STUDIO_SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};
