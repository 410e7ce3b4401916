import {
  isMeasurementName,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../../../shared/measurement/measurement-set.ts';
import type { Draft } from '../../../shared/pattern/model.ts';

/** One line of the table of finished measures, mm. `ease` is what the garment has more. */
export type FinishedRow = {
  readonly measurement: string;
  readonly isBodyMeasurement: boolean;
  readonly body: number | null;
  readonly ease: number | null;
  readonly finished: number;
  /** The side of the body where each has its own figure. */
  readonly side: 'left' | 'right' | null;
};

type Side = FinishedRow['side'];

/** Where both sides share one figure, a garment is compared with the larger side of the body. */
const bodyValue = (value: SidedValue | undefined, side: Side): number | null => {
  if (value === undefined || typeof value === 'number') return value ?? null;
  return side === null ? Math.max(value.left, value.right) : value[side];
};

/** The figures of the draft beside those of the body it was drafted for. */
export const finishedRows = (
  { finished, finishedSides = {} }: Draft,
  measurements: MeasurementSet,
): readonly FinishedRow[] =>
  Object.entries(finished).flatMap(([measurement, value]) => {
    const sides = finishedSides[measurement];
    const row = (of: number, side: Side): FinishedRow => {
      const name: MeasurementName | null = isMeasurementName(measurement) ? measurement : null;
      const body = name === null ? null : bodyValue(measurements[name], side);
      return {
        measurement,
        isBodyMeasurement: name !== null,
        body,
        ease: body === null ? null : of - body,
        finished: of,
        side,
      };
    };
    return sides === undefined
      ? [row(value, null)]
      : [row(sides.left, 'left'), row(sides.right, 'right')];
  });
