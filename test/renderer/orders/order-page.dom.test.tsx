import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';

import { OrderPage } from '../../../renderer/features/orders/OrderPage.tsx';
import type { Language } from '../../../shared/customer/customer.ts';
import type { GarmentChoice, Order, OrderEvent } from '../../../shared/order/order.ts';
import {
  DELIVERY_EVENT_KINDS,
  type DeliveryEventKind,
} from '../../../shared/sync/delivery-events.ts';
import { DELIVERY_REASONS, reasonText } from '../../../shared/sync/delivery-reason.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';
import { aDelivery, aPlacedOrder } from './a-placed-order.ts';

afterEach(cleanup);

type Given = {
  readonly order?: Partial<Order>;
  readonly events?: OrderEvent[];
  readonly language?: Language;
};

function arrange({ order: part = {}, events = [], language = 'en' }: Given = {}) {
  const order = aPlacedOrder(part);
  const studio = createFakeStudio({ orders: [order], events: new Map([[order.id, events]]) });
  const path = `/orders/${order.id}`;
  renderInStudio(
    <Route path="/orders/:id">
      <OrderPage />
    </Route>,
    { studio, path, language },
  );
  return { studio, order };
}

const part = (name: string) => screen.findByRole('region', { name });

describe('a placed order', () => {
  it('shows the measurements as they were frozen, both sides where they differ', async () => {
    arrange();

    const measured = await part('Measurements of this order');

    const wrist = within(measured).getByRole('row', { name: /Wrist/ });
    expect(wrist.textContent).toMatch(/17\.2\u202fcm \/ 17\.5\u202fcm/);
    expect(within(measured).getByRole('row', { name: /Shoulder slope/ }).textContent).toContain(
      '13°',
    );
    expect(within(measured).getByText(/by Maud, on the body/)).toBeDefined();
  });

  it('says what was pinned on the try-on garment it is drafted from', async () => {
    const garment: GarmentChoice = {
      ...aPlacedOrder().garment,
      method: {
        kind: 'try-on',
        sex: 'M',
        size: 52,
        differences: { chest: -15, shoulderSlope: { left: 2, right: 0 } },
      },
    };
    const { snapshot } = aPlacedOrder();
    arrange({ order: { garment, snapshot: snapshot && { ...snapshot, garment } } });

    const shown = within(await part('Garment'));

    expect(shown.getByText('Try-on garment, Men’s 52')).toBeDefined();
    expect(shown.getByText('Chest, pinned').nextSibling?.textContent).toBe('−1.5\u202fcm');
    expect(shown.getByText('Shoulder slope, pinned').nextSibling?.textContent).toBe('L +2°, R 0°');
  });

  it('says the measures that it was to have itself', async () => {
    const garment: GarmentChoice = {
      ...aPlacedOrder().garment,
      method: { kind: 'finished', wanted: { chest: 1180, backLength: 760 } },
    };
    const { snapshot } = aPlacedOrder();
    arrange({ order: { garment, snapshot: snapshot && { ...snapshot, garment } }, language: 'fr' });

    const shown = within(await part('Vêtement'));

    expect(shown.getByText('Mesures finies')).toBeDefined();
    expect(shown.getByText(/Tour de poitrine, fini/).nextSibling?.textContent).toBe(
      '118,0\u202fcm',
    );
  });

  it('explains its price line by line, as it was agreed', async () => {
    arrange();

    const price = within(await part('Price'));

    expect(price.getByText('1.62 m at €24.00 a metre')).toBeDefined();
    expect(price.getByRole('row', { name: /Buttons.*Mother of pearl/ }).textContent).toContain(
      '€15.00',
    );
    expect(price.getByRole('row', { name: /Total/ }).textContent).toContain('€173.88');
  });

  it('keeps the price it was agreed at when the quote’s own has moved on', async () => {
    const order = aPlacedOrder();
    const price = order.price && { ...order.price, totalMinor: 1 };
    arrange({ order: { price } });

    expect((await part('Price')).textContent).toContain('€173.88');
  });

  it('shows the start of its seal', async () => {
    arrange();

    expect(await screen.findByText('Seal 3fa9c1d2e4b5…')).toBeDefined();
  });
});

describe('its way to the shop', () => {
  it.each([
    ['queued', 'Waiting to be sent', /Safe on this machine/],
    ['sending', 'Being sent', /On its way/],
    ['checking', 'Checking with the shop', /answer got lost/],
    ['at-shop', 'At the shop', /The shop has the order/],
    ['needs-attention', 'Needs attention', /did not take the order/],
  ] as const)('is said in calm words: %s', async (state, mark, words) => {
    arrange({ order: { delivery: aDelivery({ state }) } });

    const card = within(await part('Shop'));

    expect(card.getByText(mark)).toBeDefined();
    expect(card.getByText(words)).toBeDefined();
  });

  it('quotes the shop when a person has to decide, and sends again when told', async () => {
    const lastError = 'Country code XX is not known';
    const delivery = aDelivery({ state: 'needs-attention', lastError });
    const { studio, order } = arrange({ order: { delivery } });
    const card = within(await part('Shop'));
    expect(card.getByText(`The shop says: ${lastError}`)).toBeDefined();

    fireEvent.click(card.getByRole('button', { name: 'Send again' }));

    await waitFor(() => expect(studio.requestsOf('outbox:retry')).toEqual([{ orderId: order.id }]));
  });

  it('offers nothing to decide while the studio works by itself', async () => {
    arrange({ order: { delivery: aDelivery({ state: 'checking' }) } });

    expect(within(await part('Shop')).queryByRole('button')).toBeNull();
  });

  it('changes on the screen when the studio says so', async () => {
    const { studio, order } = arrange();
    await screen.findByText('Waiting to be sent');

    studio.data.orders[0] = {
      ...order,
      delivery: aDelivery({ state: 'at-shop', shopOrderCode: 'VZ83KQ2' }),
    };
    studio.push(['outbox']);

    expect(await screen.findByText('Order number at the shop: VZ83KQ2')).toBeDefined();
  });
});

const DETAIL: { readonly [K in DeliveryEventKind]: OrderEvent['detail'] } = {
  'sent-to-shop': { code: 'VZ83KQ2' },
  'being-checked': { reason: reasonText('timeout') },
  'shop-needs-attention': { reason: 'No such country' },
  'carried-over': { number: 'T-000012' },
  'shop-state': { from: 'PaymentSettled', to: 'Delivered' },
  'double-removed': { kept: '4', removed: '5' },
  'torn-removed': { removed: '5' },
  'changed-at-shop': { field: 'sha256', studio: '3fa9', shop: null },
  'both-changed': { field: 'state', studio: 'cut', shop: 'delivered' },
};

describe.each(['en', 'fr'] as const)('what has happened, in %s', (language) => {
  it.each(['quoted', 'placed', ...DELIVERY_EVENT_KINDS])('has a sentence for %s', async (kind) => {
    const detail = kind in DETAIL ? DETAIL[kind as DeliveryEventKind] : {};
    arrange({ language, events: [{ at: Date.UTC(2026, 10, 20), kind, by: 'Maud', detail }] });

    const log = await screen.findByRole('list', {
      name: language === 'fr' ? 'Ce qui s’est passé' : 'What has happened',
    });

    const words = (await within(log).findByRole('listitem')).textContent ?? '';
    expect(words).toContain('Maud');
    expect(words).not.toMatch(/event\.|\{\{|undefined|studio:/);
    // Names of fields and our own reasons are ours; everything else is told as it came.
    if (kind !== 'changed-at-shop' && kind !== 'both-changed') {
      const told = Object.values(detail).filter((value) => !String(value).startsWith('studio:'));
      for (const value of told) expect(words).toContain(String(value));
    }
  });

  it('tells both prices when they differ', async () => {
    const detail = { field: 'totalMinor', studio: 17_388, shop: 16_000 };
    arrange({ language, events: [{ at: 0, kind: 'changed-at-shop', by: '', detail }] });

    const sentence = await screen.findByText(/160[.,]00/);

    expect(sentence.textContent).toMatch(/173[.,]88/);
  });

  it.each(DELIVERY_REASONS)('has words for %s', async (reason) => {
    const delivery = aDelivery({ state: 'checking', lastError: reasonText(reason, 'HTTP 502') });
    arrange({ language, order: { delivery } });

    const quote = await screen.findByText(/HTTP 502/);

    expect(quote.textContent).not.toMatch(/reason\.|studio:/);
    expect(quote.textContent?.length).toBeGreaterThan(20);
  });
});

describe('a quote', () => {
  it('leads back to where it was left and is neither printed nor delivered', async () => {
    const { order } = arrange({ order: { state: 'quote', snapshot: null, hash: null } });

    const on = await screen.findByRole('link', { name: 'Go on with the order' });

    expect(on.getAttribute('href')).toBe(`/order/${order.id}`);
    expect(screen.queryByRole('button', { name: 'Print the confirmation' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Shop' })).toBeNull();
  });
});
