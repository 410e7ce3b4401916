import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './studio-test.ts';

test.use({ training: true });

async function openFirstPlaced(page: Page): Promise<string> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Orders' })
    .click();
  await page.getByRole('link', { name: 'Today’s cuts' }).click();
  const link = page.getByRole('row').getByRole('link').first();
  const number = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  return number;
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function saved(page: Page): Promise<{ readonly name: string; readonly content: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

test('an order’s files are chosen, looked at and saved', async ({ page, studio }) => {
  await studio.open(page);
  const number = await openFirstPlaced(page);
  await page.getByRole('button', { name: 'Files for the cutting room' }).click();
  const dialog = page.getByRole('dialog', { name: 'For the cutting room' });

  await test.step('the pattern as a PDF, shown as itself', async () => {
    await expect(dialog.getByTitle(`Preview of ${number}`, { exact: false })).toBeVisible();
    const file = await saved(page);
    expect(file.name).toMatch(new RegExp(`^${number}_.*_pattern\\.pdf$`));
    expect(file.content.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('and opened in a tab of its own to be printed', async () => {
    const tab = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open to print' }).click();
    const opened = await tab;
    expect(opened.url()).toMatch(/^blob:/);
    await opened.close();
  });

  await test.step('as HPGL, drawn back from the file, on a roll that takes it', async () => {
    await choose(page, 'Format', 'HPGL (PLT), for plotters');
    await choose(page, 'Paper', 'Roll, 914 mm');
    await expect(dialog.getByRole('img', { name: /_pattern\.plt$/ })).toBeVisible();
    await expect(dialog.getByText(/^Pen 1, cut: \d+$/)).toBeVisible();
    expect((await saved(page)).content.toString('latin1')).toMatch(/^IN;PU;/);
  });

  await test.step('on a roll that does not, the piece is named', async () => {
    await choose(page, 'Paper', 'Another width …');
    await page.getByRole('textbox', { name: 'Width of the roll' }).fill('300');
    await expect(dialog.getByRole('alert')).toContainText('wider than the roll');
    await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  await test.step('the cutting ticket, in French', async () => {
    await dialog.getByText('Cutting ticket', { exact: true }).click();
    await dialog.getByText('French', { exact: true }).click();
    await expect(dialog.getByTitle(/_fiche-de-coupe\.pdf/)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
    expect(
      violations.filter(({ impact }) => impact === 'serious' || impact === 'critical'),
    ).toEqual([]);
    expect((await saved(page)).name).toMatch(/_fiche-de-coupe\.pdf$/);
  });
});

test('today’s cuts go into the plotter’s folder, and a scan opens the order', async ({
  page,
  studio,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'toise-plots-'));
  await studio.open(page);

  await test.step('the folder is checked as it is set', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    const field = page.getByRole('textbox', { name: 'Plotter’s folder' });
    await field.fill(join(folder, 'gone'));
    await expect(page.getByText(/^There is no folder/)).toBeVisible();
    await field.fill(folder);
    await expect(page.getByText(`Files go into ${folder}.`)).toBeVisible();
  });

  const numbers = await test.step('every order’s files are written in one go', async () => {
    await page.keyboard.press('Alt+3');
    await page.getByRole('link', { name: 'Today’s cuts' }).click();
    await page.getByRole('checkbox', { name: 'Choose all that can be cut' }).check();
    const found = await page.getByRole('row').getByRole('link').allTextContents();
    await page.getByRole('button', { name: /^Write the files of/ }).click();
    await expect(page.getByText(`${3 * found.length} files into ${folder}`)).toBeVisible({
      timeout: 60_000,
    });
    const files = await readdir(folder);
    expect(files).toHaveLength(3 * found.length);
    for (const number of found) {
      expect(files.filter((name) => name.startsWith(number))).toHaveLength(3);
    }
    return found;
  });

  await test.step('a folder that went away is said, and tried again when it is back', async () => {
    await rm(folder, { recursive: true });
    await page.getByRole('button', { name: /^Write the files of/ }).click();
    await expect(page.getByText(/^There is no folder/).first()).toBeVisible();
    await mkdir(folder);
    await page.getByRole('button', { name: /^Write the files of/ }).click();
    await expect(page.getByText(`${3 * numbers.length} files into ${folder}`)).toBeVisible({
      timeout: 60_000,
    });
    await rm(folder, { recursive: true });
  });

  await test.step('a scanned ticket opens its order, and leaves the field as it was', async () => {
    await page.keyboard.press('Alt+2');
    const field = page.getByRole('main').locator('input').first();
    await field.fill('Dup');
    await field.press('End');
    await page.keyboard.type(numbers[0] ?? '');
    const before = page.url();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(numbers[0] ?? '');
    expect(page.url()).not.toBe(before);
  });
});
