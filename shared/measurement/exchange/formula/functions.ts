import { FormulaStop } from './formula-fault.ts';

type FormulaFunction = {
  /** How many values it takes; null for one or more. */
  readonly takes: 1 | 2 | null;
  readonly of: (...values: readonly number[]) => number;
};

const DEGREE = Math.PI / 180;

const one = (of: (value: number) => number): FormulaFunction => ({
  takes: 1,
  of: (value = 0) => of(value),
});
const many = (of: (values: readonly number[]) => number): FormulaFunction => ({
  takes: null,
  of: (...values) => of(values),
});

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function remainder(value = 0, by = 0): number {
  if (by === 0) throw new FormulaStop({ kind: 'divide-by-zero' });
  return value % by;
}

/** Halves go to the even neighbour, as C's `rint` does. */
function rint(value: number): number {
  const rounded = Math.round(value);
  return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}

/** What formulas may call. Angles in radians; the names that end in D take or give degrees. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ['sin', one(Math.sin)],
  ['cos', one(Math.cos)],
  ['tan', one(Math.tan)],
  ['asin', one(Math.asin)],
  ['acos', one(Math.acos)],
  ['atan', one(Math.atan)],
  ['atan2', { takes: 2, of: (y = 0, x = 0) => Math.atan2(y, x) }],
  ['sinD', one((degrees) => Math.sin(degrees * DEGREE))],
  ['cosD', one((degrees) => Math.cos(degrees * DEGREE))],
  ['tanD', one((degrees) => Math.tan(degrees * DEGREE))],
  ['asinD', one((ratio) => Math.asin(ratio) / DEGREE)],
  ['acosD', one((ratio) => Math.acos(ratio) / DEGREE)],
  ['atanD', one((ratio) => Math.atan(ratio) / DEGREE)],
  ['degTorad', one((degrees) => degrees * DEGREE)],
  ['radTodeg', one((radians) => radians / DEGREE)],
  ['min', many((values) => Math.min(...values))],
  ['max', many((values) => Math.max(...values))],
  ['sum', many(sum)],
  ['avg', many((values) => sum(values) / values.length)],
  ['abs', one(Math.abs)],
  ['sign', one(Math.sign)],
  ['sqrt', one(Math.sqrt)],
  ['exp', one(Math.exp)],
  ['ln', one(Math.log)],
  ['rint', one(rint)],
  ['fmod', { takes: 2, of: remainder }],
]);
