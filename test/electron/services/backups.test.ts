import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { createBackup } from '../../../electron/db/backup.ts';
import { DiskFullError } from '../../../electron/db/durable-file.ts';
import { openStudioDatabase } from '../../../electron/db/open-studio-database.ts';
import { silentLogger } from '../../../electron/log.ts';
import { createBackupService } from '../../../electron/services/backups.ts';
import { testClock } from '../../helpers/open-test-studio.ts';
import { temporaryFolder } from '../../helpers/temporary-database.ts';

const HOUR = 3_600_000;

async function arrange(backup: typeof createBackup = createBackup) {
  const dataFolder = temporaryFolder();
  const clock = testClock();
  const { close } = await openStudioDatabase({ dataFolder, at: clock.now() });
  onTestFinished(close);
  const heard: string[] = [];
  const service = createBackupService({
    dataFolder,
    now: clock.now,
    publish: (topics) => void heard.push(...topics),
    log: silentLogger,
    backup,
  });
  onTestFinished(service.stop);
  return { service, clock, heard, reasons: () => service.list().map(({ reason }) => reason) };
}

describe('daily copies', () => {
  it('are made once for each day', async () => {
    const { service, clock, reasons } = await arrange();
    await service.dailyIfDue();
    clock.forward(2 * HOUR);
    await service.dailyIfDue();
    expect(reasons()).toEqual(['daily']);

    clock.forward(24 * HOUR);
    await service.dailyIfDue();

    expect(reasons()).toEqual(['daily', 'daily']);
  });

  it('are made although one was made by hand', async () => {
    const { service, reasons } = await arrange();
    await service.now();

    await service.dailyIfDue();

    expect(reasons().sort()).toEqual(['by-hand', 'daily']);
  });

  it('are tried again an hour later when one fails, and the day goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    let tries = 0;
    const { service } = await arrange(async () => {
      tries += 1;
      throw new DiskFullError('no room');
    });
    service.startDaily();

    await vi.advanceTimersByTimeAsync(HOUR / 2);
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(HOUR);

    expect(tries).toBe(2);
  });

  it('end with the studio', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { service, reasons } = await arrange();
    service.startDaily();

    await service.stop();
    await vi.advanceTimersByTimeAsync(48 * HOUR);

    expect(reasons()).toEqual([]);
  });
});

describe('a copy by hand', () => {
  it('is announced and listed', async () => {
    const { service, heard } = await arrange();

    const made = await service.now();

    expect(service.list()).toEqual([made]);
    expect(heard).toEqual(['backups']);
  });

  it('says when the disk is full', async () => {
    const { service } = await arrange(() => Promise.reject(new DiskFullError('no room')));

    await expect(service.now()).rejects.toMatchObject({ code: 'disk-full' });
  });

  it('is the one under way for whoever asks meanwhile', async () => {
    const { service, reasons } = await arrange();

    const [first, second] = await Promise.all([service.now(), service.now()]);

    expect(second).toEqual(first);
    expect(reasons()).toEqual(['by-hand']);
  });
});
