import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';

import type { BuildOptions, Plugin } from 'rolldown';

import { fingerprintOf, isCurrent, writeFingerprint } from './fingerprint.ts';

/** What the Node side is made of. */
const SOURCES = ['electron', 'shared', 'package.json', 'package-lock.json'] as const;

export const nodeFolder = (root: string): string => join(root, 'dist', 'electron');

/** Found at run time and never bundled: Electron itself, the native module, and the tools of a build. */
const EXTERNAL = ['electron', 'better-sqlite3', 'vite', 'rolldown', 'electron-builder'];

const isExternal = (id: string): boolean =>
  isBuiltin(id) || EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`));

/**
 * A thread is started from the address of its file. In a bundle that file has another name, so it
 * becomes an entry of its own and the address follows it.
 */
export const threadEntries: Plugin = {
  name: 'thread-entries',
  transform: {
    filter: { code: /new Worker\(\s*new URL\(/ },
    handler(code, importer) {
      const found = /new URL\(\s*'(\.[^']+\.ts)',\s*import\.meta\.url,?\s*\)/g;
      return code.replace(found, (_whole, path: string) => {
        const id = resolve(dirname(importer), path);
        const reference = this.emitFile({ type: 'chunk', id });
        return `new URL(import.meta.ROLLUP_FILE_URL_${reference})`;
      });
    },
  },
};

/** The desktop's main program, the command line and their threads, as modules that share chunks. */
export const programBuild = (root: string): BuildOptions => ({
  input: {
    main: join(root, 'electron', 'main.ts'),
    toise: join(root, 'electron', 'cli', 'toise.ts'),
  },
  platform: 'node',
  external: isExternal,
  plugins: [threadEntries],
  output: {
    dir: nodeFolder(root),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});

/** A sandboxed preload can require nothing but `electron`: one CommonJS file. */
export const preloadBuild = (root: string): BuildOptions => ({
  input: { preload: join(root, 'electron', 'preload.ts') },
  platform: 'node',
  external: ['electron'],
  output: { dir: nodeFolder(root), format: 'cjs', entryFileNames: '[name].cjs' },
});

/** Bundles the Node side into `dist/electron`. From its sources it runs without. */
export async function buildNode(root: string): Promise<void> {
  const { build } = await import('rolldown');
  await rm(nodeFolder(root), { recursive: true, force: true });
  await build([programBuild(root), preloadBuild(root)]);
}

/** The bundled Node side, built first where its sources are newer. */
export async function currentNode(root: string): Promise<string> {
  const folder = nodeFolder(root);
  const fingerprint = fingerprintOf(root, SOURCES);
  if (existsSync(join(folder, 'main.js')) && isCurrent(folder, fingerprint)) return folder;
  await buildNode(root);
  writeFingerprint(folder, fingerprint);
  return folder;
}
