import { err, ok, type Result } from '../result.ts';
import {
  type Body,
  type BodySides,
  type OneValueEach,
  type SideDifference,
  sidesOf,
} from './body-sides.ts';
import type { Draft, DraftFailure } from './model.ts';
import { SEAM_TOLERANCE_MM } from './seam-walk.ts';

type Drafted = Omit<Draft, 'design' | 'version' | 'warnings'>;
type Outcome = Result<Drafted, DraftFailure>;

/** An engine that drafts a symmetric body, and perhaps a body whose sides differ. */
export type Engine = {
  readonly whole: (measurements: OneValueEach) => Outcome;
  readonly sides?: (mean: OneValueEach, sides: BodySides) => Outcome;
};

/**
 * Drafts each side of a body for itself. Differences that no pattern with meeting seams comes of
 * are drafted to their mean, and named.
 */
export function draftSides(
  engine: Engine,
  body: Body,
): Result<{ readonly draft: Drafted; readonly averaged: readonly SideDifference[] }, DraftFailure> {
  const { measurements, differences } = body;
  if (differences.length === 0) {
    const drafted = engine.whole(measurements);
    return drafted.ok ? ok({ draft: drafted.value, averaged: [] }) : drafted;
  }
  const apart = (some: readonly SideDifference[]): Drafted | null => {
    if (some.length === 0 || engine.sides === undefined) return null;
    const drafted = engine.sides(measurements, sidesOf(body, some));
    return drafted.ok && drafted.value.seams.every(meets) ? drafted.value : null;
  };
  const all = apart(differences);
  if (all !== null) return ok({ draft: all, averaged: [] });
  const possible = differences.length > 1 ? differences.filter((one) => apart([one])) : [];
  const most = apart(possible);
  if (most !== null)
    return ok({ draft: most, averaged: differences.filter((one) => !possible.includes(one)) });
  const mean = engine.whole(measurements);
  return mean.ok ? ok({ draft: mean.value, averaged: differences }) : err(mean.error);
}

const meets = ({ difference }: { readonly difference: number }): boolean =>
  Math.abs(difference) <= SEAM_TOLERANCE_MM;
