import { HARD_LIMITS, isWithin } from '../measurement/limits.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';
import { brokenOrderings } from '../measurement/orderings.ts';
import { err, ok, type Result } from '../result.ts';
import { EDGE_ALLOWANCE_MM, wrongAllowance } from './allowance.ts';
import { type Body, bodyOf, waistToFloorOfLegs } from './body-sides.ts';
import type { DesignDefinition, OptionDefinition, OptionValue, OptionValues } from './design.ts';
import type { DraftInput } from './draft-input.ts';
import type { DraftFailure } from './model.ts';

/** Seam allowance all round, mm, both ends included: none for fusing, 50 for a large fitting. */
export const ALLOWANCE_MM = { min: 0, max: 50 } as const;

/** What a kernel may rest on: every measurement within its limits, every option decided. */
export type CheckedInput = {
  readonly body: Body;
  readonly options: OptionValues;
};

/**
 * Refuses what cannot be drafted before anything is drawn, in the order in which a person can act:
 * allowance, options, missing measurements, single values, values against each other.
 */
export function checkInput(
  definition: DesignDefinition,
  { measurements, options, allowanceMm, allowances }: DraftInput,
): Result<CheckedInput, DraftFailure> {
  if (!(allowanceMm >= ALLOWANCE_MM.min && allowanceMm <= ALLOWANCE_MM.max))
    return err({ reason: 'allowance-out-of-bounds', value: allowanceMm, ...ALLOWANCE_MM });
  const wrong = wrongAllowance(allowances);
  if (wrong !== null)
    return err({ reason: 'allowance-out-of-bounds', value: wrong, ...EDGE_ALLOWANCE_MM });
  const resolved = resolveOptions(definition.options, options);
  if (!resolved.ok) return resolved;
  const set = wantedOf(definition, measurements);
  const missing = definition.measurements.filter((name) => set[name] === undefined);
  if (missing.length > 0) return err({ reason: 'missing-measurement', measurements: missing });
  const outside = firstOutside(set);
  if (outside !== null) return err(outside);
  const [broken] = brokenOrderings(set);
  if (broken !== undefined)
    return err({
      reason: 'measurements-disagree',
      measurement: broken.smaller,
      other: broken.larger,
      relation: 'less-than',
    });
  return ok({ body: bodyOf(set), options: resolved.value });
}

type WantedSet = { [N in MeasurementName]?: SidedValue };

/** Only what the design asks for: a slip in another measurement is no reason to refuse a skirt. */
function wantedOf(definition: DesignDefinition, measurements: MeasurementSet): WantedSet {
  const set: WantedSet = {};
  for (const name of [...definition.measurements, ...definition.optionalMeasurements]) {
    const value = measurements[name];
    if (value !== undefined) set[name] = value;
  }
  // A skirt that reaches the floor has no legs to be of two lengths.
  const hasLegs = definition.measurements.includes('crossSeam');
  const legs = hasLegs ? waistToFloorOfLegs(measurements) : null;
  if (legs !== null && set.waistToFloor !== undefined) set.waistToFloor = legs;
  return set;
}

const entries = (set: MeasurementSet): readonly (readonly [MeasurementName, SidedValue])[] =>
  Object.entries(set) as readonly (readonly [MeasurementName, SidedValue])[];

function firstOutside(set: MeasurementSet): DraftFailure | null {
  for (const [measurement, value] of entries(set)) {
    const { low, high } = HARD_LIMITS[measurement];
    const sides = typeof value === 'number' ? [value] : [value.left, value.right];
    const wrong = sides.find((side) => !isWithin(side, { low, high }));
    if (wrong !== undefined)
      return {
        reason: 'measurement-out-of-reach',
        measurement,
        value: wrong,
        min: low,
        max: high,
      };
  }
  return null;
}

/** Every option of the design: what was set, checked, and the default of the rest. */
export function resolveOptions(
  definitions: readonly OptionDefinition[],
  given: OptionValues,
): Result<OptionValues, DraftFailure> {
  const known = new Map(definitions.map((option) => [option.id, option]));
  const resolved: { [id: string]: OptionValue } = {};
  for (const option of definitions) resolved[option.id] = option.default;
  for (const [id, value] of Object.entries(given)) {
    const option = known.get(id);
    if (option === undefined) return err({ reason: 'unknown-option', option: id });
    if (!isAllowed(option, value))
      return err({
        reason: 'option-out-of-bounds',
        option: id,
        value: String(value),
        allowed: allowedValues(option),
      });
    resolved[id] = value;
  }
  return ok(resolved);
}

/** Bounds are compared with this much room for fractions that are not exact in binary. */
const BOUND_ROOM = 1e-9;

function isAllowed(option: OptionDefinition, value: OptionValue): boolean {
  if (option.kind === 'choice') return typeof value === 'string' && option.values.includes(value);
  if (option.kind === 'toggle') return typeof value === 'boolean';
  return (
    typeof value === 'number' &&
    value >= option.min - BOUND_ROOM &&
    value <= option.max + BOUND_ROOM &&
    (option.kind !== 'count' || Number.isInteger(value))
  );
}

/** The values an option takes, as short text without words. */
export function allowedValues(option: OptionDefinition): string {
  if (option.kind === 'choice') return option.values.join(', ');
  if (option.kind === 'toggle') return 'true, false';
  return `${option.min} – ${option.max}`;
}
