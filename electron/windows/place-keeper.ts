import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { BrowserWindow } from 'electron';

import { FIRST_PLACE, readPlace, type WindowPlace } from './window-place.ts';

/** Moving a window sends an event for every few pixels. */
const WRITE_AFTER_MS = 500;

type Kept = Pick<BrowserWindow, 'on' | 'getNormalBounds' | 'isMaximized' | 'isDestroyed'>;

/** Remembers where the window was, in a file of the data folder. */
export function createPlaceKeeper(file: string) {
  return {
    read: async (): Promise<WindowPlace> => {
      try {
        return readPlace(await readFile(file, 'utf8'));
      } catch {
        // The first start.
        return FIRST_PLACE;
      }
    },
    follow: (window: Kept): void => {
      let timer: NodeJS.Timeout | undefined;
      const write = async (): Promise<void> => {
        if (window.isDestroyed()) return;
        const place: WindowPlace = {
          ...window.getNormalBounds(),
          isMaximised: window.isMaximized(),
        };
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(place));
      };
      const soon = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          // Not worth a word to anyone: the window opens where it did before.
          write().catch(() => {});
        }, WRITE_AFTER_MS);
      };
      window.on('move', soon);
      window.on('resize', soon);
      window.on('maximize', soon);
      window.on('unmaximize', soon);
    },
  };
}

export type PlaceKeeper = ReturnType<typeof createPlaceKeeper>;
