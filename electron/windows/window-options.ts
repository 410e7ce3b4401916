import type { BrowserWindowConstructorOptions } from 'electron';

import type { WindowPlace } from './window-place.ts';

/** Below this the order's line of steps and the canvas no longer fit side by side. */
const SMALLEST = { minWidth: 1024, minHeight: 700 } as const;

/** The page's paper, so that nothing flashes before it is drawn. */
const PAPER = { light: '#faf7f1', dark: '#1d1b18' } as const;

type Facts = {
  readonly place: WindowPlace;
  readonly preload: string;
  readonly icon: string;
  readonly isDark: boolean;
  /** False in the packed program. */
  readonly devTools: boolean;
};

/** The studio's window. Every guard is spelt out, also where it is the default. */
export function windowOptions(facts: Facts): BrowserWindowConstructorOptions {
  const { place, preload, icon, isDark, devTools } = facts;
  const { isMaximised: _, ...bounds } = place;
  return {
    ...bounds,
    ...SMALLEST,
    icon,
    title: 'Toise',
    backgroundColor: isDark ? PAPER.dark : PAPER.light,
    // Shown when there is something to see.
    show: false,
    webPreferences: {
      preload,
      devTools,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      // The previews of PDF files: Electron shows them only where plugins are on, and knows no other.
      plugins: true,
      navigateOnDragDrop: false,
      // It would fetch its dictionaries from the network.
      spellcheck: false,
    },
  };
}
