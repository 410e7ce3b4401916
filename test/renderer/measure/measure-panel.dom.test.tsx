import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { MeasurePanel } from '../../../renderer/features/measure/MeasurePanel.tsx';
import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import type { Reading, Session } from '../../../shared/measurement/session.ts';
import type { UnfinishedSession } from '../../../shared/measurement/unfinished-session.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';
const DRAFT = `measure:${CUSTOMER}`;

const reading = (
  measurement: Reading['measurement'],
  value: number,
  side: Reading['side'] = 'both',
): Reading => ({ measurement, side, value, typed: (value / 10).toString(), unit: 'cm' });

const lastYear = (readings: Reading[]): Session => ({
  id: '1f8fad5b-d9cb-469f-a165-70867728950e',
  customerId: CUSTOMER,
  takenAt: Date.UTC(2025, 10, 4),
  takenBy: 'Anne',
  method: 'body',
  note: '',
  readings,
});

type Options = {
  readonly sessions?: Session[];
  readonly draft?: Partial<UnfinishedSession>;
  readonly language?: 'en' | 'fr';
  readonly design?: DesignId | null;
};

type HostProps = {
  readonly design: DesignId | null;
  readonly told: MeasurementSet[];
  readonly saved: Session[];
};

/** A host that draws again at every value, as one with a canvas does. */
function Host({ design, told, saved }: HostProps) {
  const [, setValues] = useState<MeasurementSet>({});
  return (
    <MeasurePanel
      customerId={CUSTOMER}
      design={design}
      onValuesChange={(values) => {
        told.push(values);
        setValues(values);
      }}
      onSaved={(session) => saved.push(session)}
    />
  );
}

/** A host that goes elsewhere as soon as the measurements are saved, as the measuring page does. */
function Leaving() {
  const [isGone, setGone] = useState(false);
  if (isGone) return <p>The customer’s page</p>;
  return <MeasurePanel customerId={CUSTOMER} design={null} onSaved={() => setGone(true)} />;
}

async function arrange(options: Options = {}) {
  const { sessions = [], draft, language = 'en', design = 'shirt' } = options;
  const studio = createFakeStudio({ sessions });
  if (draft !== undefined) {
    const kept: UnfinishedSession = {
      version: 1,
      sheet: { entries: {}, split: [] },
      unit: 'cm',
      method: 'body',
      takenBy: 'Paul',
      note: '',
      carryOver: true,
      attempt: null,
      ...draft,
    };
    studio.data.drafts.set(DRAFT, { json: JSON.stringify(kept), savedAt: Date.now() });
  }
  const told: MeasurementSet[] = [];
  const saved: Session[] = [];
  const view = renderInStudio(<Host design={design} told={told} saved={saved} />, {
    studio,
    path: '/',
    language,
  });
  await screen.findByLabelText(language === 'fr' ? 'Tour de cou' : 'Neck');
  return { studio, told, saved, view };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

function type(label: string, text: string) {
  const input = field(label);
  input.focus();
  fireEvent.change(input, { target: { value: text } });
  return input;
}

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

/** What a screen reader would add to the field. */
const description = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

const saveButton = () => screen.getByRole('button', { name: 'Save the measurements' });

describe('the keyboard', () => {
  it('goes to the next field with Enter and back with Shift and Enter', async () => {
    await arrange();
    type('Neck', '40');

    press('Enter');
    expect(document.activeElement).toBe(field('Shoulder to shoulder'));

    press('Enter', { shiftKey: true });
    expect(document.activeElement).toBe(field('Neck'));
  });

  it('goes on from the last field to the button that saves', async () => {
    await arrange({ design: null });
    type('Head', '57');

    press('Enter');

    expect(document.activeElement).toBe(saveButton());
  });

  it('goes past what the design does not ask for, and through it once it is there', async () => {
    const entries = { 'neck:both': { text: '40', unit: 'cm' } } as const;
    await arrange({ design: 'oxford', draft: { sheet: { entries, split: [] } } });
    const fields = [...document.querySelectorAll<HTMLElement>('[data-measure-field]')];
    const neck = fields.findIndex(({ dataset }) => dataset.measureField === 'neck:both');
    expect(neck).toBeGreaterThan(0);
    fields[neck - 1]?.focus();

    press('Enter');
    expect(document.activeElement).toBe(saveButton());

    fields[neck]?.focus();
    press('Enter');
    expect(document.activeElement).toBe(fields[neck + 1]);
    press('Enter', { shiftKey: true });
    press('Enter', { shiftKey: true });
    expect(document.activeElement).toBe(fields[neck - 1]);
  });

  it('stays on a value that is refused, says why, and can still be left', async () => {
    await arrange();
    const chest = type('Chest', '1045');
    expect(chest.getAttribute('aria-invalid')).toBe('false');

    press('Enter');

    expect(document.activeElement).toBe(chest);
    expect(chest.getAttribute('aria-invalid')).toBe('true');
    expect(description(chest)).toContain('Did you mean 104.5\u202fcm?');
    press('Enter', { shiftKey: true });
    expect(document.activeElement).toBe(field('Shoulder slope'));
  });

  it('takes an edit back and does it again, one visit of a field at a time', async () => {
    await arrange();
    type('Neck', '4');
    type('Neck', '40');
    press('Enter');
    type('Shoulder to shoulder', '46');

    press('z', { ctrlKey: true });
    expect(field('Shoulder to shoulder').value).toBe('');
    expect(field('Neck').value).toBe('40');
    press('z', { ctrlKey: true });
    await waitFor(() => expect(field('Neck').value).toBe(''));
    press('y', { ctrlKey: true });
    expect(field('Neck').value).toBe('40');
    press('z', { ctrlKey: true, shiftKey: true });
    expect(field('Shoulder to shoulder').value).toBe('46');
  });
});

describe('what is typed', () => {
  it.each(['104,5', '104.50', '104.46', '41 1/8 in', '1045mm'])(
    'stays %j, to the letter, and is read beside the field once it is left',
    async (text) => {
      await arrange();
      type('Chest', text);
      fireEvent.blur(field('Chest'));

      expect(field('Chest').value).toBe(text);
      expect(description(field('Chest'))).toContain('104.5\u202fcm');
    },
  );

  it('keeps its meaning when the unit is changed', async () => {
    await arrange();
    type('Chest', '104.5');
    fireEvent.blur(field('Chest'));

    fireEvent.click(screen.getByLabelText('in'));

    expect(field('Chest').value).toBe('104.5');
    expect(description(field('Chest'))).toContain('41\u202f⅛″');
    fireEvent.change(field('Neck'), { target: { value: '15 3/4' } });
    fireEvent.blur(field('Neck'));
    expect(field('Neck').inputMode).toBe('text');
    expect(field('Chest').inputMode).toBe('decimal');
  });

  it('is told to the canvas at every key that makes a value, and never a half-typed one', async () => {
    const { told } = await arrange();
    for (const text of ['9', '98', '980', '98', '98,', '98,5']) type('Chest', text);
    for (const text of ['', '1', '10', '104']) type('Chest', text);

    const chests = told.map(({ chest }) => chest).filter((value) => value !== undefined);
    expect(chests).toEqual([980, 985, 1040]);
  });

  it('is not judged while it is typed', async () => {
    await arrange();
    const chest = type('Chest', '1');
    expect(description(chest)).not.toContain('cannot be right');

    fireEvent.blur(chest);

    expect(description(chest)).toContain('cannot be right');
  });
});

describe('limits', () => {
  it('refuse with words and keep the session from being saved until it is put right', async () => {
    const { studio } = await arrange();
    type('Neck', '40');
    type('Chest', '9999');
    fireEvent.blur(field('Chest'));

    fireEvent.click(saveButton());

    await waitFor(() => expect(document.activeElement).toBe(field('Chest')));
    expect(studio.requestsOf('sessions:save')).toEqual([]);
    expect(screen.getByText('One field cannot be saved as it is: Chest.')).toBeDefined();
  });

  it('only ask to measure again where a value is unusual, and save it all the same', async () => {
    const { studio } = await arrange();
    type('Neck', '62');
    fireEvent.blur(field('Neck'));
    expect(description(field('Neck'))).toContain('Measure again?');

    fireEvent.click(saveButton());

    await waitFor(() => expect(studio.data.sessions).toHaveLength(1));
    expect(studio.data.sessions[0]?.readings).toEqual([
      { measurement: 'neck', side: 'both', value: 620, typed: '62', unit: 'cm' },
    ]);
  });

  it('warn of orders that no body breaks, once', async () => {
    await arrange({ design: null });
    type('Waist', '80');
    type('Waist, back part', '82');
    fireEvent.blur(field('Waist, back part'));

    expect(description(field('Waist'))).not.toContain('should be less than');
    expect(description(field('Waist, back part'))).toContain('should be less than');
  });
});

describe('left and right', () => {
  it('are entered apart where a body has two, and saved apart', async () => {
    const { studio } = await arrange();
    type('Shoulder to wrist', '64');
    fireEvent.click(
      screen.getByRole('button', { name: 'Shoulder to wrist: take left and right apart' }),
    );
    await waitFor(() => expect(document.activeElement).toBe(field('Shoulder to wrist, left')));
    expect(field('Shoulder to wrist, right').value).toBe('64');
    type('Shoulder to wrist, right', '65,5');

    fireEvent.click(saveButton());

    await waitFor(() => expect(studio.data.sessions).toHaveLength(1));
    expect(studio.data.sessions[0]?.readings).toEqual([
      { measurement: 'shoulderToWrist', side: 'left', value: 640, typed: '64', unit: 'cm' },
      { measurement: 'shoulderToWrist', side: 'right', value: 655, typed: '65,5', unit: 'cm' },
    ]);
  });

  it('are not offered for a girth of the trunk', async () => {
    await arrange();
    expect(screen.queryByRole('button', { name: /^Chest: take left/ })).toBeNull();
  });
});

describe('the last time', () => {
  const before = lastYear([
    reading('neck', 400),
    reading('chest', 1045),
    reading('shoulderToWrist', 640, 'left'),
    reading('shoulderToWrist', 648, 'right'),
  ]);

  it('stands beside each field, with the difference once something is typed', async () => {
    await arrange({ sessions: [before] });
    expect(description(field('Chest'))).toContain('last 104.5\u202fcm');
    expect(field('Chest').value).toBe('');
    expect(description(field('Shoulder to wrist, right'))).toContain('last 64.8\u202fcm');

    type('Chest', '106');

    expect(description(field('Chest'))).toContain('+1.5');
  });

  it('is taken over with one key', async () => {
    await arrange({ sessions: [before] });
    field('Chest').focus();

    press('=');

    expect(field('Chest').value).toBe('104.5');
  });

  it('is what the canvas shows until something is typed', async () => {
    const { told } = await arrange({ sessions: [before] });
    await waitFor(() => expect(told.at(-1)?.chest).toBe(1045));
    type('Chest', '106');
    expect(told.at(-1)).toMatchObject({
      neck: 400,
      chest: 1060,
      shoulderToWrist: { left: 640, right: 648 },
    });
  });

  it('fills the new session where nothing was typed, unless it is not to', async () => {
    const { studio } = await arrange({ sessions: [before] });
    type('Chest', '106');
    fireEvent.click(saveButton());
    await waitFor(() => expect(studio.data.sessions).toHaveLength(2));
    const sent = studio.requestsOf('sessions:save');
    expect(sent[0]?.session.readings).toHaveLength(4);

    fireEvent.click(screen.getByLabelText(/^Keep the values of/));
    fireEvent.click(await screen.findByRole('button', { name: 'Save the measurements' }));

    await waitFor(() => expect(studio.requestsOf('sessions:save')).toHaveLength(2));
    expect(studio.requestsOf('sessions:save')[1]?.session.readings).toHaveLength(1);
  });

  it('does not compare the skin with a finished garment', async () => {
    await arrange({ sessions: [before] });
    fireEvent.click(screen.getByLabelText('Finished garment'));
    expect(description(field('Chest'))).not.toContain('last');
  });
});

describe('what is not saved yet', () => {
  const typed = {
    sheet: { entries: { 'chest:both': { text: '104,', unit: 'cm' as const } }, split: [] },
    note: 'stoops',
  };

  it('comes back as it was typed, and says so', async () => {
    await arrange({ draft: typed });
    expect(field('Chest').value).toBe('104,');
    expect(field('Note').value).toBe('stoops');
    expect(field('Taken by').value).toBe('Paul');
    expect(screen.getByText(/^Restored what you typed at \d\d:\d\d/)).toBeDefined();
  });

  it('can be given up, and got back with one key', async () => {
    await arrange({ draft: typed });
    fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));
    expect(field('Chest').value).toBe('');

    field('Chest').focus();
    press('z', { ctrlKey: true });

    expect(field('Chest').value).toBe('104,');
  });

  it('is nothing once it is given up, even where somebody’s stature was typed', async () => {
    const body = { stature: { text: '178', unit: 'cm' as const }, weight: '80', sex: 'M' as const };
    const { studio } = await arrange({ draft: { ...typed, body } });

    fireEvent.click(screen.getByRole('button', { name: 'Start afresh' }));

    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(false));
  });

  it('is let go of when it is saved, though the page is left at once', async () => {
    const studio = createFakeStudio({});
    renderInStudio(<Leaving />, { studio, path: '/' });
    await screen.findByLabelText('Neck');
    type('Neck', '39');
    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(true), { timeout: 2000 });

    fireEvent.click(saveButton());

    await screen.findByText('The customer’s page');
    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(false));
  });

  it('is kept a moment after the last key, to the letter', async () => {
    const { studio } = await arrange();
    type('Chest', '104,');

    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(true), { timeout: 2000 });

    const kept = JSON.parse(studio.data.drafts.get(DRAFT)?.json ?? '') as UnfinishedSession;
    expect(kept.sheet.entries['chest:both']).toEqual({ text: '104,', unit: 'cm' });
  });

  it('is kept at once when the window goes away', async () => {
    const { studio } = await arrange();
    type('Chest', '104');

    window.dispatchEvent(new Event('pagehide'));

    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(true), { timeout: 300 });
  });

  it('is let go once the session is saved', async () => {
    const { studio, saved } = await arrange({ draft: typed });

    fireEvent.click(saveButton());

    await waitFor(() => expect(studio.data.drafts.has(DRAFT)).toBe(false));
    expect(saved).toHaveLength(1);
    expect(studio.data.sessions[0]).toMatchObject({ takenBy: 'Paul', note: 'stoops' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Saved' }).disabled).toBe(true);
  });

  it('is nothing when it cannot be read, and is left alone', async () => {
    const { view, studio } = await arrange();
    view.unmount();
    studio.data.drafts.set(DRAFT, { json: '{"version":9', savedAt: 1 });
    renderInStudio(<MeasurePanel customerId={CUSTOMER} design="shirt" />, { studio, path: '/' });
    expect((await screen.findByLabelText<HTMLInputElement>('Neck')).value).toBe('');
    expect(studio.requestsOf('drafts:release')).toEqual([]);
  });
});

describe('saving', () => {
  it('repeats a lost answer under the same id, so that one session is made', async () => {
    const { studio } = await arrange();
    type('Neck', '40');
    studio.failOn('sessions:save', 'unreachable');
    fireEvent.click(saveButton());
    await waitFor(() => expect(studio.requestsOf('sessions:save')).toHaveLength(1));
    studio.recover('sessions:save');

    await waitFor(() => expect(saveButton().hasAttribute('data-loading')).toBe(false));
    fireEvent.click(saveButton());

    await waitFor(() => expect(studio.data.sessions).toHaveLength(1));
    const [first, second] = studio.requestsOf('sessions:save');
    expect(second?.id).toBe(first?.id);
  });

  it('gives what was changed after a lost answer an id of its own', async () => {
    const { studio } = await arrange();
    type('Neck', '40');
    studio.failOn('sessions:save', 'unreachable');
    fireEvent.click(saveButton());
    await waitFor(() => expect(studio.requestsOf('sessions:save')).toHaveLength(1));
    studio.recover('sessions:save');

    await waitFor(() => expect(saveButton().hasAttribute('data-loading')).toBe(false));
    type('Neck', '41');
    fireEvent.click(saveButton());

    await waitFor(() => expect(studio.requestsOf('sessions:save')).toHaveLength(2));
    const [first, second] = studio.requestsOf('sessions:save');
    expect(second?.id).not.toBe(first?.id);
  });

  it('has nothing to save before something is typed', async () => {
    await arrange({ sessions: [lastYear([reading('neck', 400)])] });
    expect((saveButton() as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the panel', () => {
  it('asks first for what the design needs and folds the rest away', async () => {
    await arrange({ design: 'shirt' });
    expect(screen.queryByLabelText('Ankle')).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: /other measurements$/ }));

    expect(screen.getByLabelText('Ankle')).toBeDefined();
  });

  it('asks for everything while no design is chosen', async () => {
    await arrange({ design: null });
    expect(document.querySelectorAll('[data-measure-field]')).toHaveLength(38);
    expect(screen.getByText('0 of 38 taken')).toBeDefined();
  });

  it('shows where the tape goes and how it is taken for the field in hand', async () => {
    await arrange({ design: null });
    field('Inside leg').focus();

    const pane = await screen.findByRole('complementary', { name: 'How it is taken' });
    expect(
      within(pane).getByRole('img', {
        name: 'Inside leg: where the tape goes, seen from the front',
      }),
    ).toBeDefined();
    expect(description(field('Inside leg'))).toContain('From the fork straight down');
  });

  it('speaks French, with French figures', async () => {
    await arrange({ language: 'fr', sessions: [lastYear([reading('chest', 1045)])] });
    expect(description(field('Tour de poitrine'))).toContain('avant 104,5\u202fcm');
  });
});
