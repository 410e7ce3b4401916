import type { WebFrameMain } from 'electron';

import { isOurPage } from './our-page.ts';

/** True for the top frame of our own page only; iframes and foreign pages may not call us. */
export const isTrustedFrame = (frame: Pick<WebFrameMain, 'url' | 'parent'> | null): boolean =>
  frame !== null && frame.parent === null && isOurPage(frame.url);
