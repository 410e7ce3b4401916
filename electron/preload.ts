import { contextBridge, ipcRenderer } from 'electron';

import { CHANNELS, type Topic } from '../shared/contract/channels.ts';
import type { StudioApi } from '../shared/contract/contract.ts';
import {
  ALL_SAVED,
  CHOOSE_FOLDER,
  PRINT_PDF,
  SAVE_NOW,
  TOPICS_CHANGED,
} from './ipc/push-channels.ts';
import { createCallCounter } from './preload/call-counter.ts';

const calls = createCallCounter();

const api = Object.fromEntries(
  CHANNELS.map((channel) => [
    channel,
    (request: unknown) => calls.count(ipcRenderer.invoke(channel, request)),
  ]),
) as unknown as StudioApi;

contextBridge.exposeInMainWorld('studio', api);

contextBridge.exposeInMainWorld('studioEvents', {
  subscribe: (listener: (topics: readonly Topic[]) => void): (() => void) => {
    // The event object stays here: it would hand the page a way to reply to anything.
    const pass = (_event: unknown, topics: readonly Topic[]): void => listener(topics);
    ipcRenderer.on(TOPICS_CHANGED, pass);
    return () => void ipcRenderer.off(TOPICS_CHANGED, pass);
  },
});

contextBridge.exposeInMainWorld('studioDesktop', {
  print: (bytes: unknown): Promise<boolean> => ipcRenderer.invoke(PRINT_PDF, bytes),
  chooseFolder: (): Promise<string | null> => ipcRenderer.invoke(CHOOSE_FOLDER),
});

ipcRenderer.on(SAVE_NOW, () => {
  // The page writes its unfinished work down when it is hidden; this tells it the same.
  (globalThis as unknown as EventTarget).dispatchEvent(new Event('pagehide'));
  void calls.settled().then(() => ipcRenderer.send(ALL_SAVED));
});
