import type { Session } from 'electron';

import { APP_ORIGIN } from './our-page.ts';

type Guarded = Pick<Session, 'on'>;

/**
 * Lets the page save what it made itself (a measurement card, a file for another program) and
 * nothing from elsewhere. Where to, the person says each time: Electron shows the system's dialog
 * when no place is set.
 */
export function fenceDownloads(session: Guarded): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${APP_ORIGIN}/`)) event.preventDefault();
  });
}
