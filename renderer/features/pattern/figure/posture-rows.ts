import { POSTURES, type PostureName, stepOf } from '../../../../shared/figure/figure.ts';
import { type PatternChoice, withPostureStep } from '../garment-edits.ts';

/** The rows of the figure panel; a dropped shoulder is one row with the left and the right at its ends. */
export const POSTURE_ROWS = [
  'stance',
  'headForward',
  'shoulders',
  'dropped',
  'blades',
  'hollowBack',
  'belly',
  'seat',
] as const;

export type PostureRow = (typeof POSTURE_ROWS)[number];

/** The postures that a row sets. */
export const posturesOf = (row: PostureRow): readonly PostureName[] =>
  row === 'dropped' ? ['droppedLeft', 'droppedRight'] : [row];

/** What can be chosen in a row, from one end to the other. */
export function stepsOf(row: PostureRow): readonly number[] {
  const { min, max } = row === 'dropped' ? POSTURES.stance : POSTURES[row];
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
}

/** Where the row stands; below zero is the left shoulder, above the right. */
export const rowStep = ({ figure }: PatternChoice, row: PostureRow): number =>
  row === 'dropped'
    ? stepOf(figure, 'droppedRight') - stepOf(figure, 'droppedLeft')
    : stepOf(figure, row);

export function withRowStep(choice: PatternChoice, row: PostureRow, steps: number): PatternChoice {
  if (row !== 'dropped') return withPostureStep(choice, row, steps);
  const left = withPostureStep(choice, 'droppedLeft', Math.max(0, -steps));
  return withPostureStep(left, 'droppedRight', Math.max(0, steps));
}
