import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(import.meta.dirname, '../..');

/** Building the window is part of the first start. */
const START_MS = 180_000;

export type StudioOptions = {
  readonly dataFolder: string;
  readonly training?: boolean;
  /** 0 takes a free one. */
  readonly port?: number;
};

/** The studio as a person starts it, in a process of its own. */
export type StudioProcess = {
  /** Signs one browser in. */
  readonly address: string;
  readonly port: number;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Ends it as Ctrl+C does. */
  stop(): Promise<void>;
};

/** Starts the real browser door and waits for its address; throws with its own words if it fails. */
export async function startStudio(options: StudioOptions): Promise<StudioProcess> {
  const { dataFolder, training = false, port = 0 } = options;
  const args = ['electron/cli/toise.ts', 'serve', '--json', '--port', String(port)];
  const program = spawn(
    process.execPath,
    [...args, '--data', dataFolder, ...(training ? ['--training'] : [])],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TOISE_PASSPHRASE: 'for tests on this machine', LC_ALL: 'C.UTF-8' },
    },
  );
  const said: string[] = [];
  program.stderr.setEncoding('utf8').on('data', (text: string) => void said.push(text));
  const opened = await firstLine(program, said);
  const { address, port: taken } = JSON.parse(opened) as { address: string; port: number };
  return {
    address,
    port: taken,
    kill: () => end(program, 'SIGKILL'),
    stop: () => end(program, 'SIGTERM'),
  };
}

async function firstLine(program: ChildProcess, said: readonly string[]): Promise<string> {
  if (program.stdout === null) throw new Error('the studio has no output');
  const lines = createInterface({ input: program.stdout });
  const timer = setTimeout(() => program.kill('SIGKILL'), START_MS);
  try {
    for await (const line of lines) return line;
    throw new Error(`the studio did not open:\n${said.join('')}`);
  } finally {
    clearTimeout(timer);
  }
}

async function end(program: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill(signal);
  await gone;
}
