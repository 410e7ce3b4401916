import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

/** What people and distributions call it. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
] as const;

const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** A Chromium on this machine, or null: named by `TOISE_CHROMIUM`, Playwright's own, or the system's. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const candidates = [
    env.TOISE_CHROMIUM ?? '',
    chromium.executablePath(),
    ...onPath,
    ...(PLACES[process.platform] ?? []),
  ];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

/** Chromium's own sandbox does not start for root, as in most containers. Tests only load our page. */
export const chromiumArguments = (): readonly string[] =>
  process.getuid?.() === 0 ? ['--no-sandbox'] : [];
