import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ErrorBoundary } from '../../../renderer/app/ErrorBoundary.tsx';
import { useUnfinished } from '../../../renderer/app/use-unfinished.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

const KEY = 'customer-new:0';
const asText = (json: unknown) => (typeof json === 'string' ? json : null);

/** A form that breaks as soon as `break` is typed, as a faulty screen would. */
function Fragile() {
  const { restored, keep } = useUnfinished(KEY, asText);
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === 'break') throw new Error('a fault in the program');
  if (restored === undefined) return null;
  return (
    <input
      value={typed ?? restored?.value ?? ''}
      onChange={({ currentTarget: { value } }) => {
        keep(value === 'break' ? 'what was typed' : value);
        setTyped(value);
      }}
    />
  );
}

function Broken(): null {
  throw new Error('a fault in the program');
}

// React reports what a boundary catches; here it is what the test is about.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a screen that breaks', () => {
  it('has words and a way back, and what was typed is still there', async () => {
    const studio = createFakeStudio();
    renderInStudio(
      <ErrorBoundary>
        <Fragile />
      </ErrorBoundary>,
      { studio, path: '/' },
    );

    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'break' } });

    expect(screen.getByRole('alert').textContent).toContain('What you typed has been saved');
    await vi.waitFor(() =>
      expect(studio.data.drafts.get(KEY)?.json).toBe(JSON.stringify('what was typed')),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('textbox')).toHaveProperty('value', 'what was typed');
  });

  it('is left behind by going elsewhere', async () => {
    const studio = createFakeStudio();
    const at = (place: string) => (
      <ErrorBoundary resetKey={place}>{place === '/a' ? <Broken /> : <p>b</p>}</ErrorBoundary>
    );
    const { rerender } = renderInStudio(at('/a'), { studio, path: '/' });
    expect(screen.getByRole('alert')).toBeDefined();

    rerender(at('/b'));

    expect(screen.queryByRole('alert')).toBeNull();
  });
});
