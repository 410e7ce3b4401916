import type { BackupInfo } from '../../shared/contract/contract.ts';
import type { BackupRequest } from '../db/backup.ts';
import { listBackups } from '../db/backup-file.ts';
import type { Logger } from '../log.ts';
import { localDate } from './local-date.ts';
import { openingFailure } from './opening-failure.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now' | 'publish'> & {
  readonly dataFolder: string;
  readonly log: Logger;
  readonly backup: (request: BackupRequest) => Promise<BackupInfo>;
};

/** How often the studio looks whether a new day has begun. */
const LOOK_EVERY_MS = 60 * 60_000;

/** The first look waits until the window is up: a copy takes the disk's attention. */
const FIRST_LOOK_MS = 20_000;

/** Copies of the database: by hand, and one for each day the studio is used. */
export function createBackupService({ dataFolder, now, publish, log, backup }: Dependencies) {
  let underWay: Promise<BackupInfo> | null = null;
  let timer: NodeJS.Timeout | null = null;

  /** One at a time; who asks while one runs gets that one. */
  function make(reason: BackupInfo['reason']): Promise<BackupInfo> {
    underWay ??= backup({ dataFolder, reason, at: now() }).finally(() => {
      underWay = null;
      publish(['backups']);
    });
    return underWay;
  }

  const hasToday = (): boolean =>
    listBackups(dataFolder).some(
      ({ reason, at }) => reason === 'daily' && localDate(at) === localDate(now()),
    );

  async function dailyIfDue(): Promise<void> {
    if (hasToday()) return;
    try {
      await make('daily');
      log.info('daily backup made');
    } catch (error) {
      // The day goes on without it; the next look tries again.
      log.error('the daily backup failed', error);
    }
  }

  function lookIn(delayMs: number): void {
    timer = setTimeout(() => {
      void dailyIfDue().then(() => {
        if (timer !== null) lookIn(LOOK_EVERY_MS);
      });
    }, delayMs);
    timer.unref();
  }

  return {
    now: async (): Promise<BackupInfo> => {
      try {
        return await make('by-hand');
      } catch (error) {
        throw openingFailure(error);
      }
    },
    list: (): BackupInfo[] => [...listBackups(dataFolder)],
    dailyIfDue,
    startDaily: (): void => {
      if (timer === null) lookIn(FIRST_LOOK_MS);
    },
    /** Ends the daily look and waits for a copy under way. */
    stop: async (): Promise<void> => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await underWay?.catch(() => {
        // Whoever asked for it has been told.
      });
    },
  };
}
