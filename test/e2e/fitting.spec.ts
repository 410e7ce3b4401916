import { expect, test } from './studio-test.ts';

test.use({ training: true });

test('a fitting alters the pattern at hand and teaches the next order', async ({
  page,
  studio,
}) => {
  test.setTimeout(60_000);
  await studio.open(page);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Orders' })
    .click();
  await page.getByRole('link', { name: 'Board' }).click();
  const sewn = page.getByRole('region', { name: /^Being sewn: / });
  await sewn.getByRole('listitem').filter({ hasText: 'shirt' }).first().getByRole('link').click();

  await test.step('the place is touched, an amount that is none is refused', async () => {
    await page.getByRole('button', { name: 'Record a fitting' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Waist', exact: true }).first().click();
    await page.keyboard.type('much');
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await expect(dialog.getByText(/^Not a length/)).toBeVisible();
    await dialog.getByRole('textbox', { name: 'Waist: how much' }).fill('1.6');
    await dialog.getByRole('combobox', { name: 'Pinned or done' }).selectOption('done');
    await dialog.getByRole('checkbox', { name: 'It fits' }).check();
    await dialog.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByText('Waist: let out 1.6 cm, done')).toBeVisible();
  });

  await test.step('the pattern at hand is drafted anew with it', async () => {
    await page.getByRole('link', { name: 'See the pattern with the alterations' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('altered');
    await expect(page.getByText(/^\d+ edges differ/)).toBeVisible();
    await page.getByRole('link', { name: /^Order T-/ }).click();
  });

  await test.step('the next shirt starts from it, says why, and can be overruled', async () => {
    await page.getByRole('link', { name: 'Another order' }).click();
    const steps = page.getByRole('navigation', { name: 'Steps of the order' });
    await steps.getByRole('link', { name: 'Design' }).click();
    await page.getByRole('button', { name: /^Made-to-measure shirt/ }).click();
    await steps.getByRole('link', { name: 'Pattern' }).click();
    const note = page.getByRole('region', { name: 'From earlier fittings' });
    await expect(note).toContainText(/Waist \+\d/);
    await note.getByRole('button', { name: 'Why?' }).click();
    await expect(note).toContainText(/let out by 1\.6/);
    await note.getByRole('button', { name: 'Draft without it' }).click();
    await expect(note).toContainText('Not taken over');
    await note.getByRole('button', { name: 'Take it over' }).click();
    await expect(note.getByRole('button', { name: 'Draft without it' })).toBeVisible();
  });
});
