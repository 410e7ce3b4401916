import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Route } from 'wouter';

import { FeetPage } from '../../../renderer/features/feet/FeetPage.tsx';
import type { Language } from '../../../shared/customer/customer.ts';
import { readPictureTrace } from '../../../shared/feet/picture-trace.ts';
import {
  readUnfinishedSession,
  type UnfinishedSession,
} from '../../../shared/measurement/unfinished-session.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { aCustomer } from '../../helpers/fake-studio-data.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const PHOTO = '00000000-0000-4000-8000-0000000000f1';

type Given = {
  readonly width?: number;
  readonly height?: number;
  readonly unit?: LengthUnit;
  readonly language?: Language;
  readonly kept?: Partial<UnfinishedSession>;
};

async function arrange({ width = 2_100, height = 2_970, language = 'en', ...given }: Given = {}) {
  const customer = aCustomer({});
  const studio = createFakeStudio({ customers: [customer] });
  studio.data.settings = { ...studio.data.settings, lengthUnit: given.unit ?? 'mm' };
  const customerId = customer.id;
  studio.data.attachments.push({
    id: PHOTO,
    customerId,
    sessionId: null,
    type: 'image/jpeg',
    bytes: 3,
    width,
    height,
    caption: 'Left foot',
    addedAt: 0,
    addedBy: 'Maud',
    thumbnailBase64: '/9j/',
  });
  const key = `measure:${customerId}`;
  const sheet = { entries: { 'waist:both': { text: '80', unit: 'cm' } }, split: [] } as const;
  const json = JSON.stringify({
    ...{ version: 1, sheet, unit: 'cm', method: 'body', takenBy: 'Maud', note: 'In a hurry' },
    ...{ carryOver: true, attempt: null, ...given.kept },
  });
  if (given.kept !== undefined) studio.data.drafts.set(key, { json, savedAt: 1 });
  renderInStudio(
    <Route path="/customers/:id/feet/:photo?">{(params) => <FeetPage params={params} />}</Route>,
    { studio, path: `/customers/${customerId}/feet/${PHOTO}`, language },
  );
  await screen.findByRole('group', { name: language === 'fr' ? 'Lecture' : 'Read off' });
  const session = () =>
    readUnfinishedSession(JSON.parse(studio.data.drafts.get(key)?.json ?? 'null'));
  return { studio, session };
}

const handle = (name: string | RegExp) => screen.getByRole('button', { name });
const readings = () => within(screen.getByRole('group', { name: 'Read off' }));

describe('tracing a foot', () => {
  it('tells each end by name and length, and nudges it by half a millimetre', async () => {
    await arrange();
    const toe = handle('Foot length, end at the longest toe: 238\u202fmm');

    for (let press = 0; press < 4; press += 1) fireEvent.keyDown(toe, { key: 'ArrowUp' });
    fireEvent.keyDown(toe, { key: 'ArrowUp', shiftKey: true });

    expect(toe.getAttribute('aria-label')).toContain('245\u202fmm');
    expect(readings().getByText('245 mm')).toBeDefined();
  });

  it('goes back a row of nudges in one step', async () => {
    await arrange();
    const toe = handle(/^Foot length, end at the longest toe/);
    toe.focus();
    for (let press = 0; press < 4; press += 1) fireEvent.keyDown(toe, { key: 'ArrowUp' });
    expect(readings().getByText('240 mm')).toBeDefined();

    fireEvent.keyDown(toe, { key: 'z', ctrlKey: true });
    expect(readings().getByText('238 mm')).toBeDefined();

    fireEvent.keyDown(toe, { key: 'y', ctrlKey: true });
    expect(readings().getByText('240 mm')).toBeDefined();
  });

  it('says that corners cross, and reads nothing until they do not', async () => {
    await arrange();
    const corner = handle('Sheet, first corner');

    // Inwards, past the diagonal of the other corners.
    for (let press = 0; press < 40; press += 1) {
      fireEvent.keyDown(corner, { key: 'ArrowRight', shiftKey: true });
      fireEvent.keyDown(corner, { key: 'ArrowDown', shiftKey: true });
    }

    expect(screen.getByRole('alert').textContent).toContain('The corners cross');
    expect(readings().queryByText(/mm/)).toBeNull();
    expect(handle('Take over for the left foot').hasAttribute('disabled')).toBe(true);
  });

  it('says that a picture is too small to read millimetres', async () => {
    await arrange({ width: 300, height: 400 });

    expect(screen.getByRole('alert').textContent).toContain('too small in this picture');
  });

  it('refuses an own sheet of an impossible size in words', async () => {
    await arrange();
    fireEvent.click(screen.getByRole('radio', { name: 'Own size' }));

    fireEvent.change(screen.getByLabelText('Long side (mm)'), { target: { value: '20' } });

    expect(screen.getByRole('alert').textContent).toContain('between 80\u202fmm and 1000\u202fmm');
  });

  it('reads half as much from a sheet that is half as large', async () => {
    await arrange();
    fireEvent.click(screen.getByRole('radio', { name: 'Own size' }));
    fireEvent.change(screen.getByLabelText('Long side (mm)'), { target: { value: '148,5' } });
    fireEvent.change(screen.getByLabelText('Short side (mm)'), { target: { value: '105' } });

    expect(readings().getByText('119 mm')).toBeDefined();
    expect(readings().getAllByText(/^Unusual/).length).toBeGreaterThan(0);
  });

  it('draws an outline by keyboard and closes it', async () => {
    await arrange();
    fireEvent.click(screen.getByRole('button', { name: 'Draw the outline' }));
    const board = () => screen.getByRole('button', { name: /^Drawing the outline/ });
    fireEvent.click(board());
    for (const key of ['ArrowUp', 'ArrowRight']) {
      for (let press = 0; press < 10; press += 1) fireEvent.keyDown(board(), { key });
      fireEvent.click(board());
    }

    fireEvent.click(screen.getByRole('button', { name: 'Close the outline' }));

    expect(readings().getByText('Outline, along the foot')).toBeDefined();
    expect(readings().getByText('50 mm')).toBeDefined();
  });

  it('keeps what is drawn under the picture', async () => {
    const { studio } = await arrange();
    fireEvent.click(screen.getByRole('radio', { name: 'Seated' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'In a sock' }));

    await waitFor(() => {
      const kept = studio.data.drafts.get(`trace:${PHOTO}`)?.json ?? 'null';
      const foot = readPictureTrace(JSON.parse(kept))?.feet.left;
      expect(foot).toMatchObject({ stance: 'seated', sock: true });
    });
  });
});

describe('taking a foot over', () => {
  it('adds it to the measuring under way, with how the foot stood', async () => {
    const { session } = await arrange({ kept: {}, unit: 'cm' });
    fireEvent.click(screen.getByRole('radio', { name: 'Right' }));

    fireEvent.click(handle('Take over for the right foot'));

    await screen.findByRole('link', { name: 'To the measurements' });
    expect(session()?.sheet.entries).toMatchObject({
      'waist:both': { text: '80', unit: 'cm' },
      'footLength:right': { text: '23.8', unit: 'cm' },
    });
    expect(session()?.sheet.entries['footLength:left']).toBeUndefined();
    expect(session()?.note).toBe('In a hurry\nRight foot read off a picture: standing, bare.');
  });

  it('begins a measuring where none is under way', async () => {
    const { session } = await arrange({ language: 'fr', unit: 'in' });

    fireEvent.click(handle('Reporter pour le pied gauche'));

    await waitFor(() =>
      expect(session()?.sheet.entries['footLength:left']).toEqual({ text: '9,35', unit: 'in' }),
    );
    expect(session()?.method).toBe('body');
  });

  it('leaves the measures of a garment alone', async () => {
    const { studio, session } = await arrange({ kept: { method: 'finished' } });

    fireEvent.click(handle('Take over for the left foot'));

    await waitFor(() => expect(studio.requestsOf('drafts:get').length).toBeGreaterThan(1));
    expect(session()?.sheet.entries['footLength:left']).toBeUndefined();
    expect(screen.queryByRole('link', { name: 'To the measurements' })).toBeNull();
  });
});
