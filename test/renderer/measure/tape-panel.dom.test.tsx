import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';

import { MeasurePanel } from '../../../renderer/features/measure/MeasurePanel.tsx';
import { createSimulatedTape } from '../../../renderer/features/measure/tape/simulated-driver.ts';
import { createTape } from '../../../renderer/features/measure/tape/tape-store.ts';
import { typeIntoField } from '../../../renderer/features/measure/tape/type-into-field.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const CUSTOMER = '0f8fad5b-d9cb-469f-a165-70867728950e';

async function panel() {
  const studio = createFakeStudio({ sessions: [] });
  renderInStudio(<MeasurePanel customerId={CUSTOMER} design="shirt" />, { studio, path: '/' });
  const first = await screen.findByRole('textbox', { name: 'Neck' });
  first.focus();
  const value = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name }).value;
  return { value };
}

/** What a tape does that is a keyboard: a key for each figure, then Enter, wherever the cursor is. */
function typeLikeAKeyboard(text: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement)) throw new Error('no field has the cursor');
  for (const key of text) {
    fireEvent.keyDown(field, { key });
    fireEvent.change(field, { target: { value: field.value + key } });
  }
  fireEvent.keyDown(field, { key: 'Enter' });
}

describe('a tape that types like a keyboard', () => {
  it('fills one field after the other with nothing but figures and Enter', async () => {
    const { value } = await panel();
    typeLikeAKeyboard('39.5');
    typeLikeAKeyboard('45.2cm');
    expect(value('Neck')).toBe('39.5');
    expect(value('Shoulder to shoulder')).toBe('45.2cm');
  });
});

describe('a tape with a driver', () => {
  it('types its reading where the cursor is and goes on to the next field', async () => {
    const { value } = await panel();
    const { driver, send } = createSimulatedTape();
    const landed: boolean[] = [];
    const tape = createTape({ driver, onReading: ({ text }) => landed.push(typeIntoField(text)) });
    await tape.connect();

    send('395 mm\n');
    send('45.2 cm\n');

    expect(landed).toEqual([true, true]);
    expect(value('Neck')).toBe('395 mm');
    expect(value('Shoulder to shoulder')).toBe('45.2 cm');
  });

  it('types nowhere while no measuring field has the cursor', async () => {
    const { value } = await panel();
    (document.activeElement as HTMLElement).blur();
    expect(typeIntoField('88')).toBe(false);
    expect(value('Neck')).toBe('');
  });
});
