/**
 * How well the body model completes and checks measurements, on people it was not fitted on.
 * Run: npm run bench:measure -- [--data FOLDER] [--seed N]
 * Needs the survey files, which are not part of the project; says so and ends when they are missing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import {
  bodyModelFile,
  COLUMNS,
  type Person,
  readSurvey,
} from '../../resources/anthropometry/survey-fit.ts';
import { bodyModelOf, type Sex } from '../../shared/anthropometry/body-model.ts';
import { type BodyReading, fromScale } from '../../shared/anthropometry/body-reading.ts';
import {
  BODY_VARIABLES,
  type BodyVariable,
  TAPE_SD,
} from '../../shared/anthropometry/body-variables.ts';
import { completeMeasurements } from '../../shared/anthropometry/completion.ts';
import { checkMeasurements } from '../../shared/anthropometry/plausibility.ts';
import {
  isMeasurementName,
  type MeasurementName,
} from '../../shared/measurement/measurement-name.ts';
import { seededRandom } from '../helpers/seeded-random.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/anthropometry' },
    seed: { type: 'string', default: '1' },
  },
});
const file = (name: string) => join(options.data, name);
if (!existsSync(file('ansur1_train.csv'))) {
  console.log(`SKIPPED: no survey files in ${options.data}; this bench cannot run without them.`);
  process.exit(0);
}

const random = seededRandom(Number(options.seed));
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const split = (people: readonly Person[], share: number) => {
  const held = people.map(() => random() < share);
  return {
    fit: people.filter((_, i) => !held[i]),
    held: people.filter((_, i) => held[i]),
  };
};
const one = split(readSurvey(file('ansur1_train.csv'), COLUMNS.ansur1), 0.2);
const two = split(readSurvey(file('ansur2_train.csv'), COLUMNS.ansur2), 0.2);
const civilians = readSurvey(file('nhanes_2017_2020_train.csv'), COLUMNS.nhanes);
const half = Math.floor(civilians.length / 2);
const model = bodyModelOf(bodyModelFile([...one.fit, ...two.fit, ...civilians.slice(0, half)]));

const taken = ({ values }: Person, variable: BodyVariable) =>
  fromScale(variable, values[BODY_VARIABLES.indexOf(variable)] ?? Number.NaN);

function readingOf(
  person: Person,
  variables: readonly BodyVariable[],
  noisy: boolean,
): BodyReading {
  const measurements: { [name in MeasurementName]?: number } = {};
  const extra: { stature?: number; weightKg?: number; age?: number } = {};
  for (const variable of variables) {
    const value = taken(person, variable);
    if (Number.isNaN(value)) continue;
    const taped = value + (noisy && variable !== 'age' ? normal() * TAPE_SD[variable] : 0);
    if (variable === 'stature') extra.stature = taped;
    else if (variable === 'weight') extra.weightKg = taped;
    else if (variable === 'age') extra.age = taped;
    else if (isMeasurementName(variable)) measurements[variable] = taped;
  }
  return { measurements, ...extra };
}

const per = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const sexOf = (person: Person): Sex => (person.sex === 'M' ? 'M' : 'F');

console.log('Completion, held-out people: RMSE in cm (baseline), 80 % and 95 % intervals cover');
const GIVEN: readonly (readonly BodyVariable[])[] = [
  ['stature', 'weight'],
  ['stature', 'chest', 'waist'],
  ['stature', 'chest', 'waist', 'seat', 'neck', 'inseam', 'weight'],
];
const BASELINE: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  upperLeg: [
    [2.3, 2.3],
    [3.1, 3.5],
    [1.7, 1.7],
  ],
  biceps: [
    [1.8, 1.4],
    [2.0, 1.9],
    [1.6, 1.3],
  ],
  shoulderToWrist: [
    [1.9, 1.8],
    [1.9, 1.8],
    [1.6, 1.5],
  ],
  knee: [
    [1.0, 1.3],
    [1.4, 1.8],
    [0.9, 1.2],
  ],
  crossSeam: [
    [3.4, 3.7],
    [3.4, 4.0],
    [3.0, 3.5],
  ],
  hpsToWaistBack: [
    [1.8, 2.0],
    [1.8, 2.0],
    [1.6, 1.8],
  ],
};
for (const sex of ['M', 'F'] as const) {
  const people = [...one.held, ...two.held].filter((person) => person.sex === sex);
  GIVEN.forEach((given, set) => {
    const errors = new Map<string, number[]>();
    const cover = { in80: 0, in95: 0, all: 0, heavy80: 0, heavy95: 0, heavy: 0 };
    for (const person of people) {
      if (given.some((variable) => Number.isNaN(taken(person, variable)))) continue;
      const done = completeMeasurements(model, sex, readingOf(person, given, false));
      const bmi = taken(person, 'weight') / (taken(person, 'stature') / 1000) ** 2;
      for (const variable of BODY_VARIABLES) {
        if (!isMeasurementName(variable) || given.includes(variable)) continue;
        const truth = taken(person, variable);
        if (Number.isNaN(truth)) continue;
        const { value, low80, high80, low95, high95 } = done[variable];
        errors.set(variable, [...(errors.get(variable) ?? []), value - truth]);
        const in80 = truth >= low80 && truth <= high80 ? 1 : 0;
        const in95 = truth >= low95 && truth <= high95 ? 1 : 0;
        cover.all += 1;
        cover.in80 += in80;
        cover.in95 += in95;
        if (bmi > 30) {
          cover.heavy += 1;
          cover.heavy80 += in80;
          cover.heavy95 += in95;
        }
      }
    }
    const row = Object.entries(BASELINE).map(([variable, baselines]) => {
      const list = errors.get(variable) ?? [];
      const rmse = Math.sqrt(list.reduce((sum, e) => sum + e * e, 0) / list.length) / 10;
      return `${variable} ${rmse.toFixed(2)} (${baselines[set]?.[sex === 'M' ? 0 : 1]})`;
    });
    console.log(
      `${sex} given ${given.length}: ${row.join('  ')}  | cover ${per(cover.in80, cover.all)} ${per(cover.in95, cover.all)}, BMI > 30 ${per(cover.heavy80, cover.heavy)} ${per(cover.heavy95, cover.heavy)}`,
    );
  });
}

console.log(
  '\nPlausibility: one wrong value among those a tailor takes, shop noise, ≤ 1 % false alarms per person',
);
const TAKEN: readonly BodyVariable[] = [
  'stature',
  'weight',
  'chest',
  'waist',
  'seat',
  'hips',
  'neck',
  'biceps',
  'wrist',
  'upperLeg',
  'knee',
  'ankle',
  'inseam',
  'waistToFloor',
  'shoulderToWrist',
  'shoulderToShoulder',
  'hpsToWaistBack',
  'crossSeam',
  'head',
  'underbust',
];
type Spoil = (reading: Record<string, number>, name: string) => number | null;
const transposed: Spoil = (reading, name) => {
  const digits = String(Math.round((reading[name] ?? 0) / 10));
  if (digits.length < 2) return null;
  const at = digits.length === 2 ? 0 : Math.floor(random() * (digits.length - 1));
  const swapped = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  const centimetres = Number(swapped);
  const change = Math.abs(centimetres - Number(digits));
  return centimetres > 0 && change >= 9 && !swapped.startsWith('0') ? centimetres * 10 : null;
};
const shift =
  (mm: number): Spoil =>
  (reading, name) =>
    (reading[name] ?? 0) + (random() < 0.5 ? mm : -mm);
const ERRORS: Readonly<Record<string, Spoil>> = {
  'digit swap': transposed,
  '±10 cm': shift(100),
  '±5 cm': shift(50),
  '±3 cm': shift(30),
  'inch as cm': (reading, name) => (reading[name] ?? 0) / 2.54,
  'mm as cm': (reading, name) => (reading[name] ?? 0) * 10,
  'decimal slip': (reading, name) => (reading[name] ?? 0) / 10,
};
for (const [survey, held] of [
  ['ANSUR I', one.held],
  ['ANSUR II', two.held],
] as const) {
  let alarms = 0;
  for (const person of held) {
    if (checkMeasurements(model, sexOf(person), readingOf(person, TAKEN, true)).flags.length > 0)
      alarms += 1;
  }
  console.log(`${survey}: false alarms ${per(alarms, held.length)} of ${held.length} people`);
  for (const [kind, spoil] of Object.entries(ERRORS)) {
    const tally = { tries: 0, hit: 0, named: 0, offered: 0, right: 0 };
    for (const person of held) {
      const reading = readingOf(person, TAKEN, true);
      const measurements = { ...reading.measurements } as Record<string, number>;
      const names = Object.keys(measurements);
      const name = names[Math.floor(random() * names.length)] ?? 'chest';
      const truth = measurements[name] ?? 0;
      const wrong = spoil(measurements, name);
      if (wrong === null || !(wrong > 0)) continue;
      measurements[name] = wrong;
      const { flags } = checkMeasurements(model, sexOf(person), { ...reading, measurements });
      tally.tries += 1;
      if (flags.length === 0) continue;
      tally.hit += 1;
      const [first] = flags;
      if (first?.measurement === name) tally.named += 1;
      if (first?.suggestion) {
        tally.offered += 1;
        if (Math.abs(first.suggestion.value - truth) < 10) tally.right += 1;
      }
    }
    console.log(
      `  ${kind.padEnd(13)} found ${per(tally.hit, tally.tries)}, right field ${per(tally.named, tally.hit)}, correction offered ${per(tally.offered, tally.hit)}, true ${per(tally.right, tally.offered)}`,
    );
  }
  for (const [a, b] of [
    ['waist', 'seat'],
    ['inseam', 'waistToFloor'],
    ['chest', 'waist'],
  ] as const) {
    const tally = { tries: 0, hit: 0, right: 0, offered: 0 };
    for (const person of held) {
      const reading = readingOf(person, TAKEN, true);
      const measurements = { ...reading.measurements } as Record<string, number>;
      const x = measurements[a];
      const y = measurements[b];
      if (x === undefined || y === undefined || Math.abs(x - y) < 60) continue;
      measurements[a] = y;
      measurements[b] = x;
      const { flags } = checkMeasurements(model, sexOf(person), { ...reading, measurements });
      tally.tries += 1;
      if (flags.length > 0) tally.hit += 1;
      const slip = flags.find(({ suggestion }) => suggestion !== null)?.suggestion;
      if (slip) {
        tally.offered += 1;
        if (slip.reason === 'swapped-with') tally.right += 1;
      }
    }
    if (tally.tries > 0)
      console.log(
        `  ${a}/${b} swapped: found ${per(tally.hit, tally.tries)} of ${tally.tries}, offered ${per(tally.offered, tally.hit)}, true ${per(tally.right, tally.offered)}`,
      );
  }
}

const seen = { all: 0, flags: 0, old: 0, oldFlags: 0, heavy: 0, heavyFlags: 0 };
for (const person of civilians.slice(half)) {
  const reading = readingOf(person, ['stature', 'weight', 'hips', 'seat', 'age'], true);
  const flagged = checkMeasurements(model, sexOf(person), reading).flags.length > 0 ? 1 : 0;
  seen.all += 1;
  seen.flags += flagged;
  if (taken(person, 'age') > 60) {
    seen.old += 1;
    seen.oldFlags += flagged;
  }
  if (taken(person, 'weight') / (taken(person, 'stature') / 1000) ** 2 >= 40) {
    seen.heavy += 1;
    seen.heavyFlags += flagged;
  }
}
console.log(
  `\nCivilians at a nominal 1 %: flagged ${per(seen.flags, seen.all)}, over 60 ${per(seen.oldFlags, seen.old)}, BMI ≥ 40 ${per(seen.heavyFlags, seen.heavy)}`,
);

const [someone] = one.held;
if (someone) {
  const reading = readingOf(someone, TAKEN, true);
  const timed = (label: string, times: number, run: () => unknown) => {
    const from = performance.now();
    for (let i = 0; i < times; i++) run();
    console.log(`${label}: ${((performance.now() - from) / times).toFixed(3)} ms`);
  };
  timed('\nOne check of 20 values', 500, () => checkMeasurements(model, 'M', reading));
  timed('Completion of 38 from 7', 500, () =>
    completeMeasurements(model, 'M', readingOf(someone, GIVEN[2] ?? [], false)),
  );
}
