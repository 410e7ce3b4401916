import { z } from 'zod';

import type { BodyModel, ModelPart, Sex } from './body-model.ts';
import type { Known } from './body-reading.ts';
import { BODY_VARIABLES, type BodyVariable } from './body-variables.ts';
import { leaveOneOut } from './condition.ts';
import { blockWeights, knownBlocks } from './conditioned-block.ts';
import { at, cholesky, inverse, type Matrix, solve, zeros } from './symmetric-matrix.ts';

/** Before so many people the shop's own way of measuring is not known, and only gross errors are said. */
export const CALIBRATED_FROM = 50;
/** From so many people on, a member of staff's own tape is told apart. */
export const STAFF_FROM = 30;

const measureSchema = z.object({
  /** Log of how much larger the shop reads this measure than the surveys' people. */
  offset: z.number(),
  /** Variance on the log scale that its readings have beyond the model's. */
  extra: z.number().min(0),
});

const byVariable = <T extends z.ZodType>(of: T) => z.partialRecord(z.enum(BODY_VARIABLES), of);

/** How a shop measures, learnt from its own customers; statistics only. */
export const calibrationSchema = z.object({
  people: z.number().int().min(0),
  measures: byVariable(measureSchema),
  /** Further offsets of members of staff, by name. */
  staff: z.record(z.string(), byVariable(z.number())),
});

export type Calibration = z.output<typeof calibrationSchema>;

export const NOT_CALIBRATED: Calibration = { people: 0, measures: {}, staff: {} };

export const isCalibrated = ({ people }: Calibration): boolean => people >= CALIBRATED_FROM;

/** One customer as the shop read them. */
export type Customer = {
  readonly sex: Sex;
  readonly known: readonly Known[];
  readonly takenBy: string;
};

/** What a protocol may differ by before it is seen, log scale: a few centimetres on a girth. */
const SHOP_SD = 0.03;
/** Two people of one shop differ less. */
const STAFF_SD = 0.01;
/** A scale and a height rod are held in one way only. */
const FIXED_SD = 0.002;
const FIXED: readonly BodyVariable[] = ['stature', 'weight', 'age'];
/** As many people's worth of belief that the shop's spread is the model's. */
const SPREAD_PRIOR = 30;
/** One slip among the shop's own readings must not widen a measure for good. */
const LARGEST_DEVIATE = 3.5;

type Sums = { readonly precision: Matrix; readonly pulled: Float64Array };

/** The offsets being learnt: the normal equations of a weighted mean over people who vary together. */
export function startSums(priorSd: number): Sums {
  const precision = zeros(BODY_VARIABLES.length);
  BODY_VARIABLES.forEach((variable, i) => {
    const sd = FIXED.includes(variable) ? FIXED_SD : priorSd;
    precision.values[i * precision.size + i] = 1 / (sd * sd);
  });
  return { precision, pulled: new Float64Array(BODY_VARIABLES.length) };
}

/**
 * Adds one customer. Each measure's deviation counts as far as the others leave it open, so that a
 * large person is not taken for a large tape; unusual people count less, as in the t's own fit.
 */
export function addCustomer(model: BodyModel, sums: Sums, { sex, known }: Customer): void {
  if (known.length < 2) return;
  const blocks = knownBlocks(model, sex, known, true);
  const distances = blocks.map(({ distance }) => distance);
  const weights = blockWeights(model, blocks, distances, known.length);
  const block = blocks[weights.indexOf(Math.max(...weights))];
  if (block === undefined) return;
  const own = inverse(block.factor);
  const weight =
    (model.degreesOfFreedom + known.length) / (model.degreesOfFreedom + block.distance);
  const { precision, pulled } = sums;
  known.forEach(({ index: i }, a) => {
    pulled[i] = (pulled[i] ?? 0) + weight * (block.pulled[a] ?? 0);
    known.forEach(({ index: j }, b) => {
      const cell = i * precision.size + j;
      precision.values[cell] = (precision.values[cell] ?? 0) + weight * at(own, a, b);
    });
  });
}

type Offsets = { readonly [V in BodyVariable]?: number };

export const offsetsOf = ({ precision, pulled }: Sums): Offsets => {
  const solved = solve(cholesky(precision), pulled);
  return Object.fromEntries(BODY_VARIABLES.map((variable, i) => [variable, solved[i] ?? 0]));
};

/** How unsure the offsets still are, as variances. */
const doubtOf = ({ precision }: Sums): readonly number[] => {
  const doubt = inverse(cholesky(precision));
  return BODY_VARIABLES.map((_, i) => at(doubt, i, i));
};

/** Learns from all customers at once. A generator, so that whoever waits can do other things between. */
export function* learnCalibration(
  model: BodyModel,
  customers: readonly Customer[],
): Generator<void, Calibration> {
  if (customers.length < CALIBRATED_FROM) return { ...NOT_CALIBRATED, people: customers.length };
  // Twice: who is unusual is seen only once the tape's own offset is known.
  let offsets: Offsets = {};
  let sums = startSums(SHOP_SD);
  for (let round = 0; round < 2; round++) {
    sums = startSums(SHOP_SD);
    const moved = shifted(model, offsets);
    for (const customer of customers) {
      addCustomer(moved, sums, customer);
      yield;
    }
    offsets = added(offsets, offsetsOf(sums));
  }
  const shop = shifted(model, offsets);
  const spreads = yield* spreadsOf(shop, customers);
  const doubt = doubtOf(sums);
  const measures = Object.fromEntries(
    BODY_VARIABLES.map((variable, i) => [
      variable,
      { offset: offsets[variable] ?? 0, extra: (spreads[i] ?? 0) + (doubt[i] ?? 0) },
    ]),
  );
  return { people: customers.length, measures, staff: yield* staffOf(shop, customers) };
}

/** Per variable, the variance that the shop's readings have beyond what the others let expect. */
function* spreadsOf(
  model: BodyModel,
  customers: readonly Customer[],
): Generator<void, readonly number[]> {
  const seen = BODY_VARIABLES.map(() => ({ squares: 0, variance: 0, count: 0 }));
  for (const { sex, known } of customers) {
    if (known.length < 2) continue;
    for (const { known: one, expected, scale } of leaveOneOut(model, sex, known)) {
      const tally = seen[one.index];
      if (tally === undefined) continue;
      const deviate = Math.min(Math.abs(one.scaled - expected) / scale, LARGEST_DEVIATE);
      tally.squares += deviate * deviate;
      tally.variance += scale * scale;
      tally.count += 1;
    }
    yield;
  }
  const usual = model.degreesOfFreedom / (model.degreesOfFreedom - 2);
  return seen.map(({ squares, variance, count }, i) => {
    if (count === 0 || FIXED.includes(BODY_VARIABLES[i] ?? 'age')) return 0;
    const ratio = (squares / usual + SPREAD_PRIOR) / (count + SPREAD_PRIOR);
    return Math.max(0, ratio - 1) * (variance / count);
  });
}

function* staffOf(
  shop: BodyModel,
  customers: readonly Customer[],
): Generator<void, Calibration['staff']> {
  const names = [...new Set(customers.map(({ takenBy }) => takenBy))].filter((name) => name !== '');
  const staff: { [name: string]: Offsets } = {};
  for (const name of names) {
    const own = customers.filter(({ takenBy }) => takenBy === name);
    if (own.length < STAFF_FROM || own.length === customers.length) continue;
    const sums = startSums(STAFF_SD);
    for (const customer of own) {
      addCustomer(shop, sums, customer);
      yield;
    }
    staff[name] = offsetsOf(sums);
  }
  return staff;
}

const added = (a: Offsets, b: Offsets): Offsets =>
  Object.fromEntries(BODY_VARIABLES.map((v) => [v, (a[v] ?? 0) + (b[v] ?? 0)]));

function shifted(model: BodyModel, offsets: Offsets): BodyModel {
  return mapped(model, (part) => ({
    surveys: part.surveys.map((survey) => ({
      ...survey,
      mean: survey.mean.map((mean, i) => mean + (offsets[BODY_VARIABLES[i] ?? 'age'] ?? 0)),
    })),
  }));
}

const mapped = (model: BodyModel, change: (part: ModelPart) => ModelPart): BodyModel => ({
  ...model,
  M: change(model.M),
  F: change(model.F),
  pooled: change(model.pooled),
});

/** The model as this shop measures, in the hand of `takenBy` where that is known; unchanged before 50 people. */
export function calibratedModel(
  model: BodyModel,
  calibration: Calibration,
  takenBy = '',
): BodyModel {
  if (!isCalibrated(calibration)) return model;
  const { measures, staff } = calibration;
  const shop = Object.fromEntries(
    BODY_VARIABLES.map((variable) => [variable, measures[variable]?.offset ?? 0]),
  );
  const moved = shifted(model, added(shop, staff[takenBy] ?? {}));
  const widened = new Map<Matrix, Matrix>();
  const widen = (scale: Matrix): Matrix => {
    const known = widened.get(scale);
    if (known !== undefined) return known;
    const values = Float64Array.from(scale.values);
    BODY_VARIABLES.forEach((variable, i) => {
      const cell = i * scale.size + i;
      values[cell] = (values[cell] ?? 0) + (measures[variable]?.extra ?? 0);
    });
    const wider = { ...scale, values };
    widened.set(scale, wider);
    return wider;
  };
  return mapped(moved, (part) => ({
    surveys: part.surveys.map((survey) => ({ ...survey, scale: widen(survey.scale) })),
  }));
}
