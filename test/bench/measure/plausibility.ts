import type { Person } from '../../../resources/anthropometry/survey-fit.ts';
import type { BodyVariable } from '../../../shared/anthropometry/body-variables.ts';
import { checkMeasurements } from '../../../shared/anthropometry/plausibility.ts';
import { bmiOf, percent, readingOf, type Samples, sexOf, taken } from './people.ts';

/** The twenty-odd measures whose repeatability is stated; each survey has its part of them. */
export const TAKEN: readonly BodyVariable[] = [
  ...(['stature', 'weight', 'chest', 'waist', 'seat', 'hips', 'neck', 'biceps', 'wrist'] as const),
  ...(['upperLeg', 'knee', 'calf', 'ankle', 'inseam', 'waistToFloor', 'shoulderToWrist'] as const),
  ...(['shoulderToShoulder', 'hpsToWaistBack', 'underbust', 'footLength', 'ballGirth'] as const),
];

/** What ANSUR II has instead of the measures from the natural waist. */
const TAKEN_TWO: readonly BodyVariable[] = [
  ...TAKEN,
  ...(['heel', 'head', 'forearm', 'shoulderToElbow'] as const),
];

const SWAPS = [
  ['waist', 'seat'],
  ['inseam', 'waistToFloor'],
  ['chest', 'waist'],
] as const;

/** Wrong values tried of each person: one alone would leave the figures uncertain by two in a hundred. */
const DRAWS = 4;

/** Two values nearer than this are no slip anybody could see, mm. */
const APART_MM = 60;
/** A correction within this is the truth: the tape's noise is in the truth as well, mm. */
const TRUE_MM = 10;

type Chance = { readonly random: () => number; readonly normal: () => number };
type Values = { [name: string]: number };
type Spoil = (value: number, random: () => number) => number | null;

const digits: Spoil = (value, random) => {
  const text = String(Math.round(value / 10));
  if (text.length < 2) return null;
  const at = text.length === 2 ? 0 : Math.floor(random() * (text.length - 1));
  const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
  return swapped === text || swapped.startsWith('0') ? null : Number(swapped) * 10;
};
const shift =
  (mm: number): Spoil =>
  (value, random) =>
    value + (random() < 0.5 ? mm : -mm);

const ERRORS: { readonly [kind: string]: Spoil } = {
  'digits swapped': digits,
  '±10 cm': shift(100),
  '±5 cm': shift(50),
  '±3 cm': shift(30),
  'inches as cm': (value) => value / 2.54,
  'mm as cm': (value) => value * 10,
  'decimal slip': (value) => value / 10,
};

/** One wrong value among twenty, as a shop would read them; civilians with nothing wrong. */
export function benchPlausibility(samples: Samples, chance: Chance): void {
  console.log('\nPlausibility at 1 % false alarms per person, with the noise of a shop’s tape');
  benchSurvey(samples, 'ANSUR I', samples.held.one, TAKEN, chance);
  benchSurvey(samples, 'ANSUR II', samples.held.two, TAKEN_TWO, chance);
  benchCivilians(samples, chance);
}

function benchSurvey(
  { model }: Samples,
  survey: string,
  people: readonly Person[],
  variables: readonly BodyVariable[],
  { random, normal }: Chance,
): void {
  const read = (person: Person) => {
    const reading = readingOf(person, variables, normal);
    return { reading, values: { ...reading.measurements } as Values };
  };
  const flagsOf = (person: Person, reading: ReturnType<typeof readingOf>, values: Values) =>
    checkMeasurements(model, sexOf(person), { ...reading, measurements: values }).flags;

  const alarms = people.filter((person) => {
    const { reading, values } = read(person);
    return flagsOf(person, reading, values).length > 0;
  });
  console.log(
    `  ${survey}: false alarms ${percent(alarms.length, people.length)} of ${people.length}`,
  );

  for (const [kind, spoil] of Object.entries(ERRORS)) {
    const tally = { tries: 0, hit: 0, named: 0, offered: 0, right: 0 };
    for (const person of Array.from({ length: DRAWS }, () => people).flat()) {
      const { reading, values } = read(person);
      const names = Object.keys(values);
      const name = names[Math.floor(random() * names.length)] ?? '';
      const truth = values[name] ?? 0;
      const wrong = spoil(truth, random);
      if (wrong === null || !(wrong > 0)) continue;
      tally.tries += 1;
      const [first] = flagsOf(person, reading, { ...values, [name]: wrong });
      if (first === undefined) continue;
      tally.hit += 1;
      if (first.measurement === name) tally.named += 1;
      if (first.suggestion === null) continue;
      tally.offered += 1;
      if (Math.abs(first.suggestion.value - truth) < TRUE_MM) tally.right += 1;
    }
    console.log(
      `    ${kind.padEnd(14)} found ${percent(tally.hit, tally.tries)}, right field ${percent(tally.named, tally.hit)}, correction offered ${percent(tally.offered, tally.hit)}, true ${percent(tally.right, tally.offered)}`,
    );
  }

  for (const [a, b] of SWAPS) {
    const tally = { tries: 0, hit: 0, offered: 0, right: 0 };
    for (const person of people) {
      const { reading, values } = read(person);
      const [x = Number.NaN, y = Number.NaN] = [values[a], values[b]];
      if (!(Math.abs(x - y) >= APART_MM)) continue;
      tally.tries += 1;
      const [first] = flagsOf(person, reading, { ...values, [a]: y, [b]: x });
      if (first === undefined) continue;
      tally.hit += 1;
      if (first.suggestion === null) continue;
      tally.offered += 1;
      const { reason, other = '' } = first.suggestion;
      const pair = [first.measurement, other].sort().join();
      if (reason === 'swapped-with' && pair === [a, b].sort().join()) tally.right += 1;
    }
    if (tally.tries === 0) continue;
    console.log(
      `    ${a}/${b} exchanged: found ${percent(tally.hit, tally.tries)} of ${tally.tries}, offered ${percent(tally.offered, tally.hit)}, true ${percent(tally.right, tally.offered)}`,
    );
  }
}

function benchCivilians({ model, civilians }: Samples, { normal }: Chance): void {
  const checked = civilians.map((person) => {
    const reading = readingOf(person, ['stature', 'weight', 'hips', 'seat', 'age'], normal);
    const isFlagged = checkMeasurements(model, sexOf(person), reading).flags.length > 0;
    return { isFlagged, isOld: taken(person, 'age') > 60, isHeavy: bmiOf(person) >= 40 };
  });
  const share = (people: typeof checked) =>
    percent(people.filter(({ isFlagged }) => isFlagged).length, people.length);
  console.log(
    `  civilians: flagged ${share(checked)}, over 60 ${share(checked.filter(({ isOld }) => isOld))}, BMI of 40 and more ${share(checked.filter(({ isHeavy }) => isHeavy))}`,
  );
}
