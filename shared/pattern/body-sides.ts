import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';

/** One value for each measurement, mm and degrees. */
export type OneValueEach = { readonly [N in MeasurementName]?: number };

/** Each side as a symmetric body of its own. */
export type BodySides = { readonly left: OneValueEach; readonly right: OneValueEach };

/** A measurement that was taken on both sides and differs. */
export type SideDifference = {
  readonly measurement: MeasurementName;
  readonly left: number;
  readonly right: number;
};

/** A body for drafting: symmetric by the mean of its sides, and where the sides differ. */
export type Body = {
  readonly measurements: OneValueEach;
  readonly differences: readonly SideDifference[];
};

const entries = (set: MeasurementSet): readonly (readonly [MeasurementName, SidedValue])[] =>
  Object.entries(set) as readonly (readonly [MeasurementName, SidedValue])[];

export function bodyOf(set: MeasurementSet): Body {
  const measurements: { [N in MeasurementName]?: number } = {};
  const differences: SideDifference[] = [];
  for (const [measurement, value] of entries(set)) {
    if (typeof value === 'number') {
      measurements[measurement] = value;
      continue;
    }
    const { left, right } = value;
    measurements[measurement] = (left + right) / 2;
    if (left !== right) differences.push({ measurement, left, right });
  }
  return { measurements, differences };
}

/** Each side as a symmetric body of its own, with only the differences named. */
export function sidesOf({ measurements }: Body, differences: readonly SideDifference[]): BodySides {
  const side = (which: 'left' | 'right'): OneValueEach => ({
    ...measurements,
    ...Object.fromEntries(differences.map((one) => [one.measurement, one[which]])),
  });
  return { left: side('left'), right: side('right') };
}

const meanOf = (value: SidedValue): number =>
  typeof value === 'number' ? value : (value.left + value.right) / 2;

const differs = (
  value: SidedValue | undefined,
): value is { readonly left: number; readonly right: number } =>
  typeof value === 'object' && value.left !== value.right;

/**
 * The way from waist to floor for each leg of a body whose inside legs differ: above the fork the legs
 * share one body, so all of the difference lies below it. Null where nothing follows.
 */
export function waistToFloorOfLegs({ inseam, waistToFloor }: MeasurementSet): SidedValue | null {
  if (waistToFloor === undefined || !differs(inseam) || differs(waistToFloor)) return null;
  const floor = meanOf(waistToFloor);
  const half = (inseam.left - inseam.right) / 2;
  return { left: floor + half, right: floor - half };
}
