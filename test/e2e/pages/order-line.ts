import type { Locator, Page } from '@playwright/test';

/** What a person does along an order's line of steps. Knows the English labels, holds no assertions. */
export class OrderLine {
  readonly page: Page;
  readonly price: Locator;
  readonly measurements: Locator;
  readonly canvas: Locator;
  /** How many orders are not yet at the shop, in the side bar. */
  readonly unsent: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.price = page.getByRole('status', { name: 'Price so far' });
    this.measurements = page.getByRole('region', { name: 'Measurements' });
    this.canvas = page.getByRole('region', { name: 'Pattern', exact: true });
    this.unsent = page.getByRole('link', { name: /not yet at the shop/ });
    this.saved = page.getByRole('region', { name: 'Price and next step' }).getByText('Saved');
  }

  step(name: string): Locator {
    return this.page
      .getByRole('navigation', { name: 'Steps of the order' })
      .getByRole('link', { name });
  }

  heading(words: string): Locator {
    return this.page.getByRole('heading', { name: words });
  }

  async begin(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Orders' })
      .click();
    await this.page.getByRole('link', { name: 'New order' }).click();
  }

  async createCustomer(fields: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: 'New customer' }).click();
    for (const [label, value] of Object.entries(fields)) {
      // A required field's label ends with a star.
      await this.page.getByRole('textbox', { name: new RegExp(`^${label}\\b`) }).fill(value);
    }
    await this.page.getByRole('button', { name: 'Save and go on' }).click();
  }

  measurement(name: string): Locator {
    return this.measurements.getByRole('textbox', { name, exact: true });
  }

  /** A piece of the pattern, in the words that stand for the drawing. */
  piece(name: string): Locator {
    return this.canvas
      .getByRole('list', { name: 'Pieces of the pattern' })
      .getByRole('button', { name: new RegExp(`^${name}:`) });
  }

  async saveMeasurements(): Promise<void> {
    await this.measurements.getByRole('button', { name: 'Save the measurements' }).click();
  }

  async measureFor(garment: string): Promise<void> {
    await this.page
      .getByLabel('Measuring for')
      .selectOption({ label: `Made-to-measure ${garment}` });
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: /^On to: / }).click();
  }

  cloth(name: string): Locator {
    return this.page.getByRole('group', { name: 'Cloth' }).getByRole('radio', { name });
  }

  option(name: string, choice: string): Locator {
    return this.page.getByRole('group', { name }).getByRole('radio', { name: choice });
  }

  get take(): Locator {
    return this.page.getByRole('button', { name: /^Take the order/ });
  }
}
