import { readFile } from 'node:fs/promises';

import { expect, test } from './studio-test.ts';

test.use({ training: true });

test('a person is handed all that is kept of them, and is erased when they wish', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Customers' })
    .click();
  await page.getByRole('link', { name: 'New customer' }).click();
  await page.getByRole('textbox', { name: /^Name\b/ }).fill('Xaviera Quillfeather');
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xaviera Quillfeather');

  await test.step('as a page and as JSON', async () => {
    for (const name of ['As a page', 'As JSON']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toContain('Xaviera Quillfeather');
      expect(download.suggestedFilename()).toMatch(/^personal-data_.*\.(html|json)$/);
    }
  });

  await test.step('erased only after the name was typed, and then found no more', async () => {
    await page.getByRole('button', { name: 'Erase…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Xaviera');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await expect(dialog.getByText('This is not the name.')).toBeVisible();
    await dialog.getByRole('textbox').fill('Xaviera Quillfeather');
    await dialog.getByRole('button', { name: 'Erase for good' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Customers');
    await expect(page.getByRole('link', { name: /Quillfeather/ })).toHaveCount(0);
  });
});
