import {
  isSameFigure,
  PLAIN_FIGURE,
  type PostureName,
  posturesIn,
  withPosture,
} from '../../../shared/figure/figure.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';
import type { Session } from '../../../shared/measurement/session.ts';
import { wantedBy } from '../../../shared/order/garment-method.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { withEdgeAllowances } from '../../../shared/pattern/allowance.ts';
import type {
  DesignDefinition,
  OptionDefinition,
  OptionValue,
} from '../../../shared/pattern/design.ts';
import { designDefinition } from '../../../shared/pattern/designs/index.ts';
import { measureHolding } from '../../../shared/pattern/fit/finished-method.ts';
import type { Fit } from '../../../shared/pattern/fit/fit-table.ts';

/** What a person decides about the pattern. */
export type PatternChoice = Pick<
  GarmentChoice,
  'design' | 'designOptions' | 'allowanceMm' | 'allowances' | 'figure' | 'lasts' | 'method'
>;

/** What was done to it; its words are in the locales. */
export type EditName =
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'reset-option'; readonly option: string }
  | { readonly kind: 'reset-all' }
  | { readonly kind: 'posture'; readonly posture: PostureName | 'dropped' }
  | { readonly kind: 'reset-figure' }
  | { readonly kind: 'fit'; readonly fit: Fit }
  | { readonly kind: 'last' }
  | { readonly kind: 'proposed-last' }
  | { readonly kind: 'allowance' }
  | { readonly kind: 'edge-allowance'; readonly edge: string }
  | { readonly kind: 'pull'; readonly edge: string }
  | { readonly kind: 'method'; readonly method: Session['method'] }
  | { readonly kind: 'stock-size' }
  | { readonly kind: 'pinned'; readonly measurement: MeasurementName }
  | { readonly kind: 'wanted'; readonly measure: string };

/**
 * Sets an option; one at the design's default is not kept, so that only decisions are stored. A
 * finished measure that held the option gives way to the hand.
 */
export function withOption(
  before: PatternChoice,
  option: OptionDefinition,
  value: OptionValue,
): PatternChoice {
  const choice = withoutHold(before, option.id);
  const { [option.id]: set, ...others } = choice.designOptions;
  if (value === option.default) {
    return set === undefined ? choice : { ...choice, designOptions: others };
  }
  if (set === value) return choice;
  return { ...choice, designOptions: { ...choice.designOptions, [option.id]: value } };
}

/** The choice without the finished measure by which an option is found. */
function withoutHold(choice: PatternChoice, option: string): PatternChoice {
  const wanted = wantedBy(choice.method);
  const holding = measureHolding(designDefinition(choice.design), wanted, option);
  if (holding === null) return choice;
  const { [holding]: _gone, ...others } = wanted ?? {};
  return { ...choice, method: { kind: 'finished', wanted: others } };
}

export const withAllowance = (choice: PatternChoice, allowanceMm: number): PatternChoice =>
  choice.allowanceMm === allowanceMm ? choice : { ...choice, allowanceMm };

/** Sets the allowance of edges, by their keys; null gives them back to the design. */
export function withEdges(
  choice: PatternChoice,
  keys: readonly string[],
  valueMm: number | null,
): PatternChoice {
  return { ...choice, allowances: withEdgeAllowances(choice.allowances, keys, valueMm) };
}

/** The figure with one posture set; a plain figure is not kept. */
export function withPostureStep(
  choice: PatternChoice,
  posture: PostureName,
  steps: number,
): PatternChoice {
  const figure = withPosture(choice.figure ?? PLAIN_FIGURE, posture, steps);
  if (isSameFigure(figure, choice.figure)) return choice;
  return { ...choice, figure: posturesIn(figure).length === 0 ? undefined : figure };
}

export const withoutOptions = (choice: PatternChoice): PatternChoice =>
  Object.keys(choice.designOptions).length === 0 ? choice : { ...choice, designOptions: {} };

/** What the option is now: the person's value, or the design's. */
export const optionValue = (choice: PatternChoice, option: OptionDefinition): OptionValue =>
  choice.designOptions[option.id] ?? option.default;

export const isChanged = (choice: PatternChoice, option: OptionDefinition): boolean =>
  optionValue(choice, option) !== option.default;

/** How many options of a group are not as the design has them. */
export const changedIn = (
  choice: PatternChoice,
  { options }: DesignDefinition,
  group: OptionDefinition['group'],
): number => options.filter((option) => option.group === group && isChanged(choice, option)).length;
