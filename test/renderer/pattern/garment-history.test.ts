import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  changedIn,
  isChanged,
  optionValue,
  type PatternChoice,
  withAllowance,
  withOption,
  withoutOptions,
} from '../../../renderer/features/pattern/garment-edits.ts';
import {
  createGarmentStore,
  nextRedo,
  nextUndo,
  shownChoice,
} from '../../../renderer/features/pattern/garment-history.ts';
import type { DesignDefinition, OptionDefinition } from '../../../shared/pattern/design.ts';

const chestEase: OptionDefinition = {
  id: 'chestEase',
  group: 'fit',
  kind: 'percent',
  min: 0,
  max: 0.2,
  step: 0.005,
  default: 0.08,
};
const splitYoke: OptionDefinition = {
  id: 'splitYoke',
  group: 'style',
  kind: 'toggle',
  default: false,
};
const definition: DesignDefinition = {
  id: 'shirt',
  version: '1',
  measurements: [],
  optionalMeasurements: [],
  options: [chestEase, splitYoke],
  pieces: [],
};

const plain: PatternChoice = { design: 'shirt', designOptions: {}, allowanceMm: 10 };

function arrange() {
  const told: PatternChoice[] = [];
  const garment = createGarmentStore(plain, (choice) => told.push(choice));
  const shown = () => shownChoice(garment.store.getState());
  return { garment, told, shown };
}

describe('choosing options', () => {
  it('keeps only what differs from the design', () => {
    const wide = withOption(plain, chestEase, 0.12);
    expect(wide.designOptions).toEqual({ chestEase: 0.12 });
    expect(withOption(wide, chestEase, 0.08).designOptions).toEqual({});
  });

  it('is the same choice when nothing changes', () => {
    const wide = withOption(plain, chestEase, 0.12);
    expect(withOption(wide, chestEase, 0.12)).toBe(wide);
    expect(withOption(plain, chestEase, 0.08)).toBe(plain);
    expect(withAllowance(plain, 10)).toBe(plain);
    expect(withoutOptions(plain)).toBe(plain);
  });

  it('counts the changed options of a group', () => {
    const choice = withOption(withOption(plain, chestEase, 0.1), splitYoke, true);
    expect(changedIn(choice, definition, 'fit')).toBe(1);
    expect(changedIn(choice, definition, 'style')).toBe(1);
    expect(changedIn(choice, definition, 'advanced')).toBe(0);
    expect(isChanged(plain, chestEase)).toBe(false);
    expect(optionValue(plain, chestEase)).toBe(0.08);
  });
});

describe('the history of a choice', () => {
  it('makes one step of a whole drag, and tells of it once', () => {
    const { garment, told, shown } = arrange();
    for (const ease of [0.085, 0.09, 0.1, 0.11]) {
      garment.preview(withOption(plain, chestEase, ease));
    }
    expect(shown().designOptions).toEqual({ chestEase: 0.11 });
    expect(told).toEqual([]);

    garment.commit(withOption(plain, chestEase, 0.11), { kind: 'option', option: 'chestEase' });

    expect(told).toEqual([{ ...plain, designOptions: { chestEase: 0.11 } }]);
    expect(nextUndo(garment.store.getState())).toEqual({ kind: 'option', option: 'chestEase' });
    garment.undo();
    expect(shown()).toEqual(plain);
    expect(nextRedo(garment.store.getState())).toEqual({ kind: 'option', option: 'chestEase' });
    garment.redo();
    expect(shown().designOptions).toEqual({ chestEase: 0.11 });
    expect(told).toHaveLength(3);
  });

  it('makes no step of a drag that ends where it began', () => {
    const { garment, told } = arrange();
    garment.preview(withOption(plain, chestEase, 0.1));
    garment.commit({ ...plain }, { kind: 'option', option: 'chestEase' });
    expect(told).toEqual([]);
    expect(nextUndo(garment.store.getState())).toBeNull();
  });

  it('keeps its past when the choice comes back from where it was told', () => {
    const { garment } = arrange();
    garment.commit(withAllowance(plain, 15), { kind: 'allowance' });
    garment.adopt({ design: 'shirt', designOptions: {}, allowanceMm: 15 });
    expect(nextUndo(garment.store.getState())).toEqual({ kind: 'allowance' });
  });

  it('begins anew with a choice that came from elsewhere', () => {
    const { garment, shown, told } = arrange();
    garment.commit(withAllowance(plain, 15), { kind: 'allowance' });
    garment.adopt({ design: 'chinos', designOptions: {}, allowanceMm: 10 });
    expect(shown().design).toBe('chinos');
    expect(nextUndo(garment.store.getState())).toBeNull();
    expect(told).toHaveLength(1);
  });

  it('comes back to where it was by as many undos as edits', () => {
    const eases = fc.array(fc.integer({ min: 0, max: 40 }).map((step) => step * 0.005));
    fc.assert(
      fc.property(eases, (values) => {
        const { garment, shown } = arrange();
        let steps = 0;
        for (const value of values) {
          const before = shown();
          garment.commit(withOption(before, chestEase, value), {
            kind: 'option',
            option: 'chestEase',
          });
          if (shown() !== before) steps += 1;
        }
        for (let i = 0; i < steps; i += 1) garment.undo();
        expect(shown()).toEqual(plain);
        expect(nextUndo(garment.store.getState())).toBeNull();
      }),
    );
  });
});
