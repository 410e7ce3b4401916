import { existsSync } from 'node:fs';

import { listBackups } from '../../db/backup-file.ts';
import { restoreBackup } from '../../db/restore.ts';
import { openingFailure } from '../../services/opening-failure.ts';
import { chosenDataFolder } from '../open-browser-studio.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise restore BACKUP [--data FOLDER] [--training] [--json]

Puts a backup in the place of the database. Close the studio first. The backup is read through
before anything changes, and what was there is kept as a backup of its own.

  BACKUP          a name from "toise backup --list", or the path of a backup kept elsewhere
  --data FOLDER   the data folder (default: this system's own place for it, or TOISE_DATA)
  --training      the data of the training studio
`;

export const verb: Verb = {
  name: 'restore',
  summary: 'put a backup in the place of the database',
  help: HELP,
  run: async (args, { stdout, env }) => {
    const { values, positionals } = readOptions('restore', args, {
      data: { type: 'string' },
      training: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    const [backup, ...more] = positionals;
    if (backup === undefined || more.length > 0) {
      throw new UsageError('restore: name one backup; "toise backup --list" lists them');
    }
    const dataFolder = chosenDataFolder(values.data, values.training, env);
    const isListed = listBackups(dataFolder).some(({ file }) => file === backup);
    if (!isListed && !existsSync(backup)) {
      throw new UsageError(`restore: there is no backup "${backup}"`);
    }
    const restored = restore(dataFolder, backup);
    stdout.write(values.json ? `${JSON.stringify(restored)}\n` : inWords(backup, restored));
    return 0;
  },
};

function restore(dataFolder: string, backup: string) {
  try {
    return restoreBackup({ dataFolder, backup, at: Date.now() });
  } catch (error) {
    if (error instanceof Error && error.name === 'DatabaseDamagedError') {
      throw new UsageError(`restore: "${backup}" is no sound backup (${error.message})`);
    }
    throw openingFailure(error);
  }
}

function inWords(backup: string, { rows, aside }: ReturnType<typeof restoreBackup>): string {
  const kept = aside === null ? '' : ` What was there before is kept as ${aside}.`;
  const { customers = 0, orders = 0 } = rows;
  return `Restored ${backup}: ${customers} customers, ${orders} orders.${kept}\n`;
}
