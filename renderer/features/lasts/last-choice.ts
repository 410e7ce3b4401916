import { lastsOf } from '../../../shared/order/shoe-lasts.ts';
import { type ChosenLasts, chosenLast } from '../../../shared/shoe/chosen-last.ts';
import { type Last, type LastTable, lastAt, lastById } from '../../../shared/shoe/last-table.ts';
import {
  type FootSide,
  nearestWidth,
  type Pairing,
  proposeLast,
} from '../../../shared/shoe/propose-last.ts';
import type { LastBench } from './last-view.ts';

/** A model in the sizes and widths proposed of it; null where it does not come in them. */
export function chooseModel(bench: LastBench, last: Last, pairing: Pairing): ChosenLasts | null {
  const { table, construction, feet } = bench;
  const proposed = proposeLast(table, last, construction, feet, pairing);
  return proposed.ok ? lastsOf(last, proposed.value, construction) : null;
}

/** Another size for some feet, each in the width nearest to it. As it was where the model has none such. */
export function chooseSize(
  { table, construction, feet }: LastBench,
  lasts: ChosenLasts,
  sides: readonly FootSide[],
  footLengthMm: number,
): ChosenLasts {
  const made = { ...lasts };
  for (const side of sides) {
    const last = lastById(table, lasts[side].lastId);
    if (last === undefined) continue;
    const fitted = nearestWidth(table, last, construction, feet[side], footLengthMm);
    if (fitted.ok) made[side] = chosenLast(last, fitted.value, construction.tightestMm);
  }
  return made;
}

/** Another width of one foot's last. */
export function chooseWidth(
  { table, construction }: LastBench,
  lasts: ChosenLasts,
  side: FootSide,
  widthId: string,
): ChosenLasts {
  const last = lastById(table, lasts[side].lastId);
  if (last === undefined) return lasts;
  const sizes = lastAt(table, last, lasts[side].sizes.footLengthMm, widthId);
  if (!sizes.ok) return lasts;
  const chosen = chosenLast(last, { widthId, sizes: sizes.value }, construction.tightestMm);
  return { ...lasts, [side]: chosen };
}

/** The same models, sizes and widths at the figures the table has today. */
export function asInTable({ table, construction }: LastBench, lasts: ChosenLasts): ChosenLasts {
  const made = { ...lasts };
  for (const side of ['left', 'right'] as const) {
    const { lastId, sizes, widthId } = lasts[side];
    const last = lastById(table, lastId);
    const now = last && lastAt(table, last, sizes.footLengthMm, widthId);
    if (last !== undefined && now?.ok) {
      made[side] = chosenLast(last, { widthId, sizes: now.value }, construction.tightestMm);
    }
  }
  return made;
}

/** The sizes a model comes in, Mondopoint length in mm. */
export function sizesOfModel(
  { grade }: LastTable,
  { fromFootMm, toFootMm }: Last,
): readonly number[] {
  const step = grade.footLengthMm;
  const first = Math.ceil(fromFootMm / step);
  const count = Math.floor(toFootMm / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => (first + i) * step);
}
