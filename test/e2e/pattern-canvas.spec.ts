import { randomUUID } from 'node:crypto';

import type { Locator, Page } from '@playwright/test';

import { FIT_MARGINS } from '../../renderer/canvas/view-keeper.ts';
import { ask } from './ask.ts';
import { expect, type Studio, test } from './studio-test.ts';

test.use({ training: true, locale: 'en-GB' });

/** A customer of the training studio comes back for a shirt; answers the place of its pattern. */
async function beginShirt(page: Page): Promise<string> {
  const { orders } = await ask(page, 'orders:list', { text: '', states: [], limit: 50, offset: 0 });
  const shirt = orders.find(({ state, productId }) => state !== 'quote' && productId === 'shirt');
  if (shirt === undefined) throw new Error('the training studio holds no order of a shirt');
  const { customerId, garment, sessionId } = await ask(page, 'orders:get', { id: shirt.id });
  const id = randomUUID();
  await ask(page, 'orders:saveQuote', {
    id,
    customerId,
    // Without allowance the seam line is the rim of the piece, where a hand finds it.
    garment: { ...garment, designOptions: {}, allowanceMm: 0 },
    sessionId,
    dueOn: null,
    note: '',
  });
  return `#/order/${id}/pattern`;
}

/** The cutter's table. Knows the labels, holds no assertions. */
class PatternPage {
  readonly measured: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.measured = page.getByRole('list', { name: 'Measured' });
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async open(studio: Studio, place: string): Promise<void> {
    await studio.open(this.page);
    await this.page.getByRole('navigation').first().waitFor();
    await this.page.goto(new URL(place, this.page.url()).href);
    await this.piece('Back').waitFor({ state: 'attached' });
  }

  /** The piece in the canvas's own list in words. */
  piece(name: string): Locator {
    const canvas = this.page.getByRole('region', { name: 'Pattern', exact: true });
    return canvas.getByRole('button', { name: new RegExp(`^${name}:`) });
  }

  tool(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Fills the window with a piece, so that its lower edge is where a hand finds it. */
  async fit(name: string): Promise<void> {
    await this.piece(name).focus();
    await this.page.keyboard.press('f');
  }

  /** Where the lower edge of the piece that fills the canvas lies, a little left of the middle. */
  async lowerEdge(): Promise<{ readonly x: number; readonly y: number }> {
    const box = await this.page.locator('canvas').first().boundingBox();
    if (box === null) throw new Error('no canvas');
    return { x: box.x + box.width * 0.45, y: box.y + box.height - FIT_MARGINS.bottom };
  }
}

test('a cutter measures, walks a seam, and pulls the hem down', async ({ page, studio }) => {
  // Without movement a piece is where it will be at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await studio.open(page);
  await page.getByRole('navigation').first().waitFor();
  const place = await beginShirt(page);
  const pattern = new PatternPage(page);
  await pattern.open(studio, place);

  await test.step('measures by pointer along the hem, and by words', async () => {
    await pattern.fit('Back');
    await page.keyboard.press('e');
    const hem = await pattern.lowerEdge();
    await page.mouse.click(hem.x, hem.y);
    await expect(pattern.card('Measure along edges')).toContainText('Back, Hem');
    await page.keyboard.press('Escape');
    await expect(pattern.measured.getByRole('listitem')).toHaveText(/Back, Hem\s*[\d.]+\s*cm/);

    const card = pattern.card('Measure along edges');
    await card.getByRole('combobox', { name: 'Piece', exact: true }).selectOption('Sleeve');
    await card
      .getByRole('combobox', { name: 'Place on the piece' })
      .selectOption({ label: 'Sleeve head' });
    await card.getByRole('button', { name: 'Add' }).click();
    await card.getByRole('button', { name: 'Done' }).click();
    await expect(pattern.measured.getByRole('listitem')).toHaveCount(2);
    await card.getByRole('button', { name: 'Clear all' }).click();
    await expect(pattern.measured).toHaveCount(0);
  });

  await test.step('walks the sleeve round the armhole', async () => {
    await page.getByRole('tab', { name: 'Seams' }).click();
    await expect(page.getByText(/^All \d+ seams meet$/)).toBeVisible();
    await page.getByRole('button', { name: 'Right sleeve in the armhole' }).click();
    const walk = page.getByRole('region', { name: 'Walk of Right sleeve in the armhole' });
    await expect(walk.getByRole('row')).toHaveCount(5);
    await walk.getByRole('slider').focus();
    await page.keyboard.press('End');
    await expect(walk.getByText(/^Sewn so far: [^0]/)).toBeVisible();
  });

  await test.step('pulls the hem down: the length follows, as one step to undo', async () => {
    await pattern.fit('Back');
    await page.keyboard.press('p');
    const hem = await pattern.lowerEdge();
    await page.mouse.move(hem.x, hem.y);
    await page.mouse.down();
    for (let y = 5; y <= 30; y += 5) await page.mouse.move(hem.x, hem.y + y);
    await expect(pattern.card('Pull')).toContainText(/\+[\d.]+\s*cm: Length \+[\d.]+%/);
    await page.mouse.up();
    const undo = page.getByRole('button', { name: 'Undo: pull of Hem' });
    await undo.click();
    await expect(page.getByRole('button', { name: 'Redo: pull of Hem' })).toBeVisible();
    await expect(undo).toHaveCount(0);
  });

  await test.step('finds the bench as it was left', async () => {
    const kept = page.waitForResponse(
      (answer) => answer.request().postData()?.includes('canvas:0') ?? false,
    );
    await page.keyboard.press('r');
    await kept;
    await studio.killAndRestart();
    await pattern.open(studio, place);
    await expect(pattern.tool('Pull')).toHaveAttribute('aria-pressed', 'true');
  });
});
