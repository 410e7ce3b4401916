import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ElectronState =
  | { readonly kind: 'ready'; readonly binary: string; readonly says: string }
  /** Electron could open a window here, but its program is not on this machine yet. */
  | { readonly kind: 'not-fetched'; readonly says: string }
  | { readonly kind: 'impossible'; readonly says: string };

type Surroundings = { readonly platform: NodeJS.Platform; readonly isRoot: boolean };

const here = (): Surroundings => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
});

/** Whether a desktop window can be opened. Looks at files only: never downloads anything. */
export function electronState(
  root: string,
  env: NodeJS.ProcessEnv,
  { platform, isRoot }: Surroundings = here(),
): ElectronState {
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return { kind: 'impossible', says: 'there is no screen here' };
  }
  if (platform === 'linux' && isRoot) {
    return { kind: 'impossible', says: 'a desktop window does not open for root' };
  }
  const folder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(folder, 'package.json'))) {
    return { kind: 'impossible', says: 'Electron is not installed' };
  }
  const binary = fetchedBinary(folder, env);
  return binary === null
    ? { kind: 'not-fetched', says: 'its program has not been fetched yet' }
    : { kind: 'ready', binary, says: binary };
}

/** Where the package would start from, if what it needs is there and of its version. */
function fetchedBinary(folder: string, env: NodeJS.ProcessEnv): string | null {
  const dist = env.ELECTRON_OVERRIDE_DIST_PATH || join(folder, 'dist');
  const program = readText(join(folder, 'path.txt')) ?? 'electron';
  const binary = join(dist, program);
  if (!existsSync(binary)) return null;
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return binary;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const found = readText(join(dist, 'version'))?.replace(/^v/, '');
  return found === manifest.version ? binary : null;
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    // Not there: not fetched.
    return null;
  }
}
