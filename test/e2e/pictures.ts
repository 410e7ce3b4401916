import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Page } from '@playwright/test';

import type { Settings } from '../../shared/contract/settings.ts';
import type { Order } from '../../shared/order/order.ts';
import { ask } from './ask.ts';
import { type Ask, beginGarments, webpOf } from './garment-shots.ts';
import { startStudio } from './studio-process.ts';

/** Makes `docs/pictures/` anew: every screen of the training studio as a person sees it. */

const FOLDER = join(import.meta.dirname, '../../docs/pictures');
const DESK = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
/** The most often a screen is looked at until it stands still. */
const LOOKS = 25;

type Shot = {
  readonly name: string;
  readonly place: string;
  /** What a person does there before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Many pictures are kept small. */
  readonly isSmall?: boolean;
};

type Look = {
  readonly suffix: string;
  readonly settings: Partial<Settings>;
  readonly size: typeof DESK;
  /** Which shots; all when missing. */
  readonly only?: readonly string[];
};

const MAIN = ['today', 'customer', 'measure', 'pattern', 'confirm', 'orders'];

const LOOKS_TAKEN: readonly Look[] = [
  { suffix: '', settings: { language: 'en', colourScheme: 'light' }, size: DESK },
  { suffix: '-dark', settings: { language: 'en', colourScheme: 'dark' }, size: DESK, only: MAIN },
  { suffix: '-fr', settings: { language: 'fr', colourScheme: 'light' }, size: DESK, only: MAIN },
  {
    suffix: '-tablet',
    settings: { language: 'fr', colourScheme: 'dark' },
    size: TABLET,
    only: ['today', 'measure', 'pattern'],
  },
];

/** A customer of the training studio comes back for the same shirt, a quote is begun. */
async function beginQuote(page: Page): Promise<{ readonly placed: Order; readonly quote: Order }> {
  const { orders } = await ask(page, 'orders:list', { text: '', states: [], limit: 50, offset: 0 });
  const shirt = orders.find(({ state, productId }) => state !== 'quote' && productId === 'shirt');
  if (shirt === undefined) throw new Error('the training studio holds no order of a shirt');
  const placed = await ask(page, 'orders:get', { id: shirt.id });
  const { customerId, garment, sessionId } = placed;
  const quote = await ask(page, 'orders:saveQuote', {
    id: randomUUID(),
    customerId,
    garment,
    sessionId,
    dueOn: null,
    note: '',
  });
  return { placed, quote };
}

/** Every screen, on what the training studio was seeded with. */
function shotsOf(placed: Order, quote: Order): readonly Shot[] {
  const customer = `/customers/${placed.customerId}`;
  const steps = ['customer', 'measure', 'design', 'pattern', 'cloth', 'confirm'];
  return [
    { name: 'today', place: '/' },
    { name: 'customers', place: '/customers' },
    { name: 'customer', place: customer },
    { name: 'customer-new', place: '/customers/new' },
    { name: 'customer-edit', place: `${customer}/edit` },
    { name: 'customer-measure', place: `${customer}/measure` },
    ...steps.map((step) => ({
      name: step === 'customer' ? 'order-customer' : step,
      place: `/order/${quote.id}/${step}`,
      ...(step === 'measure' ? { act: focusFirst } : {}),
    })),
    { name: 'orders', place: '/orders' },
    { name: 'order', place: `/orders/${placed.id}` },
    { name: 'cutting-files', place: `/orders/${placed.id}`, act: openFiles },
    { name: 'cuts', place: '/orders/cuts' },
    { name: 'outbox', place: '/outbox' },
    { name: 'shop', place: '/shop' },
    { name: 'settings', place: '/settings' },
    {
      name: 'search',
      place: '/',
      act: async (open) => {
        await open.keyboard.press('Control+k');
        await open.getByRole('dialog').locator('input').fill(placed.customerName.slice(0, 4));
      },
    },
    { name: 'keys', place: '/', act: (open) => open.keyboard.press('?') },
  ];
}

/** A pattern is there when its first piece can be pointed at. */
const onceDrawn = (page: Page): Promise<void> => page.locator('[data-piece]').first().waitFor();

/** The drawn body shows where the tape goes for the field in focus. */
const focusFirst = (page: Page): Promise<void> =>
  page.locator('[data-measure-field]').first().focus();

/** The files for the cutting room, with the pattern as it will be printed. */
async function openFiles(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Files for the cutting room' }).click();
  await page.getByTitle(/^Preview of/).waitFor();
}

/** The screen once it stands still: two looks in a row that are the same. */
async function whenStill(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  let last = await page.screenshot({ caret: 'hide' });
  for (let look = 0; look < LOOKS; look += 1) {
    await page.waitForTimeout(250);
    const next = await page.screenshot({ caret: 'hide' });
    const isLoading = (await page.locator('.mantine-Skeleton-root').count()) > 0;
    if (next.equals(last) && !isLoading) return next;
    last = next;
  }
  throw new Error(`${page.url()} does not come to rest`);
}

async function take(page: Page, look: Look, shots: readonly Shot[]): Promise<void> {
  await page.setViewportSize(look.size);
  await ask(page, 'settings:set', { staffName: 'Anne', ...look.settings });
  for (const { name, place, act, isSmall = false } of shots) {
    if (look.only !== undefined && !look.only.includes(name)) continue;
    // Through an empty page, so that no open dialog stays from the picture before.
    const home = page.url().split('#')[0] ?? '';
    await page.goto('about:blank');
    await page.goto(`${home}#${place}`);
    await page.getByRole('heading').first().waitFor();
    await act?.(page);
    const still = await whenStill(page);
    const file = `${name}${look.suffix}.${isSmall ? 'webp' : 'png'}`;
    await writeFile(join(FOLDER, file), isSmall ? await webpOf(page) : still);
    process.stdout.write(`${file}\n`);
  }
}

const dataFolder = await mkdtemp(join(tmpdir(), 'toise-pictures-'));
const studio = await startStudio({ dataFolder, training: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Root has no sandbox to give; only this script and the tests run like that.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await browser.newPage();
  await page.goto(studio.address);
  await page.getByRole('navigation').first().waitFor();
  const { placed, quote } = await beginQuote(page);
  const wanted = process.argv.slice(2);
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  const shots = shotsOf(placed, quote).filter(({ name }) => isWanted(name));
  for (const look of LOOKS_TAKEN) await take(page, look, shots);
  // Last: the quotes that they need would stand in the pictures of the day.
  if (isWanted('garments')) {
    const asking: Ask = (channel, request) => ask(page, channel, request);
    const garments = await beginGarments(asking, placed.customerId);
    const [plain] = LOOKS_TAKEN;
    if (plain !== undefined)
      await take(
        page,
        plain,
        garments.map((shot) => ({ ...shot, isSmall: true, act: onceDrawn })),
      );
  }
} finally {
  await browser.close();
  await studio.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
