import type { Language } from '../../shared/customer/customer.ts';
import { isMeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { Reading } from '../../shared/measurement/session.ts';
import type { TrainingVisit } from './training-data.ts';

const MM_PER_INCH = 25.4;
const QUARTERS = ['', ' 1/4', ' 1/2', ' 3/4'] as const;

/** The readings as somebody would have typed them: in cm to the half, or inches to the quarter. */
export function readingsOfVisit(
  { values, unit }: Pick<TrainingVisit, 'values' | 'unit'>,
  language: Language,
): Reading[] {
  return Object.entries(values).flatMap(([measurement, value]): Reading[] => {
    if (!isMeasurementName(measurement) || value === undefined) return [];
    const typedIn = measurement === 'shoulderSlope' ? 'deg' : unit;
    const reading = (side: Reading['side'], one: number): Reading => ({
      measurement,
      side,
      unit: typedIn,
      ...typed(one, typedIn, language),
    });
    return typeof value === 'number'
      ? [reading('both', value)]
      : [reading('left', value.left), reading('right', value.right)];
  });
}

function typed(
  value: number,
  unit: 'cm' | 'in' | 'deg',
  language: Language,
): { readonly value: number; readonly typed: string } {
  if (unit === 'in') {
    const quarters = Math.round((value / MM_PER_INCH) * QUARTERS.length);
    const whole = Math.floor(quarters / QUARTERS.length);
    return {
      value: (quarters / QUARTERS.length) * MM_PER_INCH,
      typed: `${whole}${QUARTERS[quarters % QUARTERS.length] ?? ''}`,
    };
  }
  const text = String(unit === 'cm' ? value / 10 : value);
  return { value, typed: language === 'fr' ? text.replace('.', ',') : text };
}
