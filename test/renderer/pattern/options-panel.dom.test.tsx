import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import type { PatternChoice } from '../../../renderer/features/pattern/garment-edits.ts';
import { OptionsPanel } from '../../../renderer/features/pattern/OptionsPanel.tsx';
import { UndoBar } from '../../../renderer/features/pattern/UndoBar.tsx';
import { useGarmentEditing } from '../../../renderer/features/pattern/use-garment-store.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const PLAIN: PatternChoice = { design: 'shirt', designOptions: {}, allowanceMm: 10 };

/** The panel as it stands in an order: what it tells comes back as its garment. */
function Desk({ told }: { readonly told: PatternChoice[] }) {
  const [garment, setGarment] = useState(PLAIN);
  const { choice, undoName, redoName, actions } = useGarmentEditing(garment, (next) => {
    told.push(next);
    setGarment(next);
  });
  return (
    <>
      <UndoBar
        undoName={undoName}
        redoName={redoName}
        onUndo={actions.undo}
        onRedo={actions.redo}
      />
      <OptionsPanel
        definition={designDefinition('shirt')}
        choice={choice}
        finished={FINISHED}
        actions={actions}
      />
      <output data-testid="shown">{JSON.stringify(choice)}</output>
    </>
  );
}

const FINISHED = [
  {
    measurement: 'chest',
    isBodyMeasurement: true,
    body: 1000,
    ease: 162,
    finished: 1162,
    side: null,
  },
];

function arrange() {
  const told: PatternChoice[] = [];
  renderInStudio(<Desk told={told} />, { studio: createFakeStudio(), path: '/' });
  const shown = (): PatternChoice => JSON.parse(screen.getByTestId('shown').textContent ?? '');
  const allowance = () => screen.getByRole('textbox', { name: 'Seam allowance' });
  return { told, shown, allowance };
}

const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('the options of a design', () => {
  it('show a typed figure at once and keep it on Enter, as one step to undo', () => {
    const { told, shown, allowance } = arrange();
    type(allowance(), '1');
    type(allowance(), '15');
    expect(shown().allowanceMm).toBe(15);
    expect(told).toEqual([]);

    fireEvent.keyDown(allowance(), { key: 'Enter' });

    expect(told.map(({ allowanceMm }) => allowanceMm)).toEqual([15]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: seam allowance' }));
    expect(shown().allowanceMm).toBe(10);
    fireEvent.click(screen.getByRole('button', { name: 'Redo: seam allowance' }));
    expect(shown().allowanceMm).toBe(15);
  });

  it('never reformat what is being typed', () => {
    const { allowance } = arrange();
    type(allowance(), '12,');
    expect(allowance()).toHaveProperty('value', '12,');
    type(allowance(), '12,5 mm');
    expect(allowance()).toHaveProperty('value', '12,5 mm');
    fireEvent.blur(allowance());
    expect(allowance()).toHaveProperty('value', '12.5');
  });

  it('forget what was typed on Escape', () => {
    const { told, shown, allowance } = arrange();
    type(allowance(), '40');
    fireEvent.keyDown(allowance(), { key: 'Escape' });
    fireEvent.blur(allowance());
    expect(shown()).toEqual(PLAIN);
    expect(told).toEqual([]);
  });

  it('leave the value alone when something else than a number is typed', () => {
    const { told, shown, allowance } = arrange();
    type(allowance(), 'a thumb');
    fireEvent.blur(allowance());
    expect(shown()).toEqual(PLAIN);
    expect(told).toEqual([]);
  });

  it('go a step by arrow key on the slider', () => {
    const { told, shown } = arrange();
    const [slider] = screen.getAllByRole('slider', { name: 'Seam allowance' });
    if (slider === undefined) throw new Error('no slider');
    fireEvent.keyDown(slider, { key: 'ArrowRight' });
    expect(shown().allowanceMm).toBe(10.5);
    expect(told.map(({ allowanceMm }) => allowanceMm)).toEqual([10.5]);
  });

  it('say what a percentage of ease comes to on this body', () => {
    arrange();
    expect(screen.getByText(/= \+16\.2\s*cm/)).toBeTruthy();
  });

  it('offer the way back only where something was changed', () => {
    const { shown, allowance } = arrange();
    expect(screen.queryByRole('button', { name: /^Seam allowance: back/ })).toBeNull();
    type(allowance(), '20');
    fireEvent.keyDown(allowance(), { key: 'Enter' });
    fireEvent.click(screen.getByRole('button', { name: /^Seam allowance: back/ }));
    expect(shown().allowanceMm).toBe(10);
  });
});

describe('a figure outside of its bounds', () => {
  it('says that the bound was kept instead, until something else is typed', () => {
    const { shown, allowance } = arrange();
    type(allowance(), '80');
    fireEvent.keyDown(allowance(), { key: 'Enter' });
    expect(shown().allowanceMm).toBe(50);
    expect(screen.getByText(/80 is too much: the most is 50/)).toBeTruthy();

    type(allowance(), '20');
    expect(screen.queryByText(/too much/)).toBeNull();
    expect(shown().allowanceMm).toBe(20);
  });
});
