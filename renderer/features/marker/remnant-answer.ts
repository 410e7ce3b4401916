/** Whether a marker fits on a piece of cloth of its width. */
export type RemnantAnswer = {
  readonly kind: 'fits' | 'lacks' | 'cannot';
  /** Left over, or lacking, mm. */
  readonly byMm: number;
};

/**
 * `lengthMm` of a marker whose pieces cover `density` per cent of it, on a piece `leftMm` long.
 * `cannot`: the pieces alone cover more than there is, so that no search can help.
 */
export function remnantAnswer(lengthMm: number, density: number, leftMm: number): RemnantAnswer {
  const byMm = Math.abs(leftMm - lengthMm);
  if (leftMm >= lengthMm) return { kind: 'fits', byMm };
  return { kind: (lengthMm * density) / 100 > leftMm ? 'cannot' : 'lacks', byMm };
}
