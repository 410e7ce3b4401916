import { constants, existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { countAttachments } from '../../db/attachment-files.ts';
import { createBackup } from '../../db/backup.ts';
import { listBackups } from '../../db/backup-file.ts';
import { attachmentsFolder, backupsFolder, databaseFile } from '../../db/data-folder.ts';
import { openingFailure } from '../../services/opening-failure.ts';
import { chosenDataFolder } from '../open-browser-studio.ts';
import { readOptions } from '../read-options.ts';
import { UsageError, type Verb } from '../verb.ts';

const HELP = `toise backup [--out FILE] [--list] [--data FOLDER] [--training] [--json]

Copies the database, reads the copy through, and prints where it is. The studio may be open.

  --out FILE      also put the copy there, e.g. on another disk; an existing file is not overwritten
  --list          print the backups there are, newest first, and make none
  --data FOLDER   the data folder (default: this system's own place for it, or TOISE_DATA)
  --training      the data of the training studio
`;

export const verb: Verb = {
  name: 'backup',
  summary: 'copy the database and check the copy',
  help: HELP,
  run: async (args, { stdout, env }) => {
    const { values, positionals } = readOptions('backup', args, {
      out: { type: 'string' },
      list: { type: 'boolean', default: false },
      data: { type: 'string' },
      training: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) {
      throw new UsageError(`backup: "${positionals[0]}" is not understood; --out names a file`);
    }
    const dataFolder = chosenDataFolder(values.data, values.training, env);
    if (values.list) {
      const backups = listBackups(dataFolder).map(({ at, ...rest }) => ({
        ...rest,
        at: new Date(at).toISOString(),
      }));
      const lines = backups.map(({ file, bytes }) => `${file}  ${bytes} bytes\n`);
      stdout.write(values.json ? `${JSON.stringify({ backups })}\n` : lines.join(''));
      return 0;
    }
    if (!existsSync(databaseFile(dataFolder))) {
      throw new UsageError(`backup: there is no database in ${dataFolder}`);
    }
    const out = values.out === undefined ? null : resolve(values.out);
    if (out !== null && existsSync(out)) throw new UsageError(`backup: ${out} exists already`);
    const file = await copyDatabase(dataFolder, out);
    const { files, bytes } = countAttachments(dataFolder);
    const pictures = { folder: attachmentsFolder(dataFolder), files, bytes };
    if (values.json) stdout.write(`${JSON.stringify({ file, pictures })}\n`);
    else stdout.write(`${file}\n${files === 0 ? '' : notCopied(pictures)}`);
    return 0;
  },
};

/** Pictures are files of their own that never change; a copy of the database names them by content. */
const notCopied = ({
  folder,
  files,
}: {
  readonly folder: string;
  readonly files: number;
}): string => `not in it: ${files} photos and drawings in ${folder}; copy that folder as well\n`;

async function copyDatabase(dataFolder: string, out: string | null): Promise<string> {
  try {
    const backup = await createBackup({ dataFolder, reason: 'by-hand', at: Date.now() });
    const made = join(backupsFolder(dataFolder), backup.file);
    if (out === null) return made;
    await copyFile(made, out, constants.COPYFILE_EXCL);
    return out;
  } catch (error) {
    throw openingFailure(error);
  }
}
