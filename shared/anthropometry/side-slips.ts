import type { MeasurementName } from '../measurement/measurement-name.ts';
import { isBodyVariable, TAPE_SD } from './body-variables.ts';
import { type Slip, slipsOf } from './slips.ts';

/** Two sides of a body, read twice, lie this many tape deviations apart at most; own bound. */
const ALIKE = 4;
/** Repeatability of a measurement without its own figure, mm. */
const OTHER_SD = 8;

export type SideSlip = { readonly side: 'left' | 'right'; readonly slip: Slip };

/**
 * The slip of one side that its other side gives away: of all slips of either side exactly one makes
 * them alike. Null when the sides are alike as they are, or when no slip or several would explain it.
 */
export function sideSlip(name: MeasurementName, left: number, right: number): SideSlip | null {
  const room = ALIKE * (isBodyVariable(name) ? TAPE_SD[name] : OTHER_SD);
  if (Math.abs(left - right) <= room) return null;
  const explaining = (side: 'left' | 'right', value: number, other: number): SideSlip[] =>
    slipsOf(value)
      .filter((slip) => Math.abs(slip.value - other) <= room)
      .map((slip) => ({ side, slip }));
  const found = [...explaining('left', left, right), ...explaining('right', right, left)];
  const [first, ...more] = found;
  // Swapped digits read both ways: 45 beside 54 is a slip of either, and only the tape can tell.
  return first !== undefined && more.length === 0 ? first : null;
}
