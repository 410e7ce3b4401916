import {
  FOOT_MM,
  footPicture,
  HEEL_MM,
  PICTURE,
  SHEET_CORNERS,
  seen,
  TOE_MM,
} from './foot-picture.ts';
import { CustomerPage } from './pages/customer-page.ts';
import { FeetPage } from './pages/feet-page.ts';
import { expect, test } from './studio-test.ts';

const CORNER_NAMES = ['first', 'second', 'third', 'fourth'] as const;

test('a foot is read off a slanting photo by the sheet beneath it, and taken over', async ({
  page,
  studio,
}) => {
  await studio.open(page);
  await new CustomerPage(page).create('Anna Schmitt');
  const feet = new FeetPage(page);

  await feet.choose(await footPicture(page));
  for (const [i, name] of CORNER_NAMES.entries()) {
    await feet.drag(`Sheet, ${name} corner`, SHEET_CORNERS[i] ?? { x: 0, y: 0 }, PICTURE);
  }
  await feet.page.getByText('Upright', { exact: true }).click();
  await feet.drag(/^Foot length, end at the heel/, seen(HEEL_MM), PICTURE);
  await feet.drag(/^Foot length, end at the longest toe/, seen(TOE_MM), PICTURE);

  const told = await feet.handle(/^Foot length, end at the heel/).getAttribute('aria-label');
  const lengthMm = Number(/([\d.]+)\u202fcm$/.exec(told ?? '')?.[1]) * 10;
  expect(Math.abs(lengthMm - FOOT_MM)).toBeLessThanOrEqual(1);

  await page.getByRole('button', { name: 'Take over for the left foot' }).click();
  await page.getByRole('link', { name: 'To the measurements' }).click();

  const field = page.getByRole('textbox', { name: /^Foot length, left/ });
  await expect(field).toHaveValue((lengthMm / 10).toFixed(1));
  await expect(page.getByText('Left foot read off a picture: standing, bare.')).toBeVisible();

  await page.goBack();
  await expect(feet.handle(/^Foot length, end at the heel/)).toHaveAttribute(
    'aria-label',
    told ?? '',
  );
});
