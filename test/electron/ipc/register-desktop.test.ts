import { expect, it } from 'vitest';

import { CHOOSE_FOLDER, PRINT_PDF } from '../../../electron/ipc/push-channels.ts';
import { registerDesktop } from '../../../electron/ipc/register-desktop.ts';

const OURS = { url: 'studio://app/', parent: null };
const THEIRS = { url: 'https://evil.example/', parent: null };

function registered() {
  type Handler = (event: unknown, raw?: unknown) => unknown;
  const handlers = new Map<string, Handler>();
  const printed: Uint8Array[] = [];
  registerDesktop({
    ipcMain: {
      handle: (channel: string, handler: Handler) => void handlers.set(channel, handler),
    } as never,
    isTrustedFrame: (frame) => frame?.url === OURS.url,
    printPdf: async (bytes) => {
      printed.push(bytes);
      return true;
    },
    chooseFolder: async () => '/plots',
  });
  const ask = async (channel: string, senderFrame: unknown, raw?: unknown) =>
    handlers.get(channel)?.({ senderFrame }, raw);
  return { ask, printed };
}

it('prints PDF files of our own page, and nothing else', async () => {
  const { ask, printed } = registered();
  const pdf = new TextEncoder().encode('%PDF-1.3');

  expect(await ask(PRINT_PDF, OURS, pdf)).toBe(true);
  expect(await ask(PRINT_PDF, THEIRS, pdf)).toBe(false);
  expect(await ask(PRINT_PDF, OURS, new TextEncoder().encode('<html>'))).toBe(false);
  expect(await ask(PRINT_PDF, OURS, '%PDF-1.3')).toBe(false);
  expect(printed).toEqual([pdf]);
});

it('lets our page ask for a folder, and no other', async () => {
  const { ask } = registered();
  expect(await ask(CHOOSE_FOLDER, OURS)).toBe('/plots');
  expect(await ask(CHOOSE_FOLDER, THEIRS)).toBeNull();
});
