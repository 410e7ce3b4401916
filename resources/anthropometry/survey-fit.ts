import { readFileSync } from 'node:fs';

import { BODY_VARIABLES, type BodyVariable } from '../../shared/anthropometry/body-variables.ts';
import {
  at,
  cholesky,
  type Matrix,
  solve,
  submatrix,
  zeros,
} from '../../shared/anthropometry/symmetric-matrix.ts';

/** Chosen by coverage on held-out soldiers and false alarms on held-out civilians; see docs/measurements.md. */
const DEGREES_OF_FREEDOM = 18;
const ITERATIONS = 60;
const RIDGE = 1e-9;

/** The surveys, in the order of the model file. */
export const SURVEYS = ['ansur1', 'ansur2', 'nhanes'] as const;

export type SurveyName = (typeof SURVEYS)[number];

/** Survey column of each variable; `hips` is the waist at the navel, the nearest the surveys have. */
const BOTH_SURVEYS: Partial<Record<BodyVariable, string>> = {
  stature: 'stature',
  weight: 'weight',
  age: 'age',
  chest: 'chest',
  seat: 'seat',
  inseam: 'inseam',
  ankle: 'ankle',
  wrist: 'wrist',
  head: 'head',
  heel: 'heelAnkle',
  upperLeg: 'thigh',
  shoulderToWrist: 'sleeveOutseam',
  neck: 'neck',
  biceps: 'bicepsFlexed',
  hips: 'waistOmph',
  shoulderToElbow: 'shoulderElbow',
  shoulderToShoulder: 'biacromial',
  calf: 'calf',
  forearm: 'forearm',
  footLength: 'footLength',
  ballGirth: 'ballGirth',
  ballLength: 'ballLength',
  footBreadth: 'footBreadth',
  heelBreadth: 'heelBreadth',
};

/** Which survey column is which variable, survey by survey. */
export const COLUMNS = {
  ansur1: {
    ...BOTH_SURVEYS,
    waist: 'waistNatural',
    highBust: 'highBust',
    underbust: 'underbust',
    bustSpan: 'bustSpan',
    knee: 'kneeCirc',
    crotchDepth: 'crotchDepthSit',
    waistToFloor: 'waistHtNat',
    hpsToBust: 'neckToBust',
    hpsToWaistBack: 'hpsToWaistBack',
    crossSeam: 'crotchLenNat',
    crossSeamFront: 'crotchFrontNat',
    waistToHips: 'natToOmph',
    waistToSeat: 'waistToSeat',
    waistToKnee: 'waistToKnee',
    waistToUpperLeg: 'waistToUpperLeg',
    waistToArmpit: 'waistToArmpit',
  },
  ansur2: BOTH_SURVEYS,
  nhanes: { stature: 'stature', weight: 'weight', age: 'age', hips: 'waistOmph', seat: 'seat' },
} satisfies Record<string, Partial<Record<BodyVariable, string>>>;

/** One surveyed person, on the model's scale. Never leaves memory. */
export type Person = {
  readonly survey: SurveyName;
  readonly sex: string;
  readonly values: Float64Array;
};

/** Log of millimetres (kilograms for weight); age in centuries; NaN where the survey has nothing. */
export function readSurvey(file: string, survey: SurveyName): Person[] {
  const columns: Partial<Record<BodyVariable, string>> = COLUMNS[survey];
  const [header = '', ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = header.split(',');
  const sexColumn = names.indexOf('sex');
  const indices = BODY_VARIABLES.map((variable) => names.indexOf(columns[variable] ?? ''));
  return rows.map((row) => {
    const cells = row.split(',');
    const values = BODY_VARIABLES.map((variable, i) => {
      const index = indices[i] ?? -1;
      const value = index < 0 ? Number.NaN : Number.parseFloat(cells[index] ?? '');
      if (!(value > 0)) return Number.NaN;
      if (variable === 'age') return value / 100;
      return Math.log(variable === 'weight' ? value : value * 10);
    });
    return { survey, sex: cells[sexColumn] ?? '', values: Float64Array.from(values) };
  });
}

type Pattern = {
  readonly known: readonly number[];
  readonly missing: readonly number[];
  readonly rows: readonly Float64Array[];
};

function patternsOf(rows: readonly Float64Array[]): Pattern[] {
  const groups = new Map<string, Float64Array[]>();
  for (const row of rows) {
    const key = [...row].map((value) => (Number.isNaN(value) ? '0' : '1')).join('');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, members]) => {
    const flags = [...key].map((flag, index) => ({ index, has: flag === '1' }));
    return {
      known: flags.filter(({ has }) => has).map(({ index }) => index),
      missing: flags.filter(({ has }) => !has).map(({ index }) => index),
      rows: members,
    };
  });
}

type Fit = { readonly mean: Float64Array; readonly scale: Matrix };

function start(rows: readonly Float64Array[]): Fit {
  const size = rows[0]?.length ?? 0;
  const mean = new Float64Array(size);
  const scale = zeros(size);
  for (let j = 0; j < size; j++) {
    const seen = rows.map((row) => row[j] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    const average = seen.reduce((sum, value) => sum + value, 0) / seen.length;
    mean[j] = average;
    scale.values[j * size + j] =
      seen.reduce((sum, value) => sum + (value - average) ** 2, 0) / seen.length;
  }
  return { mean, scale };
}

function step(patterns: readonly Pattern[], { mean, scale }: Fit): Fit {
  const size = mean.length;
  const first = new Float64Array(size);
  const second = new Float64Array(size * size);
  let weights = 0;
  let people = 0;
  for (const { known, missing, rows } of patterns) {
    const block = submatrix(scale, known);
    known.forEach((_, i) => {
      block.values[i * known.length + i] = at(block, i, i) + RIDGE;
    });
    const factor = cholesky(block);
    const coefficients = missing.map((m) =>
      solve(
        factor,
        known.map((k) => at(scale, k, m)),
      ),
    );
    for (const row of rows) {
      const deviation = known.map((k) => (row[k] ?? 0) - (mean[k] ?? 0));
      const solved = solve(factor, deviation);
      const distance = deviation.reduce((sum, d, i) => sum + d * (solved[i] ?? 0), 0);
      const weight = (DEGREES_OF_FREEDOM + known.length) / (DEGREES_OF_FREEDOM + distance);
      const full = Float64Array.from(row);
      missing.forEach((m, i) => {
        full[m] =
          (mean[m] ?? 0) + deviation.reduce((s, d, k) => s + d * (coefficients[i]?.[k] ?? 0), 0);
      });
      weights += weight;
      for (let i = 0; i < size; i++) {
        const weighted = weight * (full[i] ?? 0);
        first[i] = (first[i] ?? 0) + weighted;
        for (let j = 0; j <= i; j++) {
          second[i * size + j] = (second[i * size + j] ?? 0) + weighted * (full[j] ?? 0);
        }
      }
    }
    people += rows.length;
    // What the missing values may still vary, given the known ones.
    missing.forEach((m, i) => {
      missing.forEach((n, j) => {
        if (n > m) return;
        const explained = known.reduce(
          (sum, k, index) => sum + at(scale, m, k) * (coefficients[j]?.[index] ?? 0),
          0,
        );
        const index = m * size + n;
        second[index] = (second[index] ?? 0) + rows.length * (at(scale, m, n) - explained);
        void i;
      });
    });
  }
  const nextMean = first.map((sum) => sum / weights);
  const nextScale = zeros(size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const value =
        ((second[i * size + j] ?? 0) - weights * (nextMean[i] ?? 0) * (nextMean[j] ?? 0)) / people;
      nextScale.values[i * size + j] = value;
      nextScale.values[j * size + i] = value;
    }
  }
  return { mean: nextMean, scale: nextScale };
}

function fitBodies(rows: readonly Float64Array[]): Fit {
  const patterns = patternsOf(rows);
  let state = start(rows);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) state = step(patterns, state);
  return state;
}

const isSoldiers = ({ name }: { readonly name: SurveyName }): boolean => name !== 'nhanes';

/** Each survey's own mean of what it took, and the soldiers laid about their common middle. */
function centred(people: readonly Person[]) {
  const size = BODY_VARIABLES.length;
  const surveys = SURVEYS.flatMap((name) => {
    const rows = people.filter(({ survey }) => survey === name).map(({ values }) => values);
    return rows.length === 0 ? [] : [{ name, rows, ...meanOf(rows, size) }];
  });
  const rows = surveys
    .filter(isSoldiers)
    .flatMap(({ rows, mean }) => rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0))));
  return { surveys, rows };
}

function meanOf(rows: readonly Float64Array[], size: number) {
  const mean = new Float64Array(size);
  const taken: boolean[] = [];
  for (let i = 0; i < size; i++) {
    const seen = rows.map((row) => row[i] ?? Number.NaN).filter((value) => !Number.isNaN(value));
    taken.push(seen.length > 0);
    mean[i] = seen.length === 0 ? 0 : seen.reduce((sum, value) => sum + value, 0) / seen.length;
  }
  return { mean, taken };
}

type SurveyMean = ReturnType<typeof centred>['surveys'][number];

/**
 * What a survey would have found of a measure it did not take: what another survey that took it
 * found, moved as far as the measures both took lead to expect.
 */
function filledMean(survey: SurveyMean, all: readonly SurveyMean[], scale: Matrix): Float64Array {
  return survey.mean.map((mean, i) => {
    if (survey.taken[i] === true) return mean;
    const other = all.find(({ taken }) => taken[i] === true);
    if (other === undefined) throw new Error(`no survey took ${BODY_VARIABLES[i]}`);
    const both = survey.taken.flatMap((taken, j) => (taken && other.taken[j] === true ? [j] : []));
    const moved = both.map((j) => (survey.mean[j] ?? 0) - (other.mean[j] ?? 0));
    const solved = solve(cholesky(submatrix(scale, both)), moved);
    const expected = both.reduce((sum, j, k) => sum + at(scale, i, j) * (solved[k] ?? 0), 0);
    return (other.mean[i] ?? 0) + expected;
  });
}

/**
 * Civilians are not soldiers: the heavy among them vary more about the waist. Of the few measures
 * their survey took they have a scale of their own.
 */
function ownScale({ rows, mean, taken }: SurveyMean) {
  const own = rows.map((row) =>
    Float64Array.from(
      taken.flatMap((has, i) => (has ? [(row[i] ?? Number.NaN) - (mean[i] ?? 0)] : [])),
    ),
  );
  return triangle(fitBodies(own).scale);
}

const triangle = (scale: Matrix) =>
  Array.from({ length: scale.size }, (_, row) =>
    Array.from({ length: row + 1 }, (_, column) => Number(at(scale, row, column).toPrecision(6))),
  );

/** Means with seven and scales with six significant digits: far below what a tape can tell. */
function fittedPart(people: readonly Person[]) {
  const { surveys, rows } = centred(people);
  const { mean: rest, scale } = fitBodies(rows);
  // Outliers weigh less in the fit than in a plain mean.
  const settled = surveys.map((survey) => ({
    ...survey,
    mean: survey.mean.map((mean, i) =>
      isSoldiers(survey) && survey.taken[i] === true ? mean + (rest[i] ?? 0) : mean,
    ),
  }));
  return {
    surveys: settled.map((survey) => ({
      name: survey.name,
      people: survey.rows.length,
      mean: [...filledMean(survey, settled, scale)].map((value) => Number(value.toPrecision(7))),
      taken: survey.taken.map((taken) => (taken ? (1 as const) : (0 as const))),
      ...(isSoldiers(survey) ? {} : { ownScale: ownScale(survey) }),
    })),
    scale: triangle(scale),
  };
}

/** The contents of `model.json`, fitted on the people given. */
export function bodyModelFile(people: readonly Person[]) {
  const of = (sex: string) => people.filter((person) => person.sex === sex);
  return {
    format: 2 as const,
    provenance: [
      'ANSUR I (1988 US Army Anthropometric Survey), public domain, approved for public release',
      'ANSUR II (2012 US Army Anthropometric Survey), public domain, cleared for unlimited public release on 14 April 2017',
      'NHANES 2017-2020 (CDC), public domain',
    ],
    method:
      'multivariate Student t on log values about the mean of each survey, by EM; see resources/anthropometry/fit-body-model.ts',
    people: { M: of('M').length, F: of('F').length },
    degreesOfFreedom: DEGREES_OF_FREEDOM,
    variables: BODY_VARIABLES,
    M: fittedPart(of('M')),
    F: fittedPart(of('F')),
    pooled: fittedPart(people),
  };
}
