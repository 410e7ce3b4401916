import { tapeVarianceMm } from '../anthropometry/measurement-covariance.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet, SidedValue } from '../measurement/measurement-set.ts';
import type { DesignDefinition, OptionValues } from '../pattern/design.ts';
import { optionFor } from '../pattern/fit/finished-method.ts';
import { FITS, type Fit, fitEases, withFit } from '../pattern/fit/fit-table.ts';
import { type FitPlace, placesOf } from './fit-place.ts';

/** The measurement that stands for the body at a place; a place without one is known by its draft alone. */
const BODY_OF: { readonly [place in FitPlace]?: MeasurementName } = {
  neck: 'neck',
  chest: 'chest',
  bustFront: 'bustFront',
  waist: 'waist',
  hips: 'hips',
  seat: 'seat',
  biceps: 'biceps',
  wrist: 'wrist',
  sleeve: 'shoulderToWrist',
  waistband: 'waist',
  knee: 'knee',
  inseam: 'inseam',
};

/** What a place without a measurement is drafted from differs from reading to reading by so much, mm. */
const DRAFTED_MM = 8;

const meanOf = (value: SidedValue): number =>
  typeof value === 'number' ? value : (value.left + value.right) / 2;

export type BodyAt = { readonly mm: number; readonly tapeMm: number };

/** The body at a place as it was read; null where no measurement stands for it. */
export function bodyAt(place: FitPlace, values: MeasurementSet): BodyAt | null {
  const name = BODY_OF[place];
  const value = name === undefined ? undefined : values[name];
  if (name === undefined || value === undefined) return null;
  const mm = meanOf(value);
  return { mm, tapeMm: Math.sqrt(tapeVarianceMm(name, mm)) };
}

/** The body at a place that has no measurement: what a regular garment of the design measures there. */
export const draftedAt = (finishedMm: number): BodyAt => ({ mm: finishedMm, tapeMm: DRAFTED_MM });

/** Whether what is learnt at the place says anything about other designs. */
export const isSharedPlace = (place: FitPlace): boolean => BODY_OF[place] !== undefined;

/** Places of a design that an option of its own can let out or take in. */
export const settablePlaces = (definition: DesignDefinition): readonly FitPlace[] =>
  placesOf(definition.id).filter((place) => optionFor(definition, place) !== null);

/** The fit whose eases are closest to the options'. */
export function nearestFit(definition: DesignDefinition, options: OptionValues): Fit {
  const apart = (fit: Fit): number =>
    Object.entries(fitEases(definition, fit)).reduce((sum, [id, ease]) => {
      const own = definition.options.find((option) => option.id === id)?.default;
      const value = options[id] ?? own;
      return sum + Math.abs((typeof value === 'number' ? value : ease) - ease);
    }, 0);
  return FITS.reduce((best, fit) => (apart(fit) < apart(best) ? fit : best), 'regular');
}

/**
 * The options with everything that sets a finished measure as the fit's table has it: what is above
 * or below it is a wish of the customer's.
 */
export function tableOptions(
  definition: DesignDefinition,
  options: OptionValues,
  fit: Fit,
): OptionValues {
  const plain: { [id: string]: OptionValues[string] } = { ...options };
  for (const place of settablePlaces(definition)) {
    const option = optionFor(definition, place);
    if (option !== null) delete plain[option.id];
  }
  return withFit(definition, plain, fit);
}
