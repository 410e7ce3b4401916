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
};

/** A garment is cut for the larger side where the sides differ. */
const bodyValue = (value: SidedValue | undefined): number | null =>
  value === undefined
    ? null
    : typeof value === 'number'
      ? value
      : Math.max(value.left, value.right);

/** The figures of the draft beside those of the body it was drafted for. */
export const finishedRows = (
  { finished }: Draft,
  measurements: MeasurementSet,
): readonly FinishedRow[] =>
  Object.entries(finished).map(([measurement, value]) => {
    const name: MeasurementName | null = isMeasurementName(measurement) ? measurement : null;
    const body = name === null ? null : bodyValue(measurements[name]);
    return {
      measurement,
      isBodyMeasurement: name !== null,
      body,
      ease: body === null ? null : value - body,
      finished: value,
    };
  });
