import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

import { type Logger, silentLogger } from '../../electron/log.ts';
import type { SecretStore } from '../../electron/secrets.ts';
import { openStudio } from '../../electron/studio.ts';
import type { Studio, StudioOptions } from '../../electron/studio-options.ts';
import { type Ask, asking } from './asking.ts';
import { seededRandom } from './seeded-random.ts';

export const RESOURCES = resolve(import.meta.dirname, '../../resources');

/** 2026-11-23 09:00 in UTC, a Monday. */
export const MONDAY_MORNING = Date.UTC(2026, 10, 23, 9);

/** A clock that moves when told to. */
export function testClock(start: number = MONDAY_MORNING) {
  let at = start;
  return {
    now: () => at,
    forward: (ms: number): void => {
      at += ms;
    },
  };
}

/** Ids that are valid UUIDs and say in which order they were given. */
export function testIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `00000000-0000-4000-8000-${count.toString(16).padStart(12, '0')}`;
  };
}

export function memorySecrets(): SecretStore {
  const kept = new Map<string, string>();
  return {
    get: async (name) => kept.get(name) ?? null,
    set: async (name, value) => void kept.set(name, value),
    delete: async (name) => void kept.delete(name),
  };
}

export type TestStudio = {
  readonly studio: Studio;
  readonly dataFolder: string;
  readonly clock: ReturnType<typeof testClock>;
  readonly newId: () => string;
  readonly ask: Ask;
  /** Closes the studio and opens the same folder again: what a restart of the program sees. */
  readonly reopen: (changes?: Partial<StudioOptions>) => Promise<TestStudio>;
};

type TestOptions = Partial<StudioOptions> & { readonly clock?: ReturnType<typeof testClock> };

/** A real studio on a folder of its own, with no shop; clock, ids and chance are the test's. */
export async function openTestStudio(options: TestOptions = {}): Promise<TestStudio> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'toise-studio-'));
  const { clock = testClock(), newId = testIds(), log = silentLogger as Logger, ...rest } = options;
  const studio = await openStudio({
    resourcesFolder: RESOURCES,
    door: 'browser',
    training: false,
    secrets: memorySecrets(),
    random: seededRandom(1),
    fetch: async () => {
      throw new TypeError('no network in this test');
    },
    now: clock.now,
    ...rest,
    dataFolder,
    newId,
    log,
  });
  onTestFinished(async () => {
    await studio.close();
    if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
  });
  return {
    studio,
    dataFolder,
    clock,
    newId,
    ask: asking(studio),
    reopen: async (changes = {}) => {
      await studio.close();
      return openTestStudio({ ...options, ...changes, dataFolder, clock, newId, log });
    },
  };
}
