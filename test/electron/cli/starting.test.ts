import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { electronState } from '../../../electron/cli/electron-state.ts';
import { fetchElectron } from '../../../electron/cli/fetch-electron.ts';
import { fingerprintOf } from '../../../electron/cli/fingerprint.ts';
import { browserOpener } from '../../../electron/cli/open-in-browser.ts';
import { startOptions } from '../../../electron/cli/start-options.ts';
import { UsageError } from '../../../electron/cli/verb.ts';
import { defaultDataFolder } from '../../../electron/data-place.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'toise-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A project whose Electron package is there, with or without its program. */
function aProject(version: string | null, installer = ''): string {
  const root = aFolder();
  const electron = join(root, 'node_modules', 'electron');
  mkdirSync(join(electron, 'dist'), { recursive: true });
  writeFileSync(join(electron, 'package.json'), '{"version":"45.4.1"}');
  writeFileSync(join(electron, 'install.js'), installer);
  if (version !== null) {
    writeFileSync(join(electron, 'path.txt'), 'electron');
    writeFileSync(join(electron, 'dist', 'electron'), '');
    writeFileSync(join(electron, 'dist', 'version'), version);
  }
  return root;
}

const DESKTOP = { platform: 'linux', isRoot: false } as const;
const SCREEN = { DISPLAY: ':0' };

describe('the desktop window', () => {
  it('opens where there is a screen and the program of the right version', () => {
    const root = aProject('45.4.1');
    expect(electronState(root, SCREEN, DESKTOP)).toMatchObject({
      kind: 'ready',
      binary: join(root, 'node_modules/electron/dist/electron'),
    });
    expect(electronState(root, { WAYLAND_DISPLAY: 'wayland-0' }, DESKTOP).kind).toBe('ready');
  });

  it('has to be fetched first when its program is missing or of another version', () => {
    expect(electronState(aProject(null), SCREEN, DESKTOP).kind).toBe('not-fetched');
    expect(electronState(aProject('44.0.0'), SCREEN, DESKTOP).kind).toBe('not-fetched');
  });

  it('cannot be without a screen, for root, or without the package', () => {
    const root = aProject('45.4.1');
    expect(electronState(root, {}, DESKTOP).kind).toBe('impossible');
    expect(electronState(root, SCREEN, { ...DESKTOP, isRoot: true }).kind).toBe('impossible');
    expect(electronState(aFolder(), SCREEN, DESKTOP).kind).toBe('impossible');
    expect(electronState(root, {}, { platform: 'win32', isRoot: false }).kind).toBe('ready');
  });
});

describe('fetching Electron', () => {
  const reachable = async () => new Response();

  it('does not begin offline, and says so in one line', async () => {
    const root = aProject(null, 'process.exit(0)');
    const offline = async () => {
      throw new TypeError('fetch failed');
    };
    expect(await fetchElectron(root, { env: process.env, fetch: offline })).toEqual({
      ok: false,
      error: 'it is not on this machine and cannot be fetched without a network',
    });
  });

  it('runs the package’s own installer', async () => {
    const root = aProject(null, 'process.exit(0)');
    expect(await fetchElectron(root, { env: process.env, fetch: reachable })).toMatchObject({
      ok: true,
    });
  });

  it('passes on the first line of what went wrong, not the stack', async () => {
    const installer = "console.error(new Error('no such release')); process.exit(1)";
    const outcome = await fetchElectron(aProject(null, installer), {
      env: process.env,
      fetch: reachable,
    });
    expect(outcome).toEqual({ ok: false, error: 'Error: no such release' });
  });
});

describe('npm start', () => {
  it('reads its options', () => {
    expect(startOptions([])).toEqual({
      training: false,
      browser: false,
      port: null,
      data: undefined,
    });
    expect(startOptions(['--training', '--port', '0', '--data', 'x'])).toEqual({
      training: true,
      browser: false,
      port: 0,
      data: 'x',
    });
  });

  it.each([['--port', 'high'], ['--taining'], ['training']])('refuses %s', (...args) => {
    expect(() => startOptions(args)).toThrow(UsageError);
  });
});

describe('a browser', () => {
  const ADDRESS = 'http://127.0.0.1:4711/?token=x';

  it('is opened only where there is a screen for it, and not when none is wanted', () => {
    expect(browserOpener(ADDRESS, 'linux', {})).toBeNull();
    expect(browserOpener(ADDRESS, 'linux', { ...SCREEN, BROWSER: 'none' })).toBeNull();
    expect(browserOpener(ADDRESS, 'linux', SCREEN)).toEqual({
      program: 'xdg-open',
      args: [ADDRESS],
    });
    expect(browserOpener(ADDRESS, 'darwin', {})).toEqual({ program: 'open', args: [ADDRESS] });
    expect(browserOpener(ADDRESS, 'win32', {})?.args.at(-1)).toBe(ADDRESS);
  });
});

describe('the data folder', () => {
  it.each([
    ['linux', {}, '/home/anne/.local/share/toise'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/toise'],
    ['darwin', {}, '/home/anne/Library/Application Support/toise'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/toise'],
    ['linux', { TOISE_DATA: '/shop' }, '/shop'],
  ] as const)('on %s with %j is %s', (platform, env, folder) => {
    expect(defaultDataFolder({ platform, env, home: '/home/anne' }, false)).toBe(folder);
  });

  it('of training is never the shop’s', () => {
    for (const env of [{}, { TOISE_DATA: '/shop' }]) {
      const surroundings = { platform: 'linux', env, home: '/home/anne' } as const;
      const training = defaultDataFolder(surroundings, true);
      expect(training).not.toBe(defaultDataFolder(surroundings, false));
      expect(training).toContain('training');
    }
  });
});

it('a build is stale when a file was changed, added or removed', () => {
  const root = aFolder();
  mkdirSync(join(root, 'renderer'));
  const state = () => fingerprintOf(root, ['renderer', 'package.json']);
  const states = [state()];
  for (const act of [
    () => writeFileSync(join(root, 'renderer', 'a.ts'), 'a'),
    () => writeFileSync(join(root, 'renderer', 'a.ts'), 'ab'),
    () => writeFileSync(join(root, 'package.json'), '{}'),
    () => rmSync(join(root, 'renderer', 'a.ts')),
  ]) {
    act();
    states.push(state());
  }
  expect(new Set(states).size).toBe(5);
  expect(state()).toBe(states.at(-1));
});
