import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import { LARGEST_ALTERATION_MM, type PlacedAlteration } from '../../../shared/fit/fitting.ts';
import { formatLength } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { parseLength } from '../../../shared/units/parse-reading.ts';

/** One alteration as it is being written. `amount` stays as it was typed. */
export type AlterationRow = {
  readonly key: number;
  readonly place: FitPlace;
  readonly side: PlacedAlteration['side'];
  readonly direction: 'out' | 'in';
  readonly amount: string;
  readonly certainty: PlacedAlteration['certainty'];
};

export type AmountFault = 'empty' | 'not-a-length' | 'too-much' | 'twice';

/** What is wrong with a row, or null. The same place and side twice contradict each other. */
export function faultOf(
  row: AlterationRow,
  rows: readonly AlterationRow[],
  unit: LengthUnit,
): AmountFault | null {
  if (row.amount.trim() === '') return 'empty';
  const parsed = parseLength(row.amount, unit);
  if (!parsed.ok) return 'not-a-length';
  if (parsed.value.value > LARGEST_ALTERATION_MM) return 'too-much';
  const twin = rows.some(
    (other) => other.key < row.key && other.place === row.place && other.side === row.side,
  );
  return twin ? 'twice' : null;
}

/** What the rows amount to; the caller has seen that none has a fault. */
export const alterationsOf = (
  rows: readonly AlterationRow[],
  unit: LengthUnit,
): PlacedAlteration[] =>
  rows.flatMap(({ place, side, direction, amount, certainty }) => {
    const parsed = parseLength(amount, unit);
    if (!parsed.ok) return [];
    const { value } = parsed.value;
    return [{ place, side, mm: direction === 'out' ? value : -value, certainty }];
  });

export const rowsOf = (
  alterations: readonly PlacedAlteration[],
  unit: LengthUnit,
  language: string,
): readonly AlterationRow[] =>
  alterations.map(({ place, side, mm, certainty }, key) => ({
    key,
    place,
    side,
    direction: mm > 0 ? 'out' : 'in',
    amount: formatLength(Math.abs(mm), unit, language),
    certainty,
  }));
