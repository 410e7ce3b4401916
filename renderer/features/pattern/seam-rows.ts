import type { Draft, EdgeReference, Seam } from '../../../shared/pattern/model.ts';
import { SEAM_TOLERANCE_MM } from '../../../shared/pattern/seam-walk.ts';

export const isSeamOff = ({ difference }: Seam): boolean =>
  Math.abs(difference) > SEAM_TOLERANCE_MM;

/** Those that do not meet first, then as the pattern has them. */
export const seamsInOrder = ({ seams }: Draft): readonly Seam[] => [
  ...seams.filter(isSeamOff),
  ...seams.filter((seam) => !isSeamOff(seam)),
];

/** The seams an edge of the piece takes part in. */
export const seamsOf = ({ seams }: Draft, piece: string): readonly Seam[] =>
  seams.filter((seam) => edgesOf(seam).some((reference) => reference.piece === piece));

export const edgesOf = ({ a, b }: Seam): readonly EdgeReference[] => [...a, ...b];

/** The seam's edges as the canvas marks them. */
export const marksOf = (seam: Seam): ReadonlySet<string> =>
  new Set(edgesOf(seam).map(({ piece, edge }) => `${piece}/${edge}`));
