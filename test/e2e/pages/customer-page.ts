import type { Locator, Page } from '@playwright/test';

/** What a person does on a customer's page. Knows the English labels, holds no assertions. */
export class CustomerPage {
  readonly page: Page;
  readonly dialog: Locator;
  readonly measurements: Locator;
  readonly photos: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.measurements = page.getByRole('region', { name: 'Measurements' });
    this.photos = page.getByRole('region', { name: 'Photos and drawings' });
  }

  async create(name: string): Promise<void> {
    await this.page.getByRole('link', { name: 'Customers', exact: true }).click();
    await this.page.getByRole('link', { name: 'New customer' }).first().click();
    await this.page.getByRole('textbox', { name: /^Name\b/ }).fill(name);
    await this.page.getByRole('button', { name: 'Save customer' }).click();
    await this.page.getByRole('heading', { name, level: 1 }).waitFor();
  }

  /** Lets a file fall on the page, as from a folder beside it. */
  async drop(name: string, content: string, type = ''): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([file, text, kind]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], file, { type: kind }));
        return data;
      },
      [name, content, type] as const,
    );
    const main = this.page.getByRole('main');
    for (const event of ['dragenter', 'dragover', 'drop']) {
      await main.dispatchEvent(event, { dataTransfer: transfer });
    }
  }

  async chooseMeasurementFile(name: string, content: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.measurements.getByRole('button', { name: 'Import a file' }).click();
    const buffer = Buffer.from(content);
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
  }

  async choosePhoto(name: string, buffer: Buffer, mimeType: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.photos.getByRole('button', { name: 'Add a photo' }).click();
    await (await chooser).setFiles({ name, mimeType, buffer });
  }

  /** A reading in the table of sessions. */
  row(measurement: string): Locator {
    return this.measurements.getByRole('row', { name: new RegExp(`^${measurement}\\b`) });
  }
}
