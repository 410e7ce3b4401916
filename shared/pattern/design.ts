import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { DesignId } from './design-id.ts';
import type { Material } from './model.ts';

/** Where an option stands in the panel: how the garment sits, how it looks, or fine tuning. */
export type OptionGroup = 'fit' | 'style' | 'advanced';

/**
 * One decision of a design, with its bounds. A `percent` is a fraction (0.04 is 4 %) of what the
 * design says; `mm` and `deg` are absolute; a `choice` is one of `values`.
 */
export type OptionDefinition =
  | {
      readonly id: string;
      readonly group: OptionGroup;
      readonly kind: 'percent' | 'mm' | 'deg' | 'count';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly default: number;
    }
  | {
      readonly id: string;
      readonly group: OptionGroup;
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly default: string;
    }
  | {
      readonly id: string;
      readonly group: OptionGroup;
      readonly kind: 'toggle';
      readonly default: boolean;
    };

export type OptionValue = number | string | boolean;

/** The options a person has set; what is not here has the design's default. */
export type OptionValues = { readonly [id: string]: OptionValue };

/** What a design declares: enough for forms, the command line and checks, without drafting. */
export type DesignDefinition = {
  readonly id: DesignId;
  /** Changes whenever the same input would draft another shape; stored with every decision. */
  readonly version: string;
  readonly measurements: readonly MeasurementName[];
  readonly optionalMeasurements: readonly MeasurementName[];
  readonly options: readonly OptionDefinition[];
  readonly pieces: readonly { readonly id: string; readonly material: Material }[];
};
