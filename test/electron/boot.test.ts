import { expect, it } from 'vitest';

import { BOOT_ORDER, type BootSteps, boot, orderedSteps } from '../../electron/boot.ts';
import { silentLogger } from '../../electron/log.ts';

const recording = (done: string[]): BootSteps =>
  Object.fromEntries(BOOT_ORDER.map((name) => [name, () => void done.push(name)])) as BootSteps;

it('guards come before the page, the database before the window, syncing last', async () => {
  const done: string[] = [];

  await boot(orderedSteps(recording(done)), silentLogger);

  expect(done).toEqual([
    'sandbox',
    'scheme',
    'data-folder',
    'single-instance',
    'no-menu',
    'fences',
    'ready',
    'permissions',
    'protocol',
    'studio',
    'requests',
    'menu',
    'window',
    'sync',
  ]);
});

it('runs everything up to ready in one go: Electron does not wait for later turns', () => {
  const done: string[] = [];
  const steps = { ...recording(done), ready: () => new Promise<void>(() => {}) };

  void boot(orderedSteps(steps), silentLogger);

  expect(done).toEqual([
    'sandbox',
    'scheme',
    'data-folder',
    'single-instance',
    'no-menu',
    'fences',
  ]);
});

it('stops at the first step that fails', async () => {
  const done: string[] = [];
  const steps = { ...recording(done), studio: () => Promise.reject(new Error('no database')) };

  await expect(boot(orderedSteps(steps), silentLogger)).rejects.toThrow('no database');
  expect(done.at(-1)).toBe('protocol');
});
