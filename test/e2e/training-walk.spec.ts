import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './studio-test.ts';

test.use({ training: true, locale: 'fr-FR' });

/** Nothing that keeps a person out: rules of WCAG 2.2 A and AA, serious or worse. */
async function expectNoBarrier(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const barriers = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(barriers, where).toEqual([]);
}

const place = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Principal' }).getByRole('link', { name });

async function inFrench(page: Page): Promise<void> {
  const french = page.getByRole('button', { name: 'French' });
  if (await french.isVisible()) await french.click();
  await expect(place(page, 'Commandes')).toBeVisible();
}

test.describe('the training studio in French', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`has no barrier on any screen, ${scheme}`, async ({ page, studio }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme: scheme });
      await studio.open(page);
      await inFrench(page);
      const heading = page.getByRole('heading', { level: 1 });

      await test.step('Aujourd’hui', async () => {
        await place(page, 'Aujourd’hui').click();
        await expect(heading).toBeVisible();
        await expectNoBarrier(page, 'Aujourd’hui');
      });

      await test.step('Clients', async () => {
        await place(page, 'Clients').click();
        await expect(heading).toHaveText('Clients');
        await expectNoBarrier(page, 'Clients');
        await page.getByRole('main').getByRole('link').filter({ hasText: /\p{L}/u }).last().click();
        await expect(heading).not.toHaveText('Clients');
        await expectNoBarrier(page, 'Un client');
      });

      const measured = await test.step('Commandes', async () => {
        await place(page, 'Commandes').click();
        await expect(page.getByRole('table')).toBeVisible();
        await expectNoBarrier(page, 'Commandes');
        const newest = page.getByRole('table').getByRole('row').nth(1);
        const customer = (await newest.getByRole('cell').first().textContent()) ?? '';
        await newest.getByRole('link').click();
        await expect(heading).toContainText('Commande T-');
        await expectNoBarrier(page, 'Une commande');
        return customer;
      });

      await test.step('une nouvelle commande', async () => {
        await place(page, 'Commandes').click();
        await page.getByRole('link', { name: 'Nouvelle commande' }).click();
        await expect(page.getByRole('heading', { name: 'Pour qui est-ce' })).toBeVisible();
        await expectNoBarrier(page, 'Client');
        await page.getByRole('textbox', { name: /^Nom, téléphone/ }).fill(measured);
        await page.getByRole('button', { name: measured }).click();
        await expect(page.getByRole('heading', { name: 'Prendre les mesures' })).toBeVisible();
        await expect(page.getByRole('region', { name: 'Prise de mesures' })).toBeVisible();
        await expectNoBarrier(page, 'Mesures');

        const next = page.getByRole('button', { name: /^Continuer/ });
        await next.click();
        await page
          .getByRole('button', { name: /^Chemise/ })
          .first()
          .click();
        await expectNoBarrier(page, 'Modèle');
        await next.click();
        await expect(page.getByRole('heading', { name: 'Le patron de cette' })).toBeVisible();
        await expect(page.getByRole('region', { name: 'Patron', exact: true })).toBeVisible();
        await expectNoBarrier(page, 'Patron');
        await next.click();
        await expect(page.getByRole('heading', { name: 'Tissu et options' })).toBeVisible();
        await expectNoBarrier(page, 'Tissu');
        await next.click();
        await expect(page.getByRole('heading', { name: 'Tout est-il exact' })).toBeVisible();
        await expectNoBarrier(page, 'Confirmation');
        await page.getByRole('button', { name: /^Prendre la commande à/ }).click();
        await expect(heading).toContainText('Commande T-');
        await expect(page.getByText('La boutique a la commande.')).toBeVisible({ timeout: 30_000 });
        await expectNoBarrier(page, 'Commande prise');
      });

      await test.step('Boutique, envois, réglages', async () => {
        await place(page, 'Boutique').click();
        await expect(heading).toHaveText('Boutique');
        await page.getByRole('button', { name: 'Tester la connexion' }).click();
        await expect(page.getByText('La connexion fonctionne')).toBeVisible();
        await expectNoBarrier(page, 'Boutique');
        await page.goto(new URL('#/outbox', page.url()).href);
        await expect(heading).toHaveText('Pas encore à la boutique');
        await expectNoBarrier(page, 'Envois');
        await place(page, 'Réglages').click();
        await expect(heading).toHaveText('Réglages');
        await expectNoBarrier(page, 'Réglages');
      });
    });
  }
});
