import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import { FitChooser } from '../../../renderer/features/pattern/FitChooser.tsx';
import { FigurePanel } from '../../../renderer/features/pattern/figure/FigurePanel.tsx';
import type { PatternChoice } from '../../../renderer/features/pattern/garment-edits.ts';
import { UndoBar } from '../../../renderer/features/pattern/UndoBar.tsx';
import { useGarmentEditing } from '../../../renderer/features/pattern/use-garment-store.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

type DeskProps = { readonly plain: PatternChoice; readonly told: PatternChoice[] };

/** The panel as it stands in an order: what it tells comes back as its garment. */
function Desk({ plain, told }: DeskProps) {
  const [garment, setGarment] = useState(plain);
  const { choice, undoName, redoName, actions } = useGarmentEditing(garment, (next) => {
    told.push(next);
    setGarment(next);
  });
  const definition = designDefinition(plain.design);
  return (
    <>
      <UndoBar
        undoName={undoName}
        redoName={redoName}
        onUndo={actions.undo}
        onRedo={actions.redo}
      />
      <FitChooser definition={definition} choice={choice} onCommit={actions.commit} />
      <FigurePanel
        definition={definition}
        measurements={A_BODY}
        choice={choice}
        onCommit={actions.commit}
      />
    </>
  );
}

function arrange(design: PatternChoice['design'] = 'shirt') {
  const told: PatternChoice[] = [];
  const plain: PatternChoice = { design, designOptions: {}, allowanceMm: 10 };
  renderInStudio(<Desk plain={plain} told={told} />, { studio: createFakeStudio(), path: '/' });
  const steps = (posture: string) => screen.getByRole('radiogroup', { name: posture });
  const choose = (posture: string, index: number): void => {
    const radio = steps(posture).querySelectorAll('input')[index];
    if (radio === undefined) throw new Error(`no step ${index} of ${posture}`);
    fireEvent.click(radio);
  };
  return { told, choose };
}

describe('the figure panel', () => {
  it('sets a posture in steps, each one to undo and redo by its name', () => {
    const { told, choose } = arrange();
    choose('Stance', 5);
    choose('Belly', 1);
    expect(told.at(-1)?.figure).toEqual({ posture: { stance: 2, belly: 1 } });

    fireEvent.click(screen.getByRole('button', { name: 'Undo: figure, Belly' }));
    expect(told.at(-1)?.figure).toEqual({ posture: { stance: 2 } });
    fireEvent.click(screen.getByRole('button', { name: 'Undo: figure, Stance' }));
    expect(told.at(-1)?.figure).toBeUndefined();
    fireEvent.click(screen.getByRole('button', { name: 'Redo: figure, Stance' }));
    expect(told.at(-1)?.figure).toEqual({ posture: { stance: 2 } });
  });

  it('drops the left shoulder or the right, never both', () => {
    const { told, choose } = arrange();
    choose('Dropped shoulder', 1);
    expect(told.at(-1)?.figure).toEqual({ posture: { droppedLeft: 2 } });
    choose('Dropped shoulder', 6);
    expect(told.at(-1)?.figure).toEqual({ posture: { droppedRight: 3 } });
  });

  it('goes back to the plain figure in one step', () => {
    const { told, choose } = arrange();
    choose('Stance', 0);
    choose('Large seat', 3);
    fireEvent.click(screen.getByRole('button', { name: 'Back to the plain figure' }));
    expect(told.at(-1)?.figure).toBeUndefined();
  });

  it('offers what the design follows, and names the rest', () => {
    arrange('chinos');
    expect(screen.queryByRole('radiogroup', { name: 'Stance' })).toBeNull();
    expect(screen.getByRole('radiogroup', { name: 'Belly' })).not.toBeNull();
    expect(screen.getByText(/Not followed by this design: Stance, /)).not.toBeNull();
  });
});

describe('the fit chooser', () => {
  it('sets all eases of a fit as one step, and shows when one is a person’s own', () => {
    const { told } = arrange();
    fireEvent.click(screen.getByRole('radio', { name: 'Slim' }));
    expect(told.at(-1)?.designOptions).toMatchObject({ chestEase: 0.09, bicepsEase: 0.1 });
    fireEvent.click(screen.getByRole('button', { name: 'Undo: fit, Slim' }));
    expect(told.at(-1)?.designOptions).toEqual({});
    expect(screen.getByRole('radio', { name: 'Own' })).toHaveProperty('disabled', true);
  });
});
