import type { Locator, Page } from '@playwright/test';

import type { Point } from '../../../shared/geometry/point.ts';

/** What a person does where a foot is traced. Knows the English labels, holds no assertions. */
export class FeetPage {
  readonly page: Page;
  readonly picture: Locator;
  readonly readings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.picture = page.getByRole('group', { name: 'Picture with sheet and foot' });
    this.readings = page.getByRole('group', { name: 'Read off' });
  }

  async choose(buffer: Buffer): Promise<void> {
    await this.page.getByRole('link', { name: 'Trace a foot' }).click();
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Choose a photo or scan' }).click();
    await (await chooser).setFiles({ name: 'foot.jpg', mimeType: 'image/jpeg', buffer });
    await this.picture.waitFor();
  }

  handle(name: string | RegExp): Locator {
    return this.picture.getByRole('button', { name });
  }

  /** Drags a handle to a place in the picture, given in the picture's pixels. */
  async drag(name: string | RegExp, to: Point, picture: { width: number; height: number }) {
    const box = await this.picture.boundingBox();
    const from = await this.handle(name).boundingBox();
    if (box === null || from === null) throw new Error(`not in sight: ${String(name)}`);
    const { mouse } = this.page;
    await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await mouse.down();
    await mouse.move(
      box.x + (to.x / picture.width) * box.width,
      box.y + (to.y / picture.height) * box.height,
      { steps: 4 },
    );
    await mouse.up();
  }
}
