import { randomUUID } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';

import type { Channel } from '../../shared/contract/channels.ts';
import type { Request, Response } from '../../shared/contract/contract.ts';
import { isMeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { stockBody } from '../../shared/measurement/stock-sizes.ts';

/** Asks the studio as its page does. */
export type Ask = <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>;

/** What a stock size does not have and some garment asks for, mm: a collar over the head, a foot. */
const BESIDE: MeasurementSet = {
  head: 580,
  highBust: 980,
  footLength: 265,
  ballGirth: 250,
  footWaistGirth: 248,
  instepGirth: 258,
  longHeelGirth: 350,
  shortHeelGirth: 335,
  ballWidth: 102,
  heelWidth: 68,
};

const SIZES = { M: 50, F: 40 } as const;

/** Made for a bust, or for women to begin with. */
const FOR_WOMEN = ['womens-shirt', 'womens-coat', 'pencil-skirt', 'circle-skirt', 'slip-dress'];

/** A quote for every garment of the catalogue, each on a body of a stock size: its pattern's place. */
export async function beginGarments(
  ask: Ask,
  customerId: string,
): Promise<readonly { readonly name: string; readonly place: string }[]> {
  const sessions = {
    M: await measured(ask, customerId, 'M'),
    F: await measured(ask, customerId, 'F'),
  };
  const { products } = await ask('catalogue:get', undefined);
  const shots: { readonly name: string; readonly place: string }[] = [];
  for (const { id: productId, design, cloths } of products) {
    const [clothId = ''] = cloths;
    const garment = { productId, design, designOptions: {}, allowanceMm: 10, clothId, choices: {} };
    const sessionId = sessions[FOR_WOMEN.includes(design) ? 'F' : 'M'];
    const quote = { id: randomUUID(), customerId, garment, sessionId, dueOn: null, note: '' };
    await ask('orders:saveQuote', quote);
    shots.push({ name: `garment-${design}`, place: `/order/${quote.id}/pattern` });
  }
  return shots;
}

async function measured(ask: Ask, customerId: string, sex: 'M' | 'F'): Promise<string> {
  const stock = stockBody(sex, SIZES[sex]);
  if (!stock.ok) throw new Error(stock.error);
  const readings = Object.entries({ ...BESIDE, ...stock.value }).flatMap(([name, value]) =>
    isMeasurementName(name) && typeof value === 'number'
      ? [
          {
            measurement: name,
            side: 'both' as const,
            value,
            typed: String(value),
            unit: name === 'shoulderSlope' ? ('deg' as const) : ('mm' as const),
          },
        ]
      : [],
  );
  const id = randomUUID();
  const session = { customerId, takenBy: 'Anne', method: 'body' as const, note: '', readings };
  await ask('sessions:save', { id, session });
  return id;
}

/** Lines and letters stay sharp, and sixteen pictures weigh what five did as PNG. */
const WEBP_QUALITY = 82;

/** The window as a WebP file. */
export async function webpOf(page: Page): Promise<Buffer> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const options = { format: 'webp', quality: WEBP_QUALITY } as const;
  const { data } = await session.send('Page.captureScreenshot', options);
  await session.detach();
  return Buffer.from(data, 'base64');
}
