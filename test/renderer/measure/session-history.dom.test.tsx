import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { SessionHistory } from '../../../renderer/features/measure/SessionHistory.tsx';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aPlacedOrder } from '../orders/a-placed-order.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';

const session = (year: number, readings: Reading[], more: Partial<Session> = {}): Session => ({
  id: `1f8fad5b-d9cb-469f-a165-70867728${year}`,
  customerId: CUSTOMER,
  takenAt: new Date(year, 2, 4, 14, 32).getTime(),
  takenBy: 'Anne',
  method: 'body',
  note: '',
  readings,
  ...more,
});

const cm = (
  measurement: Reading['measurement'],
  typed: string,
  value: number,
  side: Reading['side'] = 'both',
): Reading => ({ measurement, side, value, typed, unit: 'cm' });

const sessions = [
  session(2026, [
    { measurement: 'neck', side: 'both', value: 400.05, typed: '15 3/4', unit: 'in' },
    cm('chest', '104,5', 1045),
    cm('waist', '85', 850),
    cm('inseam', '79', 790, 'left'),
    cm('inseam', '80', 800, 'right'),
  ]),
  session(2025, [cm('chest', '103', 1030), cm('waist', '85', 850), cm('inseam', '79', 790)], {
    note: 'stoops a little',
  }),
  session(2024, [cm('chest', '101', 1010)], { takenBy: '' }),
  session(2023, [cm('chest', '99', 990)]),
];

function show(given: Session[]) {
  const studio = createFakeStudio({ sessions: given });
  renderInStudio(<SessionHistory customerId={CUSTOMER} />, { studio, path: '/' });
}

const cells = async (label: string) => {
  const head = await screen.findByRole('rowheader', { name: label });
  return [...(head.closest('tr')?.querySelectorAll('td') ?? [])].map(
    ({ textContent }) => textContent,
  );
};

it('puts the newest three sessions side by side, oldest first, with what changed', async () => {
  show(sessions);

  expect(await cells('Chest')).toEqual(['101\u202fcm', '103\u202fcm', '104,5\u202fcm', '+3.5']);
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  expect(heads[1]).toContain('4 Mar 2024');
  expect(heads[1]).toContain('name not given');
  expect(heads[2]).toContain('stoops a little');
  expect(heads[3]).toContain('by Anne');
});

it('says what did not change and what was not taken', async () => {
  show(sessions);
  expect(await cells('Waist')).toEqual([
    expect.stringContaining('not taken'),
    '85\u202fcm',
    '85\u202fcm',
    'unchanged',
  ]);
});

it('shows a value as it was typed, and beside it in the unit of the studio', async () => {
  show(sessions);
  expect((await cells('Neck'))[2]).toBe('15 3/4\u202fin40.0\u202fcm');
});

it('compares side with side where the sides came apart', async () => {
  show(sessions);
  const inseam = await cells('Inside leg');
  expect(inseam[2]).toBe('L 79\u202fcmR 80\u202fcm');
  expect(inseam[3]).toBe('L unchangedR +1.0');
});

it('lets any two be compared, but never none', async () => {
  show(sessions);
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes).toHaveLength(4);
  fireEvent.click(screen.getByRole('checkbox', { name: /4 Mar 2023/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /4 Mar 2024/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /4 Mar 2025/ }));
  expect(await cells('Chest')).toEqual(['99\u202fcm', '104,5\u202fcm', '+5.5']);

  fireEvent.click(screen.getByRole('checkbox', { name: /4 Mar 2023/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /4 Mar 2026/ }));

  expect(await cells('Chest')).toEqual(['104,5\u202fcm']);
});

it('says that nobody has measured yet', async () => {
  show([]);
  expect(await screen.findByText('Not measured yet')).toBeDefined();
});

it('says what was measured otherwise since the last order', async () => {
  const order = aPlacedOrder({ customerId: CUSTOMER });
  if (order.snapshot === null) throw new Error('the order is not frozen');
  const placedAt = new Date(2025, 6, 1).getTime();
  const measurements = { ...order.snapshot.measurements, values: { chest: 1030, waist: 850 } };
  const snapshot = { ...order.snapshot, measurements, placedAt };
  const studio = createFakeStudio({ sessions, orders: [{ ...order, placedAt, snapshot }] });
  renderInStudio(<SessionHistory customerId={CUSTOMER} />, { studio, path: '/' });

  const since = await screen.findByRole('region', { name: 'Since the last order' });

  expect(
    within(since)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Chest +1.5 (from 103.0 to 104.5\u202fcm)']);
});
