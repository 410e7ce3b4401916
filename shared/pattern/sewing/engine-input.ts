import type { ChosenLast, ChosenLasts } from '../../shoe/chosen-last.ts';
import type { Allowances } from '../allowance.ts';
import type { OneValueEach } from '../body-sides.ts';
import type { OptionValues } from '../design.ts';
import type { Draft } from '../model.ts';
import type { Setting } from './seam-recipe.ts';
import type { Shapes } from './shape.ts';

export type EngineInput = {
  /** One value for each measurement, checked, mm and degrees. */
  readonly measurements: OneValueEach;
  /** Every option of the design, checked. */
  readonly options: OptionValues;
  readonly allowanceMm: number;
  /** What single edges have instead, mm. */
  readonly allowances?: Allowances | undefined;
  /** The lasts that shoes are drafted on. */
  readonly lasts?: ChosenLasts | undefined;
  /** What the figure asks of the shapes, before they are fitted to each other. */
  readonly shaping?: ((shapes: Shapes) => Shapes) | undefined;
};

export type EngineDraft = Pick<Draft, 'pieces' | 'seams' | 'finished' | 'finishedSides'>;

/** The input as designs read it; a name that the design does not declare is a mistake of ours. */
export function settingOf(
  { measurements, options }: EngineInput,
  last: ChosenLast | null = null,
): Setting {
  const value = (id: string) => {
    const found = options[id];
    if (found === undefined) throw new Error(`no option ${id}`);
    return found;
  };
  return {
    last,
    option: (id) => Number(value(id)),
    choice: (id) => String(value(id)),
    isOn: (id) => value(id) === true,
    measure: (name) => {
      const found = measurements[name];
      if (found === undefined) throw new Error(`no measurement ${name}`);
      return found;
    },
  };
}
