import type { MeasurementName } from '../measurement/measurement-name.ts';
import { isBodyVariable, TAPE_SD } from './body-variables.ts';
import { type Slip, slipsOf } from './slips.ts';

/** Two sides of a body, read twice, lie this many tape deviations apart at most; own bound. */
const ALIKE = 4;
/** Repeatability of a measurement without its own figure, mm. */
const OTHER_SD = 8;

/** Repeatability of any measurement, mm. */
export const tapeSdOf = (name: MeasurementName): number =>
  isBodyVariable(name) ? TAPE_SD[name] : OTHER_SD;

export type SideSlip = { readonly side: 'left' | 'right'; readonly slip: Slip };

/**
 * The slips of one side that its other side gives away: those that would make the two alike. None
 * while they are alike as they are. Exchanged digits read both ways (79 and 97), so there may be two.
 */
export function sideSlips(name: MeasurementName, left: number, right: number): readonly SideSlip[] {
  const room = ALIKE * tapeSdOf(name);
  if (Math.abs(left - right) <= room) return [];
  const explaining = (side: 'left' | 'right', value: number, other: number): SideSlip[] =>
    slipsOf(value)
      .filter((slip) => Math.abs(slip.value - other) <= room)
      .map((slip) => ({ side, slip }));
  return [...explaining('left', left, right), ...explaining('right', right, left)];
}
