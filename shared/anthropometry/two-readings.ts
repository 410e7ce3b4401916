import type { MeasurementName } from '../measurement/measurement-name.ts';
import { isBodyVariable, TAPE_SD } from './body-variables.ts';

/** Repeatability of a measurement without its own figure: 8 mm, 2 degrees for the slope. */
const OTHER_SD = 8;
const SLOPE_SD = 2;

/**
 * Two readings of one place by the same tape differ by less than this 95 times of 100: the
 * repeatability limit of ISO 5725-6, 1.96·√2 standard deviations.
 */
const REPEATABILITY = 1.96 * Math.SQRT2;

/** Whether two readings agree as well as a tape can. mm, degrees for the slope. */
export function readingsAgree(name: MeasurementName, first: number, second: number): boolean {
  const sd = name === 'shoulderSlope' ? SLOPE_SD : isBodyVariable(name) ? TAPE_SD[name] : OTHER_SD;
  return Math.abs(first - second) <= REPEATABILITY * sd;
}
