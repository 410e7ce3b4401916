import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { extractAll } from '@electron/asar';
import { build, Platform } from 'electron-builder';

import { appRoot } from '../../electron/app-root.ts';
import { currentNode } from '../../electron/cli/node-build.ts';
import { currentPage } from '../../electron/cli/page-build.ts';

export const ROOT = appRoot(import.meta.dirname);

/** What Electron's own program carries so that fuses can be found and set in it. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
const FUSES = 9;

/** An unpacked Electron without Electron: a program that is nothing but its fuses, all switched on. */
function stubElectron(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'version'), '45.4.1');
  const wire = Buffer.from([FUSE_VERSION, FUSES, ...Array.from({ length: FUSES }, () => 0x31)]);
  const program = join(folder, 'electron');
  writeFileSync(program, Buffer.concat([Buffer.from(FUSE_SENTINEL), wire]));
  chmodSync(program, 0o755);
}

export type Packed = {
  /** Holds everything below; the caller removes it. */
  readonly folder: string;
  /** The program file whose fuses were set. */
  readonly program: string;
  /** The content of the asar, extracted into a folder with nothing else around it. */
  readonly content: string;
  /** Every file of the package, relative to its root. */
  readonly files: readonly string[];
};

/** Builds and packs the studio as a release does, with a stub in the place of Electron. */
export async function packStudio(): Promise<Packed> {
  const folder = mkdtempSync(join(tmpdir(), 'toise-pack-'));
  const electronDist = join(folder, 'electron');
  stubElectron(electronDist);
  await currentPage(ROOT, { stderr: process.stderr });
  await currentNode(ROOT);
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir'),
    config: {
      electronDist,
      directories: { output: join(folder, 'release') },
    },
  });
  const unpacked = join(folder, 'release', 'linux-unpacked');
  const content = join(folder, 'content');
  extractAll(join(unpacked, 'resources', 'app.asar'), content);
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1));
  const program = ['toise', 'Toise'].map((name) => join(unpacked, name)).find(existsSync);
  if (program === undefined) throw new Error('the package has no program');
  return { folder, program, content, files };
}
