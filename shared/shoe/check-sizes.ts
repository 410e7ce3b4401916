import type { SizeTable } from './size-table.ts';

export type SizeRow = SizeTable['systems'][number];

/** What a row of sizes is typed as. */
export type SizeField = 'step' | 'mmPerSize' | 'footOffset' | 'lastOffset';

export type SizeFault = {
  readonly code: 'out-of-range';
  readonly field: SizeField;
  readonly low: number;
  readonly high: number;
};

/** Bounds within which systems of shoe sizes lie: from millimetres to thirds of an inch and centimetres. Own. */
export const SIZE_BOUNDS: {
  readonly [F in SizeField]: { readonly low: number; readonly high: number };
} = {
  step: { low: 0.25, high: 10 },
  mmPerSize: { low: 1, high: 20 },
  footOffset: { low: -60, high: 60 },
  lastOffset: { low: -60, high: 60 },
};

/** A row as people say it; null where the system speaks of the foot alone. */
export function sizeFigure(row: SizeRow, field: SizeField): number | null {
  return field === 'mmPerSize' ? 1 / row.perMmOfFoot : row[field];
}

/** The row with one figure typed anew. One size is as long on the last as on the foot. */
export function withSizeFigure(row: SizeRow, field: SizeField, value: number): SizeRow {
  if (field !== 'mmPerSize') return { ...row, [field]: value };
  const perMm = 1 / value;
  return { ...row, perMmOfFoot: perMm, perMmOfLast: row.perMmOfLast === null ? null : perMm };
}

/** A hair beyond the bounds is rounding. */
const ROOM = 1e-9;

export function sizeFault(field: SizeField, value: number): SizeFault | null {
  const { low, high } = SIZE_BOUNDS[field];
  return value >= low - ROOM && value <= high + ROOM
    ? null
    : { code: 'out-of-range', field, low, high };
}

export const sizeTableFaults = ({ systems }: SizeTable): readonly SizeFault[] =>
  systems.flatMap((row) =>
    (Object.keys(SIZE_BOUNDS) as readonly SizeField[]).flatMap((field) => {
      const figure = sizeFigure(row, field);
      const fault = figure === null ? null : sizeFault(field, figure);
      return fault === null ? [] : [fault];
    }),
  );
