import { describe, expect, it } from 'vitest';

import { registerHandlers } from '../../../electron/ipc/register-handlers.ts';
import { isTrustedFrame } from '../../../electron/security/trusted-frame.ts';
import { CHANNELS } from '../../../shared/contract/channels.ts';
import { openTestStudio } from '../../helpers/open-test-studio.ts';

type Listener = (event: { senderFrame: unknown }, raw: unknown) => Promise<unknown>;

const OUR_FRAME = { url: 'studio://app/#/', parent: null };

async function arrange() {
  const listeners = new Map<string, Listener>();
  const { studio } = await openTestStudio();
  const ipcMain = {
    handle: (channel: string, listener: Listener) => listeners.set(channel, listener),
  };
  registerHandlers({ ipcMain: ipcMain as never, answer: studio.answer, isTrustedFrame });
  return {
    channels: [...listeners.keys()],
    call: (channel: string, senderFrame: unknown, raw: unknown) =>
      listeners.get(channel)?.({ senderFrame }, raw),
  };
}

describe('requests from the window', () => {
  it('are those of the contract, each once', async () => {
    expect((await arrange()).channels).toEqual([...CHANNELS]);
  });

  it('are answered by the studio', async () => {
    const { call } = await arrange();

    expect(await call('settings:set', OUR_FRAME, { shopName: 'Chez Anne' })).toMatchObject({
      ok: true,
      value: { shopName: 'Chez Anne' },
    });
    expect(await call('settings:set', OUR_FRAME, { shopName: 7 })).toMatchObject({
      ok: false,
      code: 'invalid-request',
    });
  });

  it.each(CHANNELS)('%s is forbidden to every frame that is not ours', async (channel) => {
    const { call } = await arrange();
    const forbidden = { ok: false, code: 'forbidden', message: channel };

    for (const frame of [
      null,
      { url: 'https://evil.example/', parent: null },
      { url: 'studio://app.evil/', parent: null },
      { url: 'https://x/?studio://app/', parent: null },
      { url: 'studio://app/', parent: OUR_FRAME },
    ]) {
      expect(await call(channel, frame, undefined)).toEqual(forbidden);
    }
  });
});
