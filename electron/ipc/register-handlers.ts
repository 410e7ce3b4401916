import type { IpcMain, WebFrameMain } from 'electron';

import { CHANNELS } from '../../shared/contract/channels.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Answer } from '../answer.ts';

type Frame = Pick<WebFrameMain, 'url' | 'parent'>;

type Dependencies = {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly answer: Answer;
  readonly isTrustedFrame: (frame: Frame | null) => boolean;
};

/** Puts the sender check in front of the studio's answers: one handler per request of the contract. */
export function registerHandlers({ ipcMain, answer, isTrustedFrame }: Dependencies): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, async ({ senderFrame }, raw: unknown): Promise<Reply<unknown>> => {
      if (!isTrustedFrame(senderFrame)) return { ok: false, code: 'forbidden', message: channel };
      return answer(channel, raw);
    });
  }
}
