import { readFile } from 'node:fs/promises';

import { m, NEW_MULTISIZE, smis } from '../shared/measurement/exchange/measurement-files.ts';
import { CustomerPage } from './pages/customer-page.ts';
import { expect, test } from './studio-test.ts';

const ANNA = smis(
  m('bust_circ', '98.5') +
    m('waist_circ', 'bust_circ - 18') +
    m('hip_circ', '104') +
    m('@ease', '4') +
    m('wrist_circ_of_nobody', '3'),
);

test('a .smis file dropped on a customer is shown, taken over, printed and written out again', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const customer = new CustomerPage(page);
  await customer.create('Anna Schmitt');

  await customer.drop('anna.smis', ANNA);

  await expect(customer.dialog).toContainText('Seamly2D');
  await expect(customer.dialog.getByRole('row', { name: /^Chest/ })).toContainText('98.5');
  await expect(customer.dialog.getByRole('row', { name: /^Waist/ })).toContainText('80.5');
  await expect(customer.dialog).toContainText('2 values are left out');
  await expect(customer.dialog).toContainText('wrist_circ_of_nobody = 3');
  await customer.dialog.getByRole('button', { name: 'Take over 3 values' }).click();

  await expect(customer.dialog).toBeHidden();
  await expect(customer.row('Seat')).toContainText('104');
  await expect(customer.measurements).toContainText('anna.smis · Seamly2D');

  const menu = page.getByRole('button', { name: /^Card and files of/ });
  await menu.click();
  const card = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Measurement card (PDF)' }).click();
  expect((await card).suggestedFilename()).toMatch(/^anna-schmitt_\d{4}-\d\d-\d\d\.pdf$/);
  expect((await readFile(await (await card).path())).subarray(0, 5).toString()).toBe('%PDF-');

  await menu.click();
  const written = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'File for Seamly2D (.smis)' }).click();
  const again = await readFile(await (await written).path(), 'utf8');
  expect(again).toContain('<m name="waist_circ" value="80.5"');
  await customer.chooseMeasurementFile('again.smis', again);
  await expect(customer.dialog.getByRole('row', { name: /^Waist/ })).toContainText('80.5');
});

test('a size and height are chosen of a multisize file', async ({ page, studio }) => {
  await studio.open(page);
  const customer = new CustomerPage(page);
  await customer.create('Berta Size');
  await customer.chooseMeasurementFile('sizes.smms', NEW_MULTISIZE);
  await expect(customer.dialog.getByRole('row', { name: /^Chest/ })).toContainText('92.0');

  await customer.dialog.getByRole('combobox', { name: 'Size' }).click();
  await page.getByRole('option', { name: '1000', exact: true }).click();

  await expect(customer.dialog.getByRole('row', { name: /^Chest/ })).toContainText('100.0');
});

test('a bad file is refused with one sentence and changes nothing', async ({ page, studio }) => {
  await studio.open(page);
  const customer = new CustomerPage(page);
  await customer.create('Carla Careful');
  for (const [name, content, words] of [
    ['half.smis', ANNA.slice(0, 300), /breaks off or is damaged at line \d+/],
    ['bomb.vit', '<!DOCTYPE vit [<!ENTITY a "b">]><vit>&a;</vit>', /document type/],
    ['zero.smis', smis(m('bust_circ', '1/0')), /bust_circ.*divides by zero/],
    ['large.csv', 'chest,100\n'.repeat(300_000), /too large/],
  ] as const) {
    await customer.chooseMeasurementFile(name, content);
    await expect(customer.dialog.getByRole('alert')).toContainText(words);
    await customer.dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(customer.dialog).toBeHidden();
  }
  await expect(customer.measurements).toContainText('Not measured yet');
});

test('a photo is kept small, shown again after a restart, and what is no picture is refused', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  const customer = new CustomerPage(page);
  await customer.create('Dora Photo');
  const picture = await page.screenshot();
  await customer.choosePhoto('back.png', picture, 'image/png');
  await page.getByRole('textbox', { name: 'What it shows' }).fill('Back, standing');
  await page.getByRole('button', { name: 'Keep this photo' }).click();
  await expect(customer.photos.getByRole('img', { name: 'Back, standing' })).toBeVisible();

  await customer.choosePhoto('false.jpg', Buffer.from('not a picture'), 'image/jpeg');
  await expect(customer.dialog.getByRole('alert')).toContainText('not a picture that can be shown');
  await customer.dialog.getByRole('button', { name: 'Close', exact: true }).last().click();

  await studio.killAndRestart();
  await studio.open(page);
  await page.getByRole('link', { name: 'Customers', exact: true }).click();
  await page.getByRole('link', { name: /Dora Photo/ }).click();
  await customer.photos.getByRole('button', { name: /Back, standing/ }).click();
  const whole = customer.dialog.getByRole('img', { name: 'Back, standing' });
  await expect(whole).toHaveJSProperty('complete', true);
  await expect(whole).toHaveAttribute('src', /^data:image\/jpeg;base64,/);
});
