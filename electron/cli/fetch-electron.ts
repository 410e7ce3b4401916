import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { err, ok, type Result } from '../../shared/result.ts';

/** Offline, nobody should wait for a download that cannot begin. */
const REACHABLE_WITHIN_MS = 4_000;

/** About 110 MB, also over a slow line. */
const FETCHED_WITHIN_MS = 15 * 60_000;

type Surroundings = {
  readonly env: NodeJS.ProcessEnv;
  readonly fetch: typeof globalThis.fetch;
};

/** Where the package fetches from: a mirror set as Electron's documents say, or its releases. */
const source = (env: NodeJS.ProcessEnv): string =>
  env.ELECTRON_MIRROR ?? env.npm_config_electron_mirror ?? 'https://github.com/electron/electron';

/** Lets Electron's package fetch its program, if its source answers. The reason is one line. */
export async function fetchElectron(
  root: string,
  { env, fetch }: Surroundings,
): Promise<Result<void, string>> {
  try {
    const signal = AbortSignal.timeout(REACHABLE_WITHIN_MS);
    await fetch(source(env), { method: 'HEAD', signal });
  } catch {
    // Why is of no help: there is no way there now.
    return err('it is not on this machine and cannot be fetched without a network');
  }
  return runInstaller(join(root, 'node_modules', 'electron', 'install.js'), env);
}

function runInstaller(installer: string, env: NodeJS.ProcessEnv): Promise<Result<void, string>> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [installer], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: FETCHED_WITHIN_MS,
    });
    let words = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
    child.on('error', (error) => resolve(err(error.message)));
    child.on('close', (code) => {
      const [first = 'it could not be fetched'] = words.trim().split('\n');
      resolve(code === 0 ? ok(undefined) : err(first));
    });
  });
}
