import type { Locator, Page } from '@playwright/test';

/** Connecting the shop, as the owner does. */
export class ShopPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Shop' })
      .click();
  }

  async choose(kind: 'WooCommerce' | 'Vendure' | 'Shopify'): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: 'Kind of shop' })
      .getByText(kind, { exact: true })
      .click();
  }

  async fill(address: string, key: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Address' }).fill(address);
    await this.page.getByLabel('Key', { exact: true }).fill(key);
  }

  async test(): Promise<void> {
    await this.page.getByRole('button', { name: 'Test the connection' }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
  }

  get answer(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }

  get standing(): Locator {
    return this.page.getByRole('region', { name: 'How things stand' });
  }
}
