import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import type { Result } from '../../../result.ts';
import type { SewingPlan } from '../../sewing/assemble.ts';
import type { Precondition, Setting } from '../../sewing/seam-recipe.ts';
import type { Shape } from '../../sewing/shape.ts';

/** Why nothing can be drawn: the piece, in words for the log, and what to measure again. */
export type DrawingFault = {
  readonly piece: string;
  readonly detail: string;
  readonly restsOn: readonly MeasurementName[];
};

/** A design of the studio's own: pure, the same drawing for the same setting. */
export type OwnDesign = SewingPlan & {
  readonly preconditions: readonly Precondition[];
  /** Every piece the options ask for, in the order in which they are shown. */
  readonly draw: (setting: Setting) => Result<readonly Shape[], DrawingFault>;
};
