import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { DraftInput } from '../pattern/draft-input.ts';
import type { GarmentChoice } from './order.ts';

/** What of a choice the pattern depends on. */
export type PatternDecisions = Pick<
  GarmentChoice,
  'design' | 'designOptions' | 'figure' | 'allowanceMm' | 'allowances' | 'lasts'
>;

/** The draft that a person's choice asks for on a body. */
export const garmentInput = (
  { design, designOptions, figure, allowanceMm, allowances, lasts }: PatternDecisions,
  measurements: MeasurementSet,
): DraftInput => ({
  design,
  measurements,
  options: designOptions,
  figure,
  allowanceMm,
  allowances,
  lasts,
});
