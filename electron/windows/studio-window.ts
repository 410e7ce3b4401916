import { BrowserWindow, ipcMain, nativeTheme, screen } from 'electron';

import type { Topic } from '../../shared/contract/channels.ts';
import { ALL_SAVED, SAVE_NOW, TOPICS_CHANGED } from '../ipc/push-channels.ts';
import { APP_PAGE } from '../security/our-page.ts';
import { isTrustedFrame } from '../security/trusted-frame.ts';
import type { PlaceKeeper } from './place-keeper.ts';
import { windowOptions } from './window-options.ts';
import { fitPlace } from './window-place.ts';

type Request = {
  readonly preload: string;
  readonly icon: string;
  readonly devTools: boolean;
  readonly places: PlaceKeeper;
  /** Called instead of closing: what is unsaved comes first. */
  readonly onCloseAsked: () => void;
};

export type StudioWindow = {
  readonly push: (topics: readonly Topic[]) => void;
  /** Resolves when the page has written down everything that was unsaved. */
  readonly save: () => Promise<void>;
  readonly show: (hash?: string) => void;
};

/** Opens the window at the page; resolves when the page is there. */
export async function openStudioWindow(request: Request): Promise<StudioWindow> {
  const { preload, icon, devTools, places, onCloseAsked } = request;
  const workAreas = [
    screen.getPrimaryDisplay(),
    ...screen.getAllDisplays().filter(({ id }) => id !== screen.getPrimaryDisplay().id),
  ].map(({ workArea }) => workArea);
  const place = fitPlace(await places.read(), workAreas);
  const isDark = nativeTheme.shouldUseDarkColors;
  const window = new BrowserWindow(windowOptions({ place, preload, icon, isDark, devTools }));
  if (place.isMaximised) window.maximize();
  places.follow(window);
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    event.preventDefault();
    onCloseAsked();
  });
  await window.loadURL(APP_PAGE);
  return {
    push: (topics) => {
      if (!window.isDestroyed()) window.webContents.send(TOPICS_CHANGED, topics);
    },
    save: () => saved(window),
    show: (hash) => {
      if (hash !== undefined) void window.loadURL(`${APP_PAGE}#${hash}`);
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

function saved(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return Promise.resolve();
  return new Promise((resolve) => {
    ipcMain.on(ALL_SAVED, ({ senderFrame }) => {
      if (isTrustedFrame(senderFrame)) resolve();
    });
    window.webContents.send(SAVE_NOW);
  });
}
