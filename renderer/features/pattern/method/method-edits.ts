import type { MeasurementName } from '../../../../shared/measurement/measurement-name.ts';
import type { MeasurementSet } from '../../../../shared/measurement/measurement-set.ts';
import { measurementSetOf, type Session } from '../../../../shared/measurement/session.ts';
import { nearestStock, stockBody } from '../../../../shared/measurement/stock-sizes.ts';
import type { GarmentMethod } from '../../../../shared/order/garment-method.ts';
import type { DesignDefinition } from '../../../../shared/pattern/design.ts';
import { settableMeasures } from '../../../../shared/pattern/fit/finished-method.ts';
import type { PatternChoice } from '../garment-edits.ts';

export type TryOn = Extract<GarmentMethod, { readonly kind: 'try-on' }>;
export type Finished = Extract<GarmentMethod, { readonly kind: 'finished' }>;
export type Pinned = NonNullable<TryOn['differences'][MeasurementName]>;

/** What is known of who the garment is for, to begin a method from. */
export type Measured = {
  readonly sex: 'M' | 'F';
  readonly values: MeasurementSet;
  /** Read on a finished garment: what was read are the measures it is to have. */
  readonly isFinished: boolean;
};

/** What a session tells of who was measured; men's sizes where it does not say. */
export const measuredIn = (session: Session | null): Measured => ({
  sex: session?.body?.sex ?? 'M',
  values: session === null ? {} : measurementSetOf(session.readings),
  isFinished: session?.method === 'finished',
});

/** Begins a method from what is known: the nearest stock size, or what a finished garment measured. */
export function withMethod(
  choice: PatternChoice,
  kind: Session['method'],
  definition: DesignDefinition,
  measured: Measured,
  measures: readonly string[],
): PatternChoice {
  switch (kind) {
    case 'body':
      return { ...choice, method: undefined };
    case 'try-on': {
      const { sex, values } = measured;
      const size = nearestStock(sex, values);
      return { ...choice, method: { kind, sex, size, differences: {} } };
    }
    case 'finished': {
      const read = measured.isFinished ? measured.values : {};
      const wanted = settableMeasures(definition, measures).flatMap((measure) => {
        const value = read[measure as MeasurementName];
        return typeof value === 'number' ? [[measure, value] as const] : [];
      });
      return { ...choice, method: { kind, wanted: Object.fromEntries(wanted) } };
    }
  }
}

/** Another garment from the rail; what was pinned on the one before does not hold for it. */
export const withStock = (choice: PatternChoice, sex: 'M' | 'F', size: number): PatternChoice => ({
  ...choice,
  method: { kind: 'try-on', sex, size, differences: {} },
});

/** Sets what was pinned at a place; nothing pinned is not kept. */
export function withPinned(
  choice: PatternChoice,
  tryOn: TryOn,
  name: MeasurementName,
  pinned: Pinned | null,
): PatternChoice {
  const { [name]: _before, ...others } = tryOn.differences;
  const differences = pinned === null ? others : { ...others, [name]: pinned };
  return { ...choice, method: { ...tryOn, differences } };
}

/** Sets a finished measure, mm; null gives its ease back to the design and the person. */
export function withWanted(
  choice: PatternChoice,
  { wanted }: Finished,
  measure: string,
  valueMm: number | null,
): PatternChoice {
  const { [measure]: _before, ...others } = wanted;
  const next = valueMm === null ? others : { ...others, [measure]: valueMm };
  return { ...choice, method: { kind: 'finished', wanted: next } };
}

/** The places of a design that a stock size has, with what it has there. */
export function pinnedPlaces(
  { measurements, optionalMeasurements }: DesignDefinition,
  { sex, size }: TryOn,
): readonly { readonly name: MeasurementName; readonly stock: number }[] {
  const body = stockBody(sex, size);
  if (!body.ok) return [];
  return [...measurements, ...optionalMeasurements].flatMap((name) => {
    const stock = body.value[name];
    return typeof stock === 'number' ? [{ name, stock }] : [];
  });
}
