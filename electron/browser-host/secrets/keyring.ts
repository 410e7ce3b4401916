import { spawn } from 'node:child_process';

/** The system's keyring, as far as a key of ours is concerned. */
export type Keyring = {
  /** Null when there is no key, no keyring, or it stays locked. */
  readonly read: () => Promise<string | null>;
  /** False when it could not be kept. */
  readonly write: (key: string) => Promise<boolean>;
};

/** Runs a program with text on standard input; its output, or null when it failed. */
export type RunProgram = (
  program: string,
  args: readonly string[],
  input: string,
) => Promise<string | null>;

/** Long enough to unlock the keyring by hand, short enough not to hold up a start for ever. */
const PATIENCE_MS = 60_000;

export const runProgram: RunProgram = (program, args, input) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    // Not spawn's own time limit: it goes on running for a program that could not be started.
    const impatient = setTimeout(() => child.kill(), PATIENCE_MS);
    const settle = (output: string | null): void => {
      clearTimeout(impatient);
      resolve(output);
    };
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    // No such program on this machine.
    child.on('error', () => settle(null));
    child.on('close', (code) => settle(code === 0 ? output : null));
    // It may have ended before it read its input; its exit code tells.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });

const NO_KEYRING: Keyring = { read: async () => null, write: async () => false };

const secretService = (run: RunProgram): Keyring => ({
  read: () => run('secret-tool', ['lookup', 'application', 'toise'], ''),
  write: async (key) =>
    (await run('secret-tool', ['store', '--label=Toise', 'application', 'toise'], key)) !== null,
});

const keychain = (run: RunProgram): Keyring => ({
  read: async () => {
    const found = await run(
      'security',
      ['find-generic-password', '-s', 'toise', '-a', 'toise', '-w'],
      '',
    );
    return found?.trim() ?? null;
  },
  // By standard input: the arguments of a program are seen by everyone on the machine.
  write: async (key) =>
    (await run('security', ['-i'], `add-generic-password -U -s toise -a toise -w ${key}\n`)) !==
    null,
});

/** Windows has no keyring program to call; there, a passphrase does it. */
export function systemKeyring(platform: NodeJS.Platform, run: RunProgram = runProgram): Keyring {
  if (platform === 'darwin') return keychain(run);
  return platform === 'linux' ? secretService(run) : NO_KEYRING;
}
