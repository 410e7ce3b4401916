import type { Last, LastSizes, LastTable } from './last-table.ts';

/** Figures of a last that a shop types, by where they stand. */
export type LastField =
  | keyof LastSizes
  | 'heelHeightMm'
  | 'toeSpringMm'
  | 'fromFootMm'
  | 'toFootMm';

/** What is wrong with a last as typed; the window has words for each. */
export type LastFault =
  | { readonly code: 'name-missing'; readonly field: 'name' }
  | { readonly code: 'name-taken'; readonly field: 'name' }
  | {
      readonly code: 'out-of-range';
      readonly field: LastField;
      readonly low: number;
      readonly high: number;
    }
  /** `field` has to be more than `other`. */
  | { readonly code: 'not-more'; readonly field: LastField; readonly other: LastField };

/** Bounds of every figure, mm: no last that is made for a grown foot or a child's lies outside. Own. */
export const LAST_BOUNDS: {
  readonly [F in LastField]: { readonly low: number; readonly high: number };
} = {
  footLengthMm: { low: 150, high: 340 },
  lengthMm: { low: 155, high: 390 },
  ballMm: { low: 140, high: 340 },
  waistMm: { low: 135, high: 340 },
  instepMm: { low: 140, high: 360 },
  heelMm: { low: 190, high: 450 },
  ballWidthMm: { low: 50, high: 130 },
  heelWidthMm: { low: 30, high: 100 },
  heelHeightMm: { low: 0, high: 120 },
  toeSpringMm: { low: 0, high: 40 },
  fromFootMm: { low: 150, high: 340 },
  toFootMm: { low: 150, high: 340 },
};

export const LAST_FIELDS = Object.keys(LAST_BOUNDS) as readonly LastField[];

/** The larger before the smaller, as they are on every last. */
const LARGER: readonly (readonly [larger: LastField, smaller: LastField])[] = [
  ['lengthMm', 'footLengthMm'],
  ['ballWidthMm', 'heelWidthMm'],
  ['heelMm', 'instepMm'],
  ['footLengthMm', 'fromFootMm'],
  ['toFootMm', 'footLengthMm'],
];

export const lastFigure = (last: Last, field: LastField): number =>
  field in last.base ? last.base[field as keyof LastSizes] : last[field as keyof LastHeads];

type LastHeads = Pick<Last, 'heelHeightMm' | 'toeSpringMm' | 'fromFootMm' | 'toFootMm'>;

const plain = (name: string): string => name.trim().toLocaleLowerCase();

/** Everything that is wrong with a last among the others of its table, field by field. */
export function lastFaults(last: Last, others: readonly Last[]): readonly LastFault[] {
  const faults: LastFault[] = [];
  const { en, fr } = last.name;
  if (plain(en) === '' || plain(fr) === '') faults.push({ code: 'name-missing', field: 'name' });
  const isTaken = others.some(
    ({ id, name }) =>
      id !== last.id && (plain(name.en) === plain(en) || plain(name.fr) === plain(fr)),
  );
  if (isTaken) faults.push({ code: 'name-taken', field: 'name' });
  for (const field of LAST_FIELDS) {
    const { low, high } = LAST_BOUNDS[field];
    const figure = lastFigure(last, field);
    if (!(figure >= low && figure <= high)) faults.push({ code: 'out-of-range', field, low, high });
  }
  const wrong = new Set(faults.map(({ field }) => field));
  for (const [field, other] of LARGER) {
    if (wrong.has(field) || wrong.has(other)) continue;
    const [larger, smaller] = [lastFigure(last, field), lastFigure(last, other)];
    // A last may be made in the one size alone that it was modelled in.
    const isRange = field === 'toFootMm' || other === 'fromFootMm';
    if (isRange ? larger < smaller : larger <= smaller)
      faults.push({ code: 'not-more', field, other });
  }
  return faults;
}

/** The same of every last of a table. */
export const lastTableFaults = ({ lasts }: LastTable): readonly LastFault[] =>
  lasts.flatMap((last) => lastFaults(last, lasts));
