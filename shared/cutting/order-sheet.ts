import type { LocalText } from '../catalogue/catalogue.ts';
import type { Figure } from '../figure/figure.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { OptionValues } from '../pattern/design.ts';
import type { DesignId } from '../pattern/design-id.ts';
import type { LengthUnit } from '../units/length-unit.ts';
import type { MarkerFacts } from './material-need.ts';

/** A choice of the product, in the shop's words. */
export type ChosenOption = {
  readonly option: string;
  readonly name: LocalText;
  readonly choice: string;
  readonly choiceName: LocalText;
};

/**
 * Everything the cutting room is told of an order beside the pattern itself. Plain data: it is made
 * where the orders are and printed in a thread of its own.
 */
export type OrderSheet = {
  readonly shopName: string;
  /** Null for a pattern that belongs to no order yet. */
  readonly number: string | null;
  /** The customer's code, or the name where the shop wants that; empty where nobody is named. */
  readonly customer: string;
  readonly garment: LocalText;
  readonly design: DesignId;
  readonly options: OptionValues;
  readonly figure: Figure | undefined;
  readonly allowanceMm: number;
  readonly cloth: {
    readonly name: LocalText;
    readonly description: LocalText;
    readonly widthMm: number;
    readonly colour: string;
  } | null;
  readonly choices: readonly ChosenOption[];
  /** What nobody measured: such a pattern is not to be cut. */
  readonly estimated: readonly MeasurementName[];
  /** What was noted of the customer, newest first. */
  readonly observations: readonly string[];
  readonly note: string;
  readonly dueOn: string | null;
  readonly placedAt: number | null;
  readonly printedAt: number;
  readonly markers: readonly MarkerFacts[];
  readonly unit: LengthUnit;
};
