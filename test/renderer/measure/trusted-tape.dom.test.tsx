import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { MeasurePanel } from '../../../renderer/features/measure/MeasurePanel.tsx';
import { NextReadingLine } from '../../../renderer/features/measure/NextReadingLine.tsx';
import type { Preview } from '../../../renderer/features/measure/use-measure-desk.ts';
import { useMeasureWords } from '../../../renderer/features/measure/use-measure-words.ts';
import type { PatternSureness } from '../../../shared/anthropometry/pattern-sureness.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import type { UnfinishedSession } from '../../../shared/measurement/unfinished-session.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';

type Options = { readonly sessions?: Session[]; readonly language?: 'en' | 'fr' };

async function arrange({ sessions = [], language = 'en' }: Options = {}) {
  const studio = createFakeStudio({ sessions });
  const previews: Preview[] = [];
  renderInStudio(
    <MeasurePanel
      customerId={CUSTOMER}
      design="shirt"
      onPreviewChange={(preview) => previews.push(preview)}
    />,
    { studio, path: '/', language },
  );
  await screen.findByLabelText(language === 'fr' ? 'Tour de cou' : 'Neck');
  // The reference comes a moment after the fields; until then nobody is anybody.
  await waitFor(() => expect(previews.at(-1)?.person).not.toBeNull());
  return { studio, previews };
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

const description = (input: HTMLElement): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

function typeBody() {
  fireEvent.change(field('Stature'), { target: { value: '178' } });
  fireEvent.change(field('Weight'), { target: { value: '78' } });
  for (const [label, text] of [
    ['Neck', '39'],
    ['Chest', '102'],
    ['Waist', '88'],
  ] as const) {
    type(label, text);
    press('Enter');
  }
}

const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save the measurements' }));

describe('a slip', () => {
  it('is offered the value that was meant once the field is left, and put right by one key', async () => {
    await arrange();
    typeBody();
    const biceps = type('Biceps', '43,1');
    expect(description(biceps)).not.toContain('Did you mean');

    press('Enter');

    expect(description(biceps)).toContain(
      'Did you mean 34.1\u202fcm? Two digits may be exchanged.',
    );
    press('Enter', { altKey: true });
    expect(biceps.value).toBe('34.1');
    expect(description(biceps)).not.toContain('Did you mean');
  });

  it('is offered where the value is refused altogether, without leaving the field', async () => {
    await arrange();
    typeBody();
    const chest = type('Chest', '40,2');

    press('Enter');

    expect(document.activeElement).toBe(chest);
    expect(description(chest)).toContain('It looks like inches.');
    press('Enter', { altKey: true });
    expect(chest.value).toBe('102.1');
  });

  it('is said in French as well, with the button that corrects it', async () => {
    await arrange({ language: 'fr' });
    type('Tour de cou', '39');
    press('Enter');
    const wrist = type('Tour de poignet', '6,8');
    press('Enter');

    expect(description(wrist)).toContain('Vouliez-vous dire');
    fireEvent.click(
      screen.getByRole('button', { name: /^Tour de poignet\u202f: prendre la correction/ }),
    );
    expect(wrist.value).not.toBe('6,8');
  });
});

describe('what is offered', () => {
  const arrangeSwap = async () => {
    await arrange();
    typeBody();
    type('Hips, at the hip bone', '95');
    press('Enter');
    const seat = type('Biceps', '17');
    press('Enter');
    const wrist = type('Wrist', '34');
    press('Enter');
    return { seat, wrist };
  };

  it('stays while the other field of the exchange, or any other, is gone to', async () => {
    const { seat: biceps, wrist } = await arrangeSwap();
    const offers = () => [biceps, wrist].filter((one) => description(one).includes('exchanged'));
    expect(offers()).toHaveLength(1);

    biceps.focus();
    expect(offers()).toHaveLength(1);
    wrist.focus();
    expect(offers()).toHaveLength(1);
    type('Neck', '4');
    expect(offers()).toHaveLength(1);

    press('Enter', { altKey: true });
    expect([biceps.value, wrist.value]).toEqual(['34', '17']);
    expect(offers()).toHaveLength(0);
  });

  it('is moot as soon as one of the two is typed anew', async () => {
    const { seat: biceps, wrist } = await arrangeSwap();
    type('Wrist', '1');
    expect(description(biceps)).not.toContain('exchanged');
    expect(description(wrist)).not.toContain('exchanged');
  });
});

describe('a sheet in inches', () => {
  it('offers the length that was meant by millimetres and by centimetres', async () => {
    await arrange();
    fireEvent.click(screen.getByLabelText('in'));
    const chest = type('Chest', '1030');
    press('Enter');
    expect(description(chest)).toContain('It looks like millimetres.');
    press('Enter', { altKey: true });
    expect(chest.value).toMatch(/^40/);

    type('Chest', '103');
    press('Enter');
    expect(description(chest)).toContain('It looks like centimetres.');
  });
});

describe('one slip', () => {
  it('is said in one sentence, at its own field, and is not to be called right', async () => {
    await arrange();
    typeBody();
    const waist = type('Waist', '8');
    press('Enter');

    const said = [...document.querySelectorAll('[aria-live="polite"]')]
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text !== '');
    expect(said).toEqual([expect.stringContaining('Did you mean 80')]);
    expect(description(waist)).toContain('Did you mean 80');
    expect(screen.queryByRole('button', { name: /it is right as it is/ })).toBeNull();
  });
});

describe('"it is right"', () => {
  it('ends the asking, and is saved with the session', async () => {
    const { studio } = await arrange();
    typeBody();
    const biceps = type('Biceps', '43.1');
    press('Enter');

    fireEvent.click(screen.getByRole('button', { name: 'Biceps: it is right as it is' }));

    expect(description(biceps)).not.toContain('Unusual');
    save();
    await waitFor(() => expect(studio.data.sessions).toHaveLength(1));
    expect(studio.data.sessions[0]?.confirmed).toEqual([{ measurement: 'biceps', value: 431 }]);
    expect(studio.data.sessions[0]?.body).toEqual({ sex: null, weightKg: 78, stature: 1780 });
  });

  it('holds for the same value the next time', async () => {
    await arrange({
      sessions: [
        {
          ...{ id: '1f8fad5b-d9cb-469f-a165-70867728950e', customerId: CUSTOMER },
          ...{ takenAt: 1, takenBy: 'Anne', method: 'body', note: '' },
          readings: [
            { measurement: 'head', side: 'both', value: 570, typed: '57', unit: 'cm' as const },
          ],
          confirmed: [{ measurement: 'biceps', value: 431 }],
        },
      ],
    });
    typeBody();
    const biceps = type('Biceps', '43');
    press('Enter');

    expect(description(biceps)).not.toContain('Did you mean');
    type('Biceps', '47');
    press('Enter');
    expect(description(biceps)).toContain('Unusual');
  });
});

describe('the same person in two windows', () => {
  const twoWindows = async (language: 'en' | 'fr' = 'en') => {
    const studio = createFakeStudio();
    const panel = <MeasurePanel customerId={CUSTOMER} design="shirt" />;
    const neck = language === 'fr' ? 'Tour de cou' : 'Neck';
    const open = async () => {
      const { container } = renderInStudio(panel, { studio, path: '/', language });
      const window = within(container);
      return { ...window, neck: await window.findByLabelText<HTMLInputElement>(neck) };
    };
    const [one, two] = [await open(), await open()];
    const type = (at: typeof one, value: string) => {
      at.neck.focus();
      fireEvent.change(at.neck, { target: { value } });
    };
    const kept = () => studio.data.drafts.get(`measure:${CUSTOMER}`)?.json ?? '';
    type(one, '39');
    await waitFor(() => expect(kept()).toContain('39'));
    type(two, '41');
    const alert = await two.findByRole('alert');
    return { one, two, kept, alert };
  };

  it('is said in the one that came second; it takes the other’s values, and its own come back by undo', async () => {
    const { two, kept, alert } = await twoWindows();
    expect(alert.textContent).toContain('Different there: Neck.');
    expect(kept()).toContain('39');

    fireEvent.click(two.getByRole('button', { name: 'Take what the other has' }));
    await waitFor(() => expect(two.neck.value).toBe('39'));
    expect(two.queryByRole('alert')).toBeNull();

    fireEvent.keyDown(two.neck, { key: 'z', ctrlKey: true });
    expect(two.neck.value).toBe('41');
    await waitFor(() => expect(kept()).toContain('41'));
  });

  it('keeps what stands there when that is chosen, in French as well', async () => {
    const { two, kept } = await twoWindows('fr');
    fireEvent.click(two.getByRole('button', { name: 'Garder celles d’ici' }));
    await waitFor(() => expect(kept()).toContain('41'));
    expect(two.queryByRole('alert')).toBeNull();
  });
});

describe('what is not measured', () => {
  it('shows what the others lead to expect, and is told apart for the drawing', async () => {
    const { previews } = await arrange();
    typeBody();

    await waitFor(() => expect(field('Wrist').placeholder).toMatch(/^≈ 1\d\.\d ± \d\.\d$/));

    expect(description(field('Wrist'))).toContain('Not measured. Estimated: ≈');
    expect(field('Wrist').value).toBe('');
    const { values, estimates } = previews.at(-1) ?? {};
    expect(values?.chest).toBe(1020);
    expect(values?.wrist).toBe(estimates?.wrist?.value);
    expect(estimates?.chest).toBeUndefined();
  });

  it('is not guessed of a finished garment', async () => {
    const { previews } = await arrange();
    typeBody();
    fireEvent.click(screen.getByLabelText('Finished garment'));
    await waitFor(() => expect(previews.at(-1)?.estimates).toEqual({}));
    expect(field('Wrist').placeholder).toBe('');
  });
});

describe('a second reading', () => {
  it('stands beside the first with their mean, and both are saved', async () => {
    const studio = createFakeStudio();
    const kept: UnfinishedSession = {
      ...{ version: 1, unit: 'cm', method: 'body', takenBy: 'Paul', note: '', carryOver: true },
      sheet: {
        entries: { 'chest:both': { text: '102', unit: 'cm' } },
        again: { 'chest:both': { text: '103', unit: 'cm' } },
        split: [],
      },
      attempt: null,
    };
    studio.data.drafts.set(`measure:${CUSTOMER}`, { json: JSON.stringify(kept), savedAt: 1 });
    renderInStudio(<MeasurePanel customerId={CUSTOMER} design="shirt" />, { studio, path: '/' });
    const again = await screen.findByLabelText<HTMLInputElement>('Chest, second reading');
    expect(description(again)).toBe('Mean 102.5\u202fcm, 1.0\u202fcm apart.');

    fireEvent.change(again, { target: { value: '106' } });

    expect(description(again)).toContain('more than a tape strays: measure both again?');
    save();
    await waitFor(() => expect(studio.data.sessions).toHaveLength(1));
    expect(studio.data.sessions[0]?.readings.map(({ value }) => value)).toEqual([1020, 1060]);
  });
});

const sureness = (part: Partial<PatternSureness>): PatternSureness => ({
  ...{ next: [], uncertaintyMm: 0, isEnough: true, worthAgain: [], bands: new Map() },
  ...part,
});

function Line({ of, jumps }: { of: PatternSureness; jumps: MeasurementName[] }) {
  const words = useMeasureWords('cm');
  return <NextReadingLine sureness={of} words={words} onJump={(name) => jumps.push(name)} />;
}

describe('what to measure next', () => {
  it('is named with what it gains, and jumped to', async () => {
    const jumps: MeasurementName[] = [];
    const next = [{ measurement: 'biceps' as const, gainMm: 3.21 }];
    const of = sureness({ next, uncertaintyMm: 9.8, isEnough: false });
    renderInStudio(<Line of={of} jumps={jumps} />, { studio: createFakeStudio(), path: '/' });

    const button = await screen.findByRole('button', { name: /Biceps.*−3\.2\u202fmm/ });
    expect(screen.getByRole('status').textContent).toBe('Edges ± 9.8\u202fmm. Next:');
    fireEvent.click(button);
    expect(jumps).toEqual(['biceps']);
  });

  it('ends with enough, and with what is worth a second reading', async () => {
    const of = sureness({ uncertaintyMm: 2.5, worthAgain: ['chest', 'waist'] });
    renderInStudio(<Line of={of} jumps={[]} />, { studio: createFakeStudio(), path: '/' });
    expect(await screen.findByText(/Enough: edges ± 2\.5\smm\./)).toBeDefined();
    expect(screen.getByText('Worth a second reading: Chest, Waist.')).toBeDefined();
  });
});
