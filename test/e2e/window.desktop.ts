import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron, test as base, type ElectronApplication, expect } from '@playwright/test';

import { currentNode } from '../../electron/cli/node-build.ts';
import { currentPage } from '../../electron/cli/page-build.ts';
import { CHANNELS } from '../../shared/contract/channels.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The unpacked build on a data folder of its own; the packed one's fuses keep Playwright out. */
const test = base.extend<{ readonly studio: ElectronApplication }>({
  studio: async ({ browserName: _ }, use) => {
    await currentPage(ROOT, process);
    await currentNode(ROOT);
    const dataFolder = await mkdtemp(join(tmpdir(), 'toise-desktop-'));
    const studio = await _electron.launch({ args: [ROOT, `--data=${dataFolder}`] });
    await use(studio);
    await studio.close();
    await rm(dataFolder, { recursive: true, force: true });
  },
});

test('the window shows the studio, and the page has the contract and nothing of Node', async ({
  studio,
}) => {
  const page = await studio.firstWindow();
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text());
  });

  await expect(page.getByRole('navigation', { name: /Main|principale/i })).toBeVisible();
  expect(page.url()).toMatch(/^studio:\/\/app\/(#.*)?$/);
  const seen = await page.evaluate(() => ({
    node: ['process', 'require', 'module', 'Buffer'].filter((name) => name in globalThis),
    studio: Object.keys(Reflect.get(window, 'studio') as object),
    events: Object.keys(Reflect.get(window, 'studioEvents') as object),
  }));

  expect(seen).toEqual({ node: [], studio: [...CHANNELS], events: ['subscribe'] });
  expect(violations).toEqual([]);
});

test('a page cannot go elsewhere or open another window', async ({ studio }) => {
  const page = await studio.firstWindow();
  await expect(page.getByRole('navigation').first()).toBeVisible();

  const opened = await page.evaluate(() => window.open('https://example.com/') === null);
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });

  expect(opened).toBe(true);
  expect(page.url()).toMatch(/^studio:\/\/app\//);
  expect(studio.windows()).toHaveLength(1);
});
