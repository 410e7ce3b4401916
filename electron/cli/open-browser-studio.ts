import { homedir } from 'node:os';
import { resolve } from 'node:path';

import { systemKeyring } from '../browser-host/secrets/keyring.ts';
import { memorySecrets } from '../browser-host/secrets/memory-secrets.ts';
import { type OpenedSecrets, openSecrets } from '../browser-host/secrets/open-secrets.ts';
import { defaultDataFolder } from '../data-place.ts';
import { consoleLogger, type Logger } from '../log.ts';
import { realWorld } from '../real-world.ts';
import { openStudio } from '../studio.ts';
import type { Studio } from '../studio-options.ts';
import { askHidden } from './ask-hidden.ts';
import type { CommandIo } from './verb.ts';

/** The data folder a command works on: named, or the one this system has for it. */
export const chosenDataFolder = (
  named: string | undefined,
  training: boolean,
  env: NodeJS.ProcessEnv,
): string =>
  named === undefined
    ? defaultDataFolder({ platform: process.platform, env, home: homedir() }, training)
    : resolve(named);

type Request = {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly training: boolean;
  readonly log?: Logger;
};

/** Opens the studio as the browser door and the command line do: real clock, ids and network. */
export async function openBrowserStudio(
  { dataFolder, resourcesFolder, training, log = consoleLogger }: Request,
  io: CommandIo,
): Promise<{ readonly studio: Studio; readonly note: string | null }> {
  const { secrets, note } = await chosenSecrets(dataFolder, training, io);
  const studio = await openStudio({
    ...realWorld,
    dataFolder,
    resourcesFolder,
    training,
    secrets,
    log,
    door: 'browser',
  });
  return { studio, note };
}

async function chosenSecrets(
  dataFolder: string,
  training: boolean,
  io: CommandIo,
): Promise<OpenedSecrets> {
  if (training) return { secrets: memorySecrets(), note: null };
  return openSecrets({
    dataFolder,
    keyring: systemKeyring(process.platform),
    passphrase: io.env.TOISE_PASSPHRASE,
    askPassphrase: () => askHidden('Passphrase of the shop key: ', io),
  });
}
