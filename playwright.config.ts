import { defineConfig } from '@playwright/test';

import { electronState } from './electron/cli/electron-state.ts';
import { chromiumArguments, findChromium } from './test/find-chromium.ts';

const executablePath = findChromium();
const desktop = electronState(import.meta.dirname, process.env);

/** The stories through the browser door; and, where Electron's program is, a look at the desktop. */
export default defineConfig({
  testDir: 'test/e2e',
  // Each story starts a studio of its own; side by side they would only slow each other down.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    trace: 'on-first-retry',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      args: [...chromiumArguments()],
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'browser door', testMatch: '**/*.spec.ts' },
    ...(desktop.kind === 'ready' ? [{ name: 'desktop', testMatch: '**/*.desktop.ts' }] : []),
  ],
});
