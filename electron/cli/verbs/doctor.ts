import { appRoot, resourcesFolder } from '../../app-root.ts';
import { silentLogger } from '../../log.ts';
import { electronState } from '../electron-state.ts';
import {
  examineBackups,
  examineDatabase,
  examineDisk,
  examineShop,
  type Finding,
} from '../examine.ts';
import { chosenDataFolder, openBrowserStudio } from '../open-browser-studio.ts';
import { readOptions } from '../read-options.ts';
import { type CommandIo, UsageError, type Verb } from '../verb.ts';
import { versions } from '../versions.ts';

const HELP = `toise doctor [--data FOLDER] [--training] [--json]

Says how the studio is: versions, the database (read through), backups, disk space, and whether the
shop answers. Exits 1 when something needs a person.

  --data FOLDER   the data folder (default: this system's own place for it, or TOISE_DATA)
  --training      the data of the training studio
`;

export const verb: Verb = {
  name: 'doctor',
  summary: 'say how the studio, its data and its shop are',
  help: HELP,
  run: async (args, io) => {
    const { values, positionals } = readOptions('doctor', args, {
      data: { type: 'string' },
      training: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) {
      throw new UsageError(`doctor: "${positionals[0]}" is not understood`);
    }
    const { training } = values;
    const dataFolder = chosenDataFolder(values.data, training, io.env);
    const findings = await examineAll(dataFolder, training, io);
    const ok = findings.every((finding) => finding.ok);
    const facts = { ...versions(), electron: electronState(appRoot(), io.env).says, dataFolder };
    if (values.json) {
      io.stdout.write(`${JSON.stringify({ ok, ...facts, findings })}\n`);
    } else {
      io.stdout.write(table(facts, findings));
    }
    return ok ? 0 : 1;
  },
};

async function examineAll(
  dataFolder: string,
  training: boolean,
  io: CommandIo,
): Promise<readonly Finding[]> {
  const { usable, ...database } = examineDatabase(dataFolder);
  const findings = [database, examineBackups(dataFolder, Date.now()), examineDisk(dataFolder)];
  if (!usable) return findings;
  const open = async () => {
    const resources = resourcesFolder(appRoot());
    const request = { dataFolder, training, resourcesFolder: resources, log: silentLogger };
    return (await openBrowserStudio(request, io)).studio;
  };
  return [...findings, await examineShop(open)];
}

function table(facts: Readonly<Record<string, string>>, findings: readonly Finding[]): string {
  const rows = [
    ...Object.entries(facts).map(([name, says]) => ({ name, says, mark: ' ' })),
    ...findings.map(({ name, says, ok }) => ({ name, says, mark: ok ? '✓' : '✗' })),
  ];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows.map(({ mark, name, says }) => `${mark} ${name.padEnd(width)}  ${says}\n`).join('');
}
