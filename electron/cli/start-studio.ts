import { spawn } from 'node:child_process';

import { appRoot, resourcesFolder } from '../app-root.ts';
import { electronState } from './electron-state.ts';
import { fetchElectron } from './fetch-electron.ts';
import { currentNode } from './node-build.ts';
import { chosenDataFolder } from './open-browser-studio.ts';
import { openInBrowser } from './open-in-browser.ts';
import { currentPage } from './page-build.ts';
import { serveStudio } from './serve-studio.ts';
import type { StartOptions } from './start-options.ts';
import type { CommandIo } from './verb.ts';

/** A program that ends so soon with an error never showed its window. */
const STILLBORN_MS = 10_000;

/** Opens the desktop window where Electron can be had, else says why not and serves a browser. */
export async function startStudio(options: StartOptions, io: CommandIo): Promise<number> {
  const root = appRoot();
  const pageFolder = await currentPage(root, io);
  const why = options.browser ? null : await openDesktop(root, options, io);
  if (why === 'opened') return 0;
  if (why !== null) io.stderr.write(`No desktop window (${why}); serving a browser instead.\n`);
  return serveStudio(
    {
      pageFolder,
      resourcesFolder: resourcesFolder(root),
      dataFolder: chosenDataFolder(options.data, options.training, io.env),
      training: options.training,
      port: options.port,
      json: false,
      onReady: (address) => openInBrowser(address, io.env),
    },
    io,
  );
}

/** `opened` when the window was there and has been closed again; else why there was none. */
async function openDesktop(root: string, options: StartOptions, io: CommandIo): Promise<string> {
  const found = electronState(root, io.env);
  if (found.kind === 'not-fetched') {
    io.stderr.write('Fetching Electron, once (about 110 MB) …\n');
    const fetched = await fetchElectron(root, { env: io.env, fetch: globalThis.fetch });
    if (!fetched.ok) return `Electron: ${fetched.error}`;
  }
  const state = found.kind === 'not-fetched' ? electronState(root, io.env) : found;
  if (state.kind !== 'ready') return `Electron: ${state.says}`;
  await currentNode(root);
  return runDesktop(state.binary, root, options);
}

function runDesktop(binary: string, root: string, options: StartOptions): Promise<string> {
  const { training, data } = options;
  const args = [
    root,
    ...(training ? ['--training'] : []),
    ...(data === undefined ? [] : [`--data=${data}`]),
  ];
  const startedAt = performance.now();
  return new Promise((resolve) => {
    const child = spawn(binary, args, { stdio: 'inherit' });
    const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
    process.on('SIGINT', passOn);
    process.on('SIGTERM', passOn);
    const settle = (outcome: string): void => {
      process.off('SIGINT', passOn);
      process.off('SIGTERM', passOn);
      resolve(outcome);
    };
    child.on('error', ({ message }) => settle(`Electron: ${message}`));
    child.on('close', (code, signal) => {
      const isStillborn = performance.now() - startedAt < STILLBORN_MS && signal !== 'SIGINT';
      settle(isStillborn && code !== 0 ? `Electron ended with ${code ?? signal}` : 'opened');
    });
  });
}
