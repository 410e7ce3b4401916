import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';

import type { PatternChoice } from '../../../renderer/features/pattern/garment-edits.ts';
import { MethodPanel } from '../../../renderer/features/pattern/method/MethodPanel.tsx';
import { OptionsPanel } from '../../../renderer/features/pattern/OptionsPanel.tsx';
import { UndoBar } from '../../../renderer/features/pattern/UndoBar.tsx';
import { useGarmentEditing } from '../../../renderer/features/pattern/use-garment-store.ts';
import { garmentInput } from '../../../shared/order/garment-input.ts';
import { methodBody } from '../../../shared/order/garment-method.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { draft } from '../../../shared/pattern/draft.ts';
import { A_BODY } from '../../helpers/a-body.ts';
import { createFakeStudio } from '../../helpers/fake-studio.ts';
import { renderInStudio } from '../render-in-studio.tsx';

afterEach(cleanup);

const PLAIN: PatternChoice = { design: 'shirt', designOptions: {}, allowanceMm: 10 };
const SHIRT = designDefinition('shirt');

/** The panel as it stands in an order: what it tells comes back as its garment. */
function Desk({ told }: { readonly told: PatternChoice[] }) {
  const [garment, setGarment] = useState(PLAIN);
  const { choice, undoName, redoName, actions } = useGarmentEditing(garment, (next) => {
    told.push(next);
    setGarment(next);
  });
  const drafted = useMemo(() => {
    const made = draft(garmentInput(choice, methodBody(choice.method, A_BODY)));
    return made.ok ? made.value : null;
  }, [choice]);
  return (
    <>
      <UndoBar
        undoName={undoName}
        redoName={redoName}
        onUndo={actions.undo}
        onRedo={actions.redo}
      />
      <MethodPanel
        definition={SHIRT}
        draft={drafted}
        measured={{ sex: 'M', values: A_BODY, isFinished: false }}
        choice={choice}
        actions={actions}
      />
      <OptionsPanel
        definition={SHIRT}
        choice={choice}
        held={drafted?.toMeasure?.options ?? null}
        finished={[]}
        actions={actions}
      />
      <output data-testid="chest">{drafted?.finished.chest?.toFixed(1)}</output>
    </>
  );
}

function arrange() {
  const told: PatternChoice[] = [];
  renderInStudio(<Desk told={told} />, { studio: createFakeStudio(), path: '/' });
  const field = (name: string) => screen.getByRole('textbox', { name });
  const type = (name: string, value: string) =>
    fireEvent.change(field(name), { target: { value } });
  const enter = (name: string) => fireEvent.keyDown(field(name), { key: 'Enter' });
  const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
  const chest = () => Number(screen.getByTestId('chest').textContent);
  return { told, field, type, enter, choose, chest };
}

describe('the methods of measuring', () => {
  it('draft to finished measures as they are typed, one step to undo each', () => {
    const { told, type, enter, choose, chest } = arrange();
    const before = chest();
    choose('Finished measures');
    type('Wanted: Chest, cm', '119');
    expect(Math.abs(chest() - 1190)).toBeLessThan(1);
    expect(told.map(({ method }) => method)).toEqual([{ kind: 'finished', wanted: {} }]);

    enter('Wanted: Chest, cm');
    expect(told.at(-1)?.method).toEqual({ kind: 'finished', wanted: { chest: 1190 } });
    fireEvent.click(screen.getByRole('button', { name: 'Undo: finished measure, Chest' }));
    expect(chest()).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: measured by, Finished measures' }));
    expect(told.at(-1)?.method).toBeUndefined();
  });

  it('give a finished measure up when its ease is set by hand', () => {
    const { told, type, enter, choose } = arrange();
    choose('Finished measures');
    type('Wanted: Chest, cm', '119');
    enter('Wanted: Chest, cm');
    expect(screen.getByText('by the finished measure')).toBeTruthy();

    type('Chest ease', '12');
    enter('Chest ease');
    expect(told.at(-1)).toMatchObject({
      designOptions: { chestEase: 0.12 },
      method: { kind: 'finished', wanted: {} },
    });
  });

  it('say what is wrong with a figure, and keep what was there', () => {
    const { told, field, type, choose } = arrange();
    choose('Finished measures');
    type('Wanted: Chest, cm', 'wide');
    expect(screen.getByText(/not a number/)).toBeTruthy();
    fireEvent.blur(field('Wanted: Chest, cm'));
    expect(told).toHaveLength(1);
    expect(screen.queryByText(/not a number/)).toBeNull();
  });

  it('add what was pinned to a stock size, each side for itself', () => {
    const { told, type, enter, choose, chest } = arrange();
    choose('Try-on garment');
    expect(told.at(-1)?.method).toMatchObject({ kind: 'try-on', sex: 'M', differences: {} });
    const before = chest();
    type('Pinned at Chest, cm', '+4');
    expect(chest()).toBeGreaterThan(before + 40);
    enter('Pinned at Chest, cm');
    fireEvent.click(
      screen.getByRole('button', { name: 'Shoulder to wrist: left and right apart' }),
    );
    type('Pinned at Shoulder to wrist, left, cm', '-1');
    enter('Pinned at Shoulder to wrist, left, cm');
    expect(told.at(-1)?.method).toMatchObject({
      differences: { chest: 40, shoulderToWrist: { left: -10, right: 0 } },
    });

    fireEvent.change(screen.getByRole('combobox', { name: 'Stock size worn' }), {
      target: { value: 'M56' },
    });
    expect(told.at(-1)?.method).toMatchObject({ size: 56, differences: {} });
  });

  it('go back to the body with nothing left of the others', () => {
    const { told, choose, chest } = arrange();
    const before = chest();
    choose('Try-on garment');
    choose('Body');
    expect(told.at(-1)?.method).toBeUndefined();
    expect(chest()).toBe(before);
  });
});
