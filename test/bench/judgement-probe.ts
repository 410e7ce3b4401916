import type { Page } from '@playwright/test';

/** How soon the panel speaks, ms from the key, each until the frame that shows it is handed over. */
export type JudgementTimes = {
  /** Enter on a slip, until it is said and its correction offered. */
  readonly judged: readonly number[];
  /** A digit that makes another value, until the estimates beside it have followed. */
  readonly estimated: readonly number[];
};

declare global {
  interface Window {
    benchJudgements: { judged: number[]; estimated: number[] };
  }
}

const FIELD = '[data-measure-field="biceps:both"]';
const SLIP = '43.1';
const RIGHT = '34.1';
/** Long enough for whatever a key sets going, ms. */
const SETTLED_MS = 350;

/** What is known beside the field: enough for estimates and for a judgement. */
const KNOWN = { neck: '39', chest: '102', waist: '88', seat: '100' } as const;

/** Types a slip and puts it right, over and over, on an open panel of a person never measured before. */
export async function judgementTimes(page: Page, rounds: number): Promise<JudgementTimes> {
  await page.getByLabel('Stature').fill('178');
  await page.getByLabel('Weight').fill('78');
  for (const [name, text] of Object.entries(KNOWN)) {
    await page.locator(`[data-measure-field="${name}:both"]`).fill(text);
  }
  await watch(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const text of [SLIP, RIGHT]) {
      await page.locator(FIELD).click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text, { delay: 60 });
      await page.waitForTimeout(SETTLED_MS);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(SETTLED_MS);
    }
  }
  return page.evaluate(() => window.benchJudgements);
}

/** Follows the row's level and the estimates of all fields from the keys that change them. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchJudgements = { judged: [], estimated: [] };
    let enteredAt: number | null = null;
    let typedAt: number | null = null;
    const shown = (from: number, into: number[]): void => {
      requestAnimationFrame(() => {
        // The frame's end is the next task.
        const end = new MessageChannel();
        end.port1.onmessage = () => into.push(performance.now() - from);
        end.port2.postMessage(null);
      });
    };
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') enteredAt = event.timeStamp;
      },
      true,
    );
    window.addEventListener('input', (event) => (typedAt = event.timeStamp), true);
    new MutationObserver((changes) => {
      const { judged, estimated } = window.benchJudgements;
      if (
        enteredAt !== null &&
        changes.some(({ attributeName }) => attributeName === 'data-level')
      ) {
        shown(enteredAt, judged);
        enteredAt = null;
      }
      if (
        typedAt !== null &&
        changes.some(({ attributeName }) => attributeName === 'placeholder')
      ) {
        shown(typedAt, estimated);
        typedAt = null;
      }
    }).observe(document.body, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-level', 'placeholder'],
    });
  });
}
