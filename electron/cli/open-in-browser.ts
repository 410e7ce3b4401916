import { spawn } from 'node:child_process';

type Opener = { readonly program: string; readonly args: readonly string[] };

/** How this system opens an address in the person's browser; null where there is no screen for one. */
export function browserOpener(
  address: string,
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
): Opener | null {
  // A habit of the field's tools: `BROWSER=none` says that none should be opened.
  if (env.BROWSER === 'none') return null;
  if (platform === 'darwin') return { program: 'open', args: [address] };
  if (platform === 'win32') {
    return { program: 'rundll32', args: ['url.dll,FileProtocolHandler', address] };
  }
  const hasScreen = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return hasScreen ? { program: 'xdg-open', args: [address] } : null;
}

/** Tries; when it does not work, the address is on the screen anyway. */
export function openInBrowser(address: string, env: NodeJS.ProcessEnv): void {
  const opener = browserOpener(address, process.platform, env);
  if (opener === null) return;
  const child = spawn(opener.program, opener.args, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
