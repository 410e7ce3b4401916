import { dialog } from 'electron';

import type { Answer } from '../answer.ts';
import type { Translate } from '../texts.ts';

/** Makes a backup and says whether it is there. */
export async function backUp(answer: Answer, t: Translate): Promise<void> {
  const reply = await answer('backup:now', undefined);
  await dialog.showMessageBox({
    type: reply.ok ? 'info' : 'error',
    title: 'Toise',
    message: t(reply.ok ? 'desktop:backup.made' : 'desktop:backup.failed'),
    detail: reply.ok ? '' : reply.message,
  });
}
