import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { pageFolder } from '../app-root.ts';
import { fingerprintOf, isCurrent, writeFingerprint } from './fingerprint.ts';
import type { CommandIo } from './verb.ts';

/** What the page is made of: a change to any of it asks for a new build. */
const SOURCES = [
  'renderer',
  'shared',
  'resources',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
] as const;

/** The folder of the built page; built first where its sources are newer. A packed program has no sources. */
export async function currentPage(root: string, io: Pick<CommandIo, 'stderr'>): Promise<string> {
  const folder = pageFolder(root);
  if (!existsSync(join(root, 'renderer'))) return folder;
  const fingerprint = fingerprintOf(root, SOURCES);
  if (existsSync(join(folder, 'index.html')) && isCurrent(folder, fingerprint)) return folder;
  io.stderr.write('Building the window …\n');
  await buildPage(root);
  writeFingerprint(folder, fingerprint);
  return folder;
}

export async function buildPage(root: string): Promise<void> {
  const { build } = await import('vite');
  const { NODE_ENV: before } = process.env;
  try {
    await build({
      configFile: join(root, 'vite.config.ts'),
      root: join(root, 'renderer'),
      logLevel: 'error',
    });
  } finally {
    // Vite leaves `production` behind, which programs started from here would inherit.
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
