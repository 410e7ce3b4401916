import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { LastsPage } from '../../../renderer/features/lasts/table/LastsPage.tsx';
import type { Language } from '../../../shared/customer/customer.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

async function arrange(language: Language = 'en') {
  const studio = createFakeStudio();
  renderInStudio(<LastsPage />, { studio, path: '/settings/lasts', language });
  await screen.findByRole('table', { name: language === 'fr' ? 'Formes' : 'Lasts' });
  return studio;
}

const lasts = () => screen.getByRole('table', { name: 'Lasts' });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const saved = (studio: Awaited<ReturnType<typeof arrange>>) =>
  studio.requestsOf('shoes:saveTables').at(-1)?.lasts.lasts ?? [];

describe('the table of lasts', () => {
  it('shows every last with its figures in the unit of the studio', async () => {
    await arrange();
    const row = within(lasts()).getByRole('row', { name: /^Round toe, 25 mm heel/ });
    expect(row.textContent).toContain('28.7');
    expect(row.textContent).toContain('230 – 310');
  });

  it('keeps an edited figure and every other to the last digit, and takes it back', async () => {
    const studio = await arrange();
    press('Round toe, 25 mm heel');
    await screen.findByRole('dialog');
    fill('Ball', '25,8');
    press('Save the last');

    await waitFor(() => expect(saved(studio)[0]?.base.ballMm).toBe(258));
    expect(saved(studio)[0]?.base).toMatchObject({ lengthMm: 287, heelMm: 342 });

    await waitFor(() => expect(within(lasts()).getByText('25.8')).toBeDefined());
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(within(lasts()).queryByText('25.8')).toBeNull());
  });

  it('says what is wrong with a figure and stores nothing', async () => {
    const studio = await arrange();
    press('Round toe, 25 mm heel');
    await screen.findByRole('dialog');
    fill('Length', '26');
    fill('Ball', 'wide');
    press('Save the last');

    expect(screen.getByText('Has to be more than “Modelled for”.')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toBe('2 fields are not right yet.');
    expect(studio.requestsOf('shoes:saveTables')).toEqual([]);
  });

  it('copies a last under a name of its own', async () => {
    const studio = await arrange();
    press('Copy Chisel toe, 25 mm heel');
    await screen.findByRole('dialog');
    press('Save the last');

    await waitFor(() => expect(saved(studio)).toHaveLength(5));
    const [, , chisel, , copy] = saved(studio);
    expect(copy?.name.en).toBe('Chisel toe, 25 mm heel, copy 1');
    expect(copy?.id).not.toBe(chisel?.id);
    expect(copy?.base).toEqual(chisel?.base);
  });

  it('archives a last, shows it apart, and has it back', async () => {
    await arrange();
    press('Archive Round toe, 35 mm heel');
    const archived = await screen.findByRole('table', { name: 'Archived' });
    expect(within(archived).getByText('Round toe, 35 mm heel')).toBeDefined();

    press('Restore Round toe, 35 mm heel');
    await waitFor(() => expect(screen.queryByRole('table', { name: 'Archived' })).toBeNull());
  });

  it('says so when another window was faster, and shows what that one did', async () => {
    const studio = await arrange();
    studio.failOn('shoes:saveTables', 'conflict');
    press('Archive Round toe, 35 mm heel');

    await waitFor(() => expect(studio.requestsOf('shoes:tables').length).toBeGreaterThan(1));
    expect(screen.queryByRole('table', { name: 'Archived' })).toBeNull();
  });

  it('speaks French', async () => {
    await arrange('fr');
    expect(
      screen.getByRole('button', { name: 'Archiver Bout amande, talon de 25 mm' }),
    ).toBeDefined();
  });
});

describe('the table of sizes', () => {
  const euOffset = () => screen.getByRole('textbox', { name: 'EU: Added, from the foot' });

  it('keeps a figure with Enter and shows what it comes to', async () => {
    const studio = await arrange();
    const row = screen.getByRole('row', { name: /^EU/ });
    expect(row.textContent).toContain('42.75 → 43');
    fireEvent.change(euOffset(), { target: { value: '3' } });
    fireEvent.keyDown(euOffset(), { key: 'Enter' });

    await waitFor(() => expect(row.textContent).toContain('43.5 → 43.5'));
    expect(studio.requestsOf('shoes:saveTables')).toHaveLength(1);
  });

  it('refuses what is no number or out of bounds, in words', async () => {
    const studio = await arrange();
    for (const [text, words] of [
      ['much', 'That is not a number.'],
      ['400', 'Between -60 and 60.'],
    ] as const) {
      fireEvent.change(euOffset(), { target: { value: text } });
      fireEvent.keyDown(euOffset(), { key: 'Enter' });
      expect(screen.getByText(words)).toBeDefined();
    }
    fireEvent.keyDown(euOffset(), { key: 'Escape' });
    expect((euOffset() as HTMLInputElement).value).toBe('2.25');
    expect(studio.requestsOf('shoes:saveTables')).toEqual([]);
  });
});
