import type { Remark } from '../../../shared/anthropometry/judge-sheet.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { type DeskState, measurementAt } from './desk-state.ts';

/** Whose correction the key takes: of the field in hand, else of the one left last, else the first. */
export function keyedRemark(
  remarks: readonly Remark[],
  { focused, leftLast }: Pick<DeskState, 'focused' | 'leftLast'>,
): MeasurementName | null {
  const offered = remarks.filter(({ correction }) => correction !== null);
  const nearest = [focused, leftLast].flatMap((key) => (key === null ? [] : [measurementAt(key)]));
  const near = nearest.find((name) => offered.some((remark) => remark.name === name));
  return near ?? offered[0]?.name ?? null;
}
