import type { Figure } from '../figure/figure.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { ChosenLasts } from '../shoe/chosen-last.ts';
import type { Allowances } from './allowance.ts';
import type { OptionValues } from './design.ts';
import type { DesignId } from './design-id.ts';

/** Finished measures that a garment is to have, mm, by name. */
export type WantedMeasures = { readonly [measure: string]: number };

/** Everything a draft depends on; plain data, so a worker or a file can carry it. */
export type DraftInput = {
  readonly design: DesignId;
  readonly measurements: MeasurementSet;
  readonly options: OptionValues;
  /** How the body stands and is shaped; the plain figure where nothing is said. */
  readonly figure?: Figure | undefined;
  /** Seam allowance all round, mm, 0 to 50. */
  readonly allowanceMm: number;
  /** What single edges have instead. */
  readonly allowances?: Allowances | undefined;
  /** The lasts that shoes are drafted on; without them the model of the option `last` built to the foot. */
  readonly lasts?: ChosenLasts | undefined;
  /** What the garment itself is to measure: the eases that give it are found, whatever was set for them. */
  readonly wanted?: WantedMeasures | undefined;
};
