import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A running Vendure with its products, on 127.0.0.1. */
export type VendureServer = {
  /** Of the admin API. */
  readonly address: string;
  readonly port: number;
  readonly apiKey: string;
  /** `user:password` of the superadministrator. */
  readonly login: string;
  /** Ends the process and waits until it has gone. */
  stop(): Promise<void>;
  /** Asks the admin API as the superadministrator, for what a person does at the shop. */
  ask<T>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
};

export type VendureOptions = {
  /** The SQLite file; a shop started again on the same file has the same orders. */
  readonly database: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** False: a shop without the custom fields, as it comes out of the box. */
  readonly prepared?: boolean;
};

const FOLDER = join(import.meta.dirname, 'vendure');
const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/.bin/node');
const CATALOGUE = join(ROOT, 'resources/catalogue/catalogue.json');
const STAMP = join(FOLDER, 'node_modules/.installed');
const LOCK = join(FOLDER, '.installing');
const START_MS = 120_000;
const INSTALL_MS = 15 * 60_000;

/** Installs Vendure into its own package, once for each lock file; waits when another process does. */
export async function installVendure(): Promise<void> {
  const lock = readFileSync(join(FOLDER, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const isInstalled = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted;
  while (!isInstalled()) {
    if (!takeLock()) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    try {
      await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
      writeFileSync(STAMP, wanted);
    } finally {
      rmdirSync(LOCK);
    }
  }
}

/** A folder can be made once; one left behind by a killed test is old and does not count. */
function takeLock(): boolean {
  if (existsSync(LOCK) && Date.now() - statSync(LOCK).mtimeMs > INSTALL_MS) rmdirSync(LOCK);
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    // Another process installs.
    return false;
  }
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env.PATH ?? ''}`;
  const child = spawn(command, args, {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path },
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
}

/** Installs when needed and starts; ready to take orders when it answers. */
export async function startVendure(options: VendureOptions): Promise<VendureServer> {
  await installVendure();
  const child = spawn(NODE, ['server.mjs'], {
    cwd: FOLDER,
    // An open input tells the server that we live; when we are killed, it ends too.
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      DATABASE: options.database,
      CATALOGUE,
      PREPARED: options.prepared === false ? 'no' : 'yes',
      VENDURE_DISABLE_TELEMETRY: 'true',
    },
  });
  const said = await readyLine(child);
  const { address, apiKey, user, password } = JSON.parse(said) as Record<string, string>;
  if (address === undefined || apiKey === undefined) throw new Error('Vendure did not say where');
  const ask = async <T>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'vendure-api-key': apiKey },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '));
    return data;
  };
  return {
    address,
    port: Number(new URL(address).port),
    apiKey,
    login: `${user}:${password}`,
    ask,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      const hurry = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await exited;
      clearTimeout(hurry);
    },
  };
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) return reject(new Error('no output to listen to'));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error('Vendure did not start in time'));
    }, START_MS);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`Vendure ended with ${code}`));
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) return;
      clearTimeout(late);
      resolve(line);
    });
  });
}
