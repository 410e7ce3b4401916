import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { Feet, Foot, FootSide } from './propose-last.ts';

const MEASURED: { readonly [M in keyof Foot]: MeasurementName } = {
  lengthMm: 'footLength',
  ballMm: 'ballGirth',
  waistMm: 'footWaistGirth',
  instepMm: 'instepGirth',
  heelMm: 'shortHeelGirth',
};

/** Both feet as a last is chosen for them, mm; null while a measure is missing. */
export function feetOf(measurements: MeasurementSet): Feet | null {
  const foot = (side: FootSide): Foot | null => {
    const value = (part: keyof Foot): number => {
      const taken = measurements[MEASURED[part]];
      return typeof taken === 'object' ? taken[side] : (taken ?? Number.NaN);
    };
    const made: Foot = {
      lengthMm: value('lengthMm'),
      ballMm: value('ballMm'),
      waistMm: value('waistMm'),
      instepMm: value('instepMm'),
      heelMm: value('heelMm'),
    };
    return Object.values(made).some(Number.isNaN) ? null : made;
  };
  const [left, right] = [foot('left'), foot('right')];
  return left === null || right === null ? null : { left, right };
}
