import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { DraftInput } from '../pattern/draft-input.ts';
import { wantedBy } from './garment-method.ts';
import type { GarmentChoice } from './order.ts';

/** What of a choice the pattern depends on. */
export type PatternDecisions = Pick<
  GarmentChoice,
  'design' | 'designOptions' | 'figure' | 'allowanceMm' | 'allowances' | 'lasts' | 'method'
>;

/** The draft that a person's choice asks for on a body, which is `methodBody`'s where one was tried on. */
export const garmentInput = (
  { design, designOptions, figure, allowanceMm, allowances, lasts, method }: PatternDecisions,
  measurements: MeasurementSet,
): DraftInput => ({
  design,
  measurements,
  options: designOptions,
  figure,
  allowanceMm,
  allowances,
  lasts,
  wanted: wantedBy(method),
});
