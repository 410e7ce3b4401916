import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route } from 'wouter';

import { promisedDay, todayIso } from '../../../renderer/features/order/due-date.ts';
import { OrderLine } from '../../../renderer/features/order/OrderLine.tsx';
import type { Session } from '../../../shared/measurement/session.ts';
import { DESIGNS } from '../../../shared/pattern/designs/index.ts';
import { createFakeStudio, type FakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer } from '../../helpers/fake-studio-data.ts';
import { renderInStudio } from '../render-in-studio.tsx';
import { ORDER_ID, SESSION_ID } from './an-order.ts';

// jsdom has nothing to paint on; the canvas has tests of its own.
vi.mock('../../../renderer/canvas/PatternCanvas.tsx', () => ({ PatternCanvas: () => null }));

/** Drafting has tests of its own; here it takes for ever. */
class SilentWorker {
  addEventListener() {}
  postMessage() {}
  terminate() {}
}

beforeEach(() => void Object.assign(globalThis, { Worker: SilentWorker }));
afterEach(cleanup);

const customer = aCustomer();

/** Every measurement any design needs. */
const aSession = (part: Partial<Session> = {}): Session => ({
  id: SESSION_ID,
  customerId: customer.id,
  takenBy: 'Maud',
  method: 'body',
  note: '',
  takenAt: Date.UTC(2026, 10, 19, 9),
  readings: [...new Set(DESIGNS.flatMap(({ measurements }) => measurements))].map(
    (measurement) => ({ measurement, side: 'both', value: 400, typed: '40', unit: 'cm' }),
  ),
  ...part,
});

function arrange(step: string, data: Parameters<typeof createFakeStudio>[0] = {}) {
  const studio = createFakeStudio({ customers: [customer], sessions: [aSession()], ...data });
  return { studio, ...open(studio, `/order/${ORDER_ID}/${step}`) };
}

function open(studio: FakeStudio, path: string, search = '') {
  return renderInStudio(
    <Route path="/order/:orderId/:step?">
      <OrderLine />
    </Route>,
    { studio, path, search },
  );
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

/** A shirt for the customer, ready to be confirmed. */
async function arrangeShirt(data: Parameters<typeof createFakeStudio>[0] = {}) {
  const arranged = arrange('customer', data);
  await press(/Camille Perrin/);
  fireEvent.click(await screen.findByRole('link', { name: /Design/ }));
  await press(/Made-to-measure shirt, front and back/);
  fireEvent.click(screen.getByRole('link', { name: /Confirm/ }));
  await screen.findByRole('heading', { name: 'Is everything right?' });
  return arranged;
}

describe('beginning an order', () => {
  it('for a known customer goes straight to the measurements and remembers who it is for', async () => {
    const studio = createFakeStudio({ customers: [customer] });

    const { history } = open(studio, '/order/new', `customer=${customer.id}`);

    await screen.findByRole('heading', { name: 'Order for Camille Perrin' });
    expect(history.at(-1)).toMatch(/^\/order\/[0-9a-f-]{36}\/measure$/);
  });

  it('keeps what a quote cannot hold yet', async () => {
    const { studio } = arrange('customer');

    await press(/Camille Perrin/);

    await waitFor(() => {
      const kept = studio.data.drafts.get(`order:${ORDER_ID}`)?.json ?? '';
      expect(kept).toContain(customer.id);
    });
    expect(studio.requestsOf('orders:saveQuote')).toEqual([]);
  });

  it('comes back to where it was left', async () => {
    const { studio } = await arrangeShirt();
    await waitFor(() => expect(studio.data.orders[0]?.dueOn).not.toBeNull());
    cleanup();

    open(studio, `/order/${ORDER_ID}/design`);

    const card = await screen.findByRole('button', { name: /shirt, front and back/ });
    expect(card.getAttribute('aria-pressed')).toBe('true');
    expect(await screen.findByRole('heading', { name: 'Order for Camille Perrin' })).toBeDefined();
  });

  it('opens at the step it was left at', async () => {
    const { studio } = await arrangeShirt();
    fireEvent.click(screen.getByRole('link', { name: /Cloth/ }));
    await screen.findByRole('heading', { name: 'Cloth and options' });
    await waitFor(() =>
      expect(studio.data.drafts.get(`order:${ORDER_ID}`)?.json).toContain('"at":"cloth"'),
    );
    cleanup();

    const { history } = open(studio, `/order/${ORDER_ID}`);

    await screen.findByRole('heading', { name: 'Cloth and options' });
    expect(history.at(-1)).toBe(`/order/${ORDER_ID}/cloth`);
  });

  it('opens a quote of another studio at its end, and an order not begun at its beginning', async () => {
    const { studio } = await arrangeShirt();
    await waitFor(() => expect(studio.data.orders[0]?.dueOn).not.toBeNull());
    cleanup();
    studio.data.drafts.clear();

    const quote = open(studio, `/order/${ORDER_ID}`);
    await screen.findByRole('heading', { name: 'Is everything right?' });
    expect(quote.history.at(-1)).toBe(`/order/${ORDER_ID}/confirm`);
    cleanup();

    const other = crypto.randomUUID();
    const begun = open(studio, `/order/${other}`);
    await waitFor(() => expect(begun.history.at(-1)).toBe(`/order/${other}/customer`));
  });

  it('forgets the other customer’s measurements when the customer changes', async () => {
    const other = aCustomer({ id: crypto.randomUUID(), name: 'Paul Martin' });
    const { studio } = await arrangeShirt({ customers: [customer, other] });
    await waitFor(() => expect(studio.data.orders[0]?.sessionId).toBe(SESSION_ID));
    fireEvent.click(screen.getByRole('link', { name: /Customer/ }));

    await press(/Paul Martin/);

    await waitFor(() => {
      expect(studio.data.orders[0]).toMatchObject({ customerId: other.id, sessionId: null });
    });
  });
});

describe('the price', () => {
  it('is shown as soon as there is one and moves with the choices', async () => {
    arrange('customer');
    await press(/Camille Perrin/);
    fireEvent.click(await screen.findByRole('link', { name: /Design/ }));
    await press(/Made-to-measure shirt, front and back/);
    const price = await screen.findByRole('status', { name: 'Price so far' });
    expect(price.textContent).toBe('€120.00');
    fireEvent.click(screen.getByRole('link', { name: /Cloth/ }));

    fireEvent.click(await screen.findByRole('radio', { name: /Mother of pearl/ }));

    await waitFor(() => expect(price.textContent).toBe('€135.00'));
  });
});

describe('what is missing', () => {
  it('is said in words that lead to where it is mended', async () => {
    await arrangeShirt({ sessions: [] });

    const missing = await screen.findByRole('list', { name: 'Still missing' });
    const words = within(missing).getByText('This customer has not been measured yet.');
    expect(words).toBeDefined();
    expect(within(missing).getByRole('link').getAttribute('href')).toBe(
      `/order/${ORDER_ID}/measure`,
    );
    expect(screen.getByRole('button', { name: /^Take the order/ })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('names the measurements that the design needs', async () => {
    const [first] = aSession().readings;
    await arrangeShirt({ sessions: [aSession({ readings: first ? [first] : [] })] });

    expect(await screen.findByText(/measurements are missing for this design: /)).toBeDefined();
  });

  it('counts values that were typed but not saved', async () => {
    const drafts = new Map([[`measure:${customer.id}`, { json: '{}', savedAt: 1 }]]);
    await arrangeShirt({ drafts });

    expect(await screen.findByText('Measurements have been typed but not saved.')).toBeDefined();
  });
});

describe('taking the order', () => {
  it('promises it for the lead time from today', async () => {
    const { studio } = await arrangeShirt();

    await waitFor(() => expect(studio.data.orders[0]?.dueOn).toBe(promisedDay(todayIso(), 21)));
  });

  it('takes it at the price on the button and shows its number', async () => {
    const { studio } = await arrangeShirt();

    await press('Take the order for €120.00');

    expect(await screen.findByRole('heading', { name: 'Order T-000001' })).toBeDefined();
    expect(studio.requestsOf('orders:place')).toEqual([
      { id: ORDER_ID, expectedTotalMinor: 12_000 },
    ]);
    expect(screen.getByText(/Safe on this machine/)).toBeDefined();
  });

  it('remembers the choice for the next time and leaves no draft behind', async () => {
    const { studio } = await arrangeShirt();

    await press('Take the order for €120.00');
    await screen.findByRole('heading', { name: 'Order T-000001' });

    expect(studio.data.choices).toMatchObject([{ customerId: customer.id }]);
    expect(studio.data.drafts.has(`order:${ORDER_ID}`)).toBe(false);
  });

  it('asks again with both prices when the price has changed', async () => {
    const { studio } = await arrangeShirt();
    const taking = await screen.findByRole('button', { name: 'Take the order for €120.00' });
    const [product] = studio.data.catalogue.products;
    if (product === undefined) throw new Error('no product');
    studio.data.catalogue = {
      ...studio.data.catalogue,
      products: [{ ...product, baseMinor: 12_500 }],
    };
    studio.failOn('orders:place', 'conflict');

    fireEvent.click(taking);

    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('€120.00');
    expect(note.textContent).toContain('€125.00');
    expect(studio.data.orders[0]?.state).toBe('quote');

    studio.recover('orders:place');
    await press('Take the order for €125.00');
    expect(await screen.findByRole('heading', { name: 'Order T-000001' })).toBeDefined();
  });

  it('says why no pattern can be drafted', async () => {
    const { studio } = await arrangeShirt();
    studio.failOn('orders:place', 'pattern-not-draftable', {
      reason: 'measurements-disagree',
      measurement: 'chest',
      other: 'waist',
      relation: 'more-than',
    });

    await press('Take the order for €120.00');

    const note = await screen.findByRole('alert');
    expect(within(note).getByRole('link', { name: 'Look at the pattern' })).toBeDefined();
  });

  it('says what the studio finds missing', async () => {
    const { studio } = await arrangeShirt();
    studio.failOn('orders:place', 'order-not-complete', { missing: ['due-date-past'] });

    await press('Take the order for €120.00');

    expect((await screen.findByRole('alert')).textContent).toContain('Its date has passed.');
  });
});

describe('when the studio does not store', () => {
  it('says so, keeps the choice and stores it when asked again', async () => {
    const { studio } = arrange('customer');
    await press(/Camille Perrin/);
    fireEvent.click(await screen.findByRole('link', { name: /Design/ }));
    studio.failOn('orders:saveQuote', 'disk-full');
    await press(/Made-to-measure shirt, front and back/);
    expect((await screen.findByText(/The disk is full/)).textContent).toContain('Not saved yet.');

    studio.recover('orders:saveQuote');
    await press('Save again');

    expect(await screen.findByRole('status', { name: 'Price so far' })).toBeDefined();
    expect(studio.data.orders).toHaveLength(1);
  });
});

describe('keys', () => {
  it('walk the line of steps with Alt and an arrow', async () => {
    const { history } = arrange('design');
    await screen.findByRole('heading', { name: 'What shall we make?' });

    fireEvent.keyDown(document.body, { key: 'ArrowRight', altKey: true });

    await screen.findByRole('heading', { name: 'The pattern for this body' });
    fireEvent.keyDown(document.body, { key: 'ArrowLeft', altKey: true });
    await screen.findByRole('heading', { name: 'What shall we make?' });
    expect(history.slice(-2)).toEqual([`/order/${ORDER_ID}/pattern`, `/order/${ORDER_ID}/design`]);
  });

  it('go on with Enter, but never out of a field', async () => {
    const { history } = arrange('customer');
    const field = await screen.findByLabelText('Name, phone, e-mail or town');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(history).toHaveLength(1);

    fireEvent.keyDown(document.body, { key: 'Enter' });

    await waitFor(() => expect(history.at(-1)).toBe(`/order/${ORDER_ID}/measure`));
  });
});

describe('what the online shop learns', () => {
  it('is said with a warning where the customer was never asked, and without one who agreed', async () => {
    await arrangeShirt({ customers: [{ ...customer, consents: [] }] });
    expect(await screen.findByText(/Nobody has asked this customer yet/)).toBeDefined();
    cleanup();

    const agreed = [{ purpose: 'shop' as const, given: true, at: 1 }];
    await arrangeShirt({ customers: [{ ...customer, consents: agreed }] });
    expect(await screen.findByText(/Everything right|Is everything right/)).toBeDefined();
    expect(screen.queryByText(/Nobody has asked/)).toBeNull();
  });
});

describe('an order that was taken', () => {
  it('is not made again by going back to its steps', async () => {
    const { studio } = await arrangeShirt();
    await press('Take the order for €120.00');
    await screen.findByRole('heading', { name: 'Order T-000001' });
    cleanup();

    open(studio, `/order/${ORDER_ID}/design`);

    expect(await screen.findByRole('heading', { name: 'Order T-000001' })).toBeDefined();
  });
});
