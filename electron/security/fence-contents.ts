import type { WebContents } from 'electron';

import { APP_ORIGIN, APP_PAGE } from './our-page.ts';

type Fenced = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;

/** What an event of a navigation must offer to be stopped. */
type Stoppable = { readonly preventDefault: () => void };
type Navigation = Stoppable & { readonly url: string };

/** A reload of the page itself; the page moves by its hash, which is no navigation. */
const isReload = (url: string): boolean => url === APP_PAGE || url.startsWith(`${APP_PAGE}#`);

/** Chromium's own viewer of PDF files, the frame it puts inside of ours. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** A file that the page was handed by the studio, in a frame of the page's own. */
const isPreview = (url: string): boolean =>
  url.startsWith(`blob:${APP_ORIGIN}/`) || url.startsWith(PDF_VIEWER);

/**
 * Keeps a page where it is: it goes nowhere else, opens no window and holds no webview. A link to a
 * known site outside is opened in the person's browser.
 */
export function fenceContents(contents: Fenced, openExternal: (url: string) => void): void {
  const stay = (event: Navigation): void => {
    if (!isReload(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', (event: Navigation & { readonly isMainFrame: boolean }) => {
    if (event.isMainFrame || !isPreview(event.url)) stay(event);
  });
  contents.on('will-attach-webview', (event: Stoppable) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternal(url);
    return { action: 'deny' };
  });
}
