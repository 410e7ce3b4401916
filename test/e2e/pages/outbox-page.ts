import type { Locator, Page } from '@playwright/test';

/** What is not yet at the shop. */
export class OutboxPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(new URL('#/outbox', this.page.url()).href);
  }

  async sendNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Send now' }).click();
  }

  entry(number: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: number });
  }
}
