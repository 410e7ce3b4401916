import { err, ok, type Result } from '../result.ts';
import type { MeasurementName } from './measurement-name.ts';
import type { MeasurementSet } from './measurement-set.ts';

/** Of a body in a stock size: at the base size, and what each size up adds, mm (degrees for slopes). */
type Grade = readonly [base: number, perSize: number];

type StockTable = {
  readonly base: number;
  readonly sizes: readonly number[];
  readonly grades: { readonly [N in MeasurementName]?: Grade };
};

/**
 * Try-on garments are numbered by half the chest in centimetres (men's 50: 100 cm), so a size up is
 * 4 cm of chest. Own construction: the base is a body of middling build; of the step the waist takes
 * all, seat and hips nine tenths, the neck a quarter, breadths a quarter, arm a third, lengths little.
 * Shops that know their own try-on garments better write those down as differences.
 */
const MEN: StockTable = {
  base: 50,
  sizes: [44, 46, 48, 50, 52, 54, 56, 58, 60],
  grades: {
    neck: [400, 10],
    shoulderToShoulder: [460, 10],
    shoulderSlope: [13, 0],
    chest: [1000, 40],
    hpsToBust: [270, 5],
    hpsToWaistFront: [430, 4],
    hpsToWaistBack: [445, 5],
    waistToArmpit: [218, 0],
    waist: [880, 40],
    waistBack: [445, 20],
    hips: [940, 36],
    waistToHips: [110, 0],
    seat: [1020, 36],
    seatBack: [540, 20],
    waistToSeat: [240, 2],
    waistToUpperLeg: [290, 2],
    crossSeam: [755, 16],
    crossSeamFront: [362, 8],
    waistToKnee: [610, 3],
    waistToFloor: [1095, 6],
    inseam: [800, 3],
    upperLeg: [600, 22],
    knee: [400, 11],
    ankle: [250, 6],
    shoulderToElbow: [365, 4],
    shoulderToWrist: [640, 6],
    biceps: [330, 13],
    wrist: [175, 4],
  },
};

/** Women's sizes are numbered from 34 with 2 for each 4 cm of bust; 38 has 88 cm. */
const WOMEN: StockTable = {
  base: 38,
  sizes: [34, 36, 38, 40, 42, 44, 46, 48, 50],
  grades: {
    neck: [330, 9],
    shoulderToShoulder: [400, 8],
    shoulderSlope: [13, 0],
    chest: [880, 40],
    highBust: [845, 36],
    underbust: [760, 38],
    bustFront: [470, 24],
    bustSpan: [190, 8],
    bustPointToUnderbust: [75, 3],
    hpsToBust: [268, 8],
    hpsToWaistFront: [425, 5],
    hpsToWaistBack: [405, 4],
    waistToUnderbust: [125, 1],
    waistToArmpit: [190, 0],
    waist: [700, 40],
    waistBack: [345, 20],
    hips: [840, 38],
    waistToHips: [110, 0],
    seat: [950, 38],
    seatBack: [500, 20],
    waistToSeat: [215, 2],
    waistToUpperLeg: [275, 3],
    crossSeam: [730, 18],
    crossSeamFront: [350, 9],
    waistToKnee: [590, 2],
    waistToFloor: [1050, 4],
    inseam: [770, 2],
    upperLeg: [570, 24],
    knee: [365, 10],
    ankle: [235, 6],
    shoulderToElbow: [335, 3],
    shoulderToWrist: [580, 5],
    biceps: [280, 14],
    wrist: [158, 4],
  },
};

/** Numbers between two sizes of a table. */
const SIZE_STEP = 2;

const tableOf = (sex: 'M' | 'F'): StockTable => (sex === 'M' ? MEN : WOMEN);

export const stockSizes = (sex: 'M' | 'F'): readonly number[] => tableOf(sex).sizes;

/** The body that a try-on garment of a stock size is made for. */
export function stockBody(sex: 'M' | 'F', size: number): Result<MeasurementSet, 'unknown-size'> {
  const { base, sizes, grades } = tableOf(sex);
  if (!sizes.includes(size)) return err('unknown-size');
  const steps = (size - base) / SIZE_STEP;
  return ok(
    Object.fromEntries(
      Object.entries(grades).map(([name, [value, perSize]]) => [name, value + steps * perSize]),
    ),
  );
}

/** The girths that a size is chosen by from the rail, the first that was measured. */
const SIZED_BY = ['chest', 'seat', 'waist'] as const;

/** The stock size that comes nearest to a body; the table's middle where nothing tells. */
export function nearestStock(sex: 'M' | 'F', measured: MeasurementSet): number {
  const { base, sizes, grades } = tableOf(sex);
  const name = SIZED_BY.find((one) => typeof measured[one] === 'number');
  const grade = name && grades[name];
  const girth = name && measured[name];
  if (grade === undefined || typeof girth !== 'number') return base;
  const off = (size: number): number =>
    Math.abs(grade[0] + ((size - base) / SIZE_STEP) * grade[1] - girth);
  return sizes.reduce((best, size) => (off(size) < off(best) ? size : best));
}

/** What was seen to be too much (below zero) or too little on the try-on garment, mm or degrees. */
export type TryOnDifferences = {
  readonly [N in MeasurementName]?: number | { readonly left: number; readonly right: number };
};

/**
 * The try-on method: the stock size worn and the differences pinned on it, side by side where they
 * differ. A difference in something the table does not have is left out.
 */
export function tryOnMeasurements(
  sex: 'M' | 'F',
  size: number,
  differences: TryOnDifferences,
): Result<MeasurementSet, 'unknown-size'> {
  const stock = stockBody(sex, size);
  if (!stock.ok) return stock;
  const set: { -readonly [N in keyof MeasurementSet]: MeasurementSet[N] } = { ...stock.value };
  for (const [name, difference] of Object.entries(differences) as [
    MeasurementName,
    TryOnDifferences[MeasurementName],
  ][]) {
    const value = set[name];
    if (typeof value !== 'number' || difference === undefined) continue;
    set[name] =
      typeof difference === 'number'
        ? value + difference
        : { left: value + difference.left, right: value + difference.right };
  }
  return ok(set);
}
