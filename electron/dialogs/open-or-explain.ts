import { dialog } from 'electron';

import { listBackups } from '../db/backup-file.ts';
import { restoreBackup } from '../db/restore.ts';
import { StudioError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { openingFailure } from '../services/opening-failure.ts';
import type { Studio } from '../studio-options.ts';
import type { Translate } from '../texts.ts';
import { openingDialog } from './opening-dialog.ts';

type Dependencies = {
  readonly dataFolder: string;
  readonly open: () => Promise<Studio>;
  readonly now: () => number;
  readonly t: Translate;
  readonly log: Logger;
};

/** Opens the studio. When it cannot be, says why and offers what helps; null when the person gives up. */
export async function openOrExplain(dependencies: Dependencies): Promise<Studio | null> {
  const { dataFolder, open, now, t, log } = dependencies;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      log.error('the studio could not be opened', error);
      const [backup] = listBackups(dataFolder);
      const { options, choices } = openingDialog(asFailure(error), backup?.file ?? null, t);
      const { response } = await dialog.showMessageBox(options);
      if (choices[response] !== 'restore' || backup === undefined) return null;
      restore(dataFolder, backup.file, now(), log);
    }
  }
}

/** When the restoring fails, the next try to open says what is the matter. */
function restore(dataFolder: string, backup: string, at: number, log: Logger): void {
  try {
    restoreBackup({ dataFolder, backup, at });
  } catch (error) {
    log.error('the backup could not be restored', openingFailure(error));
  }
}

function asFailure(error: unknown): Pick<StudioError, 'code' | 'message'> {
  if (error instanceof StudioError) return error;
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
