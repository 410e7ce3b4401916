import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base, type Page } from '@playwright/test';

import { type StudioProcess, startStudio } from './studio-process.ts';

type Fixtures = {
  /** Of this test alone; gone afterwards. */
  readonly dataFolder: string;
  readonly studio: Studio;
  /** Everything the browser complained about: content policy, errors of the page. Checked at the end. */
  readonly troubles: string[];
};

type Options = { readonly training: boolean };

/** A studio that can be ended and started again on the same folder. */
export type Studio = {
  /** Opens the studio's page, signed in. */
  open(page: Page): Promise<void>;
  killAndRestart(): Promise<void>;
  kill(): Promise<void>;
};

export const test = base.extend<Fixtures & Options>({
  training: [false, { option: true }],

  dataFolder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'toise-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  studio: async ({ dataFolder, training }, use) => {
    let running: StudioProcess = await startStudio({ dataFolder, training });
    await use({
      open: async (page) => {
        await page.goto(running.address);
      },
      kill: () => running.kill(),
      killAndRestart: async () => {
        await running.kill();
        running = await startStudio({ dataFolder, training, port: running.port });
      },
    });
    await running.stop();
  },

  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      await context.exposeBinding('toiseReportViolation', (_, violation: string) => {
        troubles.push(`content policy: ${violation}`);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const report = Reflect.get(window, 'toiseReportViolation') as (text: string) => void;
          report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      context.on('weberror', (error) => void troubles.push(`error: ${error.error().message}`));
      await use(troubles);
      base.expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
