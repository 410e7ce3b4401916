/**
 * How soon the canvas follows the hand, in the real studio in a real Chromium: from a key in a
 * measurement field to the redrawn pattern, and the time of a frame while panning and zooming; and how
 * soon the measuring panel judges and estimates.
 * Run: npm run bench:canvas -- [--design shirt,sport-coat,coat] [--keys 120] [--chromium PATH]
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';

import type { CustomerFields } from '../../shared/customer/customer.ts';
import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import { type DesignId, isDesignId } from '../../shared/pattern/design-id.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import { BENCH_BODY } from './bench-body.ts';
import { frameTimes, installProbe, type Keystroke, takeKeystrokes } from './canvas-probe.ts';
import { type JudgementTimes, judgementTimes } from './judgement-probe.ts';

const { values: options } = parseArgs({
  options: {
    design: { type: 'string', default: 'shirt,sport-coat,coat' },
    keys: { type: 'string', default: '120' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});

/** DESIGN.md's budgets, ms: a keystroke at p95, and a frame at 60 frames a second. */
const KEYSTROKE_BUDGET_MS = 33;
/** Tailored fronts, linings and canvas: more pieces, more time. */
const LARGER_BUDGETS_MS: { readonly [design: string]: number } = {
  'sport-coat': 50,
  coat: 60,
  'womens-coat': 60,
};
const FRAME_BUDGET_MS = 1000 / 60;

/** Pause between two keys, ms: a quick typist's. */
const BETWEEN_KEYS_MS = 110;

const BENCH_CUSTOMER: CustomerFields = {
  ...{ name: 'Ada Bench', email: '', phone: '', birthday: '', language: 'en', notes: '' },
  ...{ street: '', postcode: '', city: '', country: '', consents: [] },
};

const ROOT = resolve(import.meta.dirname, '../..');
const designs = options.design.split(',').map((design): DesignId => {
  if (!isDesignId(design)) throw new Error(`no such design: ${design}`);
  return design;
});
if (!existsSync(options.chromium)) {
  console.log(`SKIPPED: no Chromium at ${options.chromium}; give one with --chromium.`);
  process.exit(0);
}

async function run(address: string, design: DesignId): Promise<void> {
  const browser = await chromium.launch({
    executablePath: options.chromium,
    // A container's root has no sandbox to offer; the page is ours.
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await installProbe(page);
    await page.goto(address);
    const orderId = await takeOrder(page, design);
    await go(page, `#/order/${orderId}/measure`);
    await page.locator('canvas').first().waitFor();
    const typed = typedMeasurement(design);
    print(design, `keystrokes in the field ${typed}`, await typeInto(page, typed));
    await go(page, `#/order/${orderId}/pattern`);
    await page.getByRole('group', { name: /./ }).first().waitFor();
    await pause(1500);
    for (const gesture of ['pan', 'zoom'] as const) {
      printFrames(gesture, await frameTimes(page, gesture));
    }
    const nobodyYet = await createCustomer(page);
    await go(page, `#/customers/${nobodyYet}/measure`);
    printJudgements(await judgementTimes(page, Math.ceil(Number(options.keys) / 4)));
    const [load = 0] = loadavg();
    console.log(`${cpus().length} cores, load ${load.toFixed(1)}, Chromium ${browser.version()}`);
  } finally {
    await browser.close();
  }
}

/** The printed address of the browser door. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the studio has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const { address } = JSON.parse(line) as { address?: string };
    if (address !== undefined) return address;
  }
  throw new Error('the studio ended without an address');
}

const go = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
};

/** A customer with a session, and an order begun for them; through the page's own door. */
async function takeOrder(page: Page, design: DesignId): Promise<string> {
  const readings = Object.entries(BENCH_BODY).map(([measurement, value]) => ({
    measurement,
    side: 'both',
    value,
    typed: String(measurement === 'shoulderSlope' ? value : value / 10),
    unit: measurement === 'shoulderSlope' ? 'deg' : 'cm',
  }));
  return page.evaluate(
    async ({ readings, fields, garment }) => {
      const ask = async (channel: string, request: unknown): Promise<unknown> => {
        const answer = await fetch(`/api/${channel}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ request }),
        });
        const reply = (await answer.json()) as { ok: boolean; value: unknown; message: string };
        if (!reply.ok) throw new Error(`${channel}: ${reply.message}`);
        return reply.value;
      };
      const [customerId, sessionId, orderId] = [0, 1, 2].map(() => crypto.randomUUID());
      await ask('customers:create', { id: customerId, fields });
      const session = { customerId, takenBy: '', method: 'body', note: '', readings };
      await ask('sessions:save', { id: sessionId, session });
      const catalogue = (await ask('catalogue:get', undefined)) as {
        products: { id: string; design: string; cloths: string[] }[];
      };
      const product = catalogue.products.find((one) => one.design === garment);
      await ask('orders:saveQuote', {
        id: orderId,
        customerId,
        garment: {
          productId: product?.id,
          design: garment,
          designOptions: {},
          allowanceMm: 10,
          clothId: product?.cloths[0],
          choices: {},
        },
        sessionId,
        dueOn: null,
        note: '',
      });
      return orderId ?? '';
    },
    { readings, fields: BENCH_CUSTOMER, garment: design },
  );
}

/** The girth that most pieces of the design rest on. */
function typedMeasurement(design: DesignId): MeasurementName {
  const { measurements } = designDefinition(design);
  const girths = ['chest', 'waist', 'seat'] as const;
  return girths.find((name) => measurements.includes(name)) ?? measurements[0] ?? 'chest';
}

/** Rubs out and types the last digit of a girth, over and over; every key makes another garment. */
async function typeInto(page: Page, name: MeasurementName): Promise<readonly Keystroke[]> {
  const field = page.locator(`[data-measure-field="${name}:both"]`);
  await field.fill(`${Math.floor((BENCH_BODY[name] ?? 1000) / 10)}.4`);
  await page.waitForTimeout(2500);
  await field.press('End');
  // The first keys find code that was never run; a tailor's day has more than ten keys.
  for (let key = 0; key < 10; key += 1) await stroke(page, key);
  await takeKeystrokes(page);
  for (let key = 0; key < Number(options.keys); key += 1) await stroke(page, key);
  return takeKeystrokes(page);
}

async function stroke(page: Page, key: number): Promise<void> {
  await page.keyboard.press(key % 2 === 0 ? 'Backspace' : String(((key * 7) % 9) + 1));
  await pause(BETWEEN_KEYS_MS);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function print(design: DesignId, what: string, keystrokes: readonly Keystroke[]): void {
  const of = (part: keyof Keystroke, share: number): string =>
    `${quantile(
      keystrokes.map((one) => one[part]),
      share,
    ).toFixed(1)} ms`;
  const p95 = quantile(
    keystrokes.map(({ shown }) => shown),
    0.95,
  );
  const { measurements } = designDefinition(design);
  const budget = LARGER_BUDGETS_MS[design] ?? KEYSTROKE_BUDGET_MS;
  console.log(`${design}, ${measurements.length} measurements, ${keystrokes.length} ${what}`);
  for (const part of ['asked', 'answered', 'painted'] as const) {
    console.log(`  key to ${part.padEnd(9)} p50 ${of(part, 0.5)}  p95 ${of(part, 0.95)}`);
  }
  console.log(
    `  key to shown     p50 ${of('shown', 0.5)}  p95 ${of('shown', 0.95)}  (budget p95 ${budget} ms: ${p95 <= budget ? 'met' : 'MISSED'})`,
  );
}

/** Somebody who was never measured: everything but what is typed is estimated. */
async function createCustomer(page: Page): Promise<string> {
  return page.evaluate(async (fields) => {
    const id = crypto.randomUUID();
    await fetch('/api/customers:create', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ request: { id, fields } }),
    });
    return id;
  }, BENCH_CUSTOMER);
}

function printJudgements({ judged, estimated }: JudgementTimes): void {
  for (const [what, times] of [
    ['Enter to the judgement, with estimates shown', judged],
    ['digit to the estimates of what is not measured', estimated],
  ] as const) {
    console.log(
      `${what}: p50 ${quantile(times, 0.5).toFixed(1)} ms  p95 ${quantile(times, 0.95).toFixed(1)} ms, ${times.length} times`,
    );
  }
}

function printFrames(gesture: string, times: readonly number[]): void {
  const late = times.filter((time) => time > FRAME_BUDGET_MS * 1.5).length;
  console.log(
    `${gesture}: frame p50 ${quantile(times, 0.5).toFixed(1)} ms  p95 ${quantile(times, 0.95).toFixed(1)} ms  (budget ${FRAME_BUDGET_MS.toFixed(1)} ms), ${late} of ${times.length} frames late`,
  );
}

/** A studio of its own for each design: what one leaves in memory is nothing to the next. */
async function bench(design: DesignId): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'toise-bench-canvas-'));
  const studio = spawn(
    process.execPath,
    ['electron/cli/toise.ts', 'serve', '--json', '--port', '0', '--data', dataFolder],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    await run(await addressOf(studio), design);
  } finally {
    studio.kill('SIGTERM');
    await new Promise((done) => studio.once('exit', done));
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

for (const design of designs) await bench(design);
