import type { CustomScheme } from 'electron';

import { APP_SCHEME } from '../security/our-page.ts';

/** Standard, so that relative addresses and origins work; secure, so that the page counts as such. */
export const STUDIO_SCHEME: CustomScheme = {
  scheme: APP_SCHEME,
  privileges: { standard: true, secure: true, codeCache: true },
};
