import type { Person } from '../../../resources/anthropometry/survey-fit.ts';
import { BODY_VARIABLES, type BodyVariable } from '../../../shared/anthropometry/body-variables.ts';
import { completeMeasurements } from '../../../shared/anthropometry/completion.ts';
import { cholesky, solve, zeros } from '../../../shared/anthropometry/symmetric-matrix.ts';
import { isMeasurementName } from '../../../shared/measurement/measurement-name.ts';
import { bmiOf, percent, readingOf, type Samples, sexOf, taken } from './people.ts';

const GIVEN: readonly (readonly BodyVariable[])[] = [
  ['stature', 'weight'],
  ['stature', 'chest', 'waist'],
  ['stature', 'chest', 'waist', 'seat', 'neck', 'inseam', 'weight'],
];

/** Figures of a Gaussian on other held-out rows of the same surveys, cm, men and women. */
const BASELINE: { readonly [variable: string]: readonly (readonly [number, number])[] } = {
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

const at = (person: Person, variable: BodyVariable): number =>
  person.values[BODY_VARIABLES.indexOf(variable)] ?? Number.NaN;

/** Least squares on logs, on whoever has everything: the best straight line these people allow. */
function regression(
  people: readonly Person[],
  given: readonly BodyVariable[],
  target: BodyVariable,
): (person: Person) => number {
  const size = given.length + 1;
  const normal = zeros(size);
  const right = new Float64Array(size);
  for (const person of people) {
    const row = [1, ...given.map((variable) => at(person, variable))];
    const value = at(person, target);
    if ([...row, value].some(Number.isNaN)) continue;
    row.forEach((a, i) => {
      right[i] = (right[i] ?? 0) + a * value;
      row.forEach((b, j) => {
        normal.values[i * size + j] = (normal.values[i * size + j] ?? 0) + a * b;
      });
    });
  }
  const weights = solve(cholesky(normal), right);
  return (person) =>
    Math.exp(
      (weights[0] ?? 0) +
        given.reduce((sum, variable, i) => sum + at(person, variable) * (weights[i + 1] ?? 0), 0),
    );
}

const rms = (errors: readonly number[]): number =>
  Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / errors.length) / 10;

/** Errors on held-out people beside a regression on the same people, and what the intervals hold. */
export function benchCompletion({ model, fitted, held }: Samples): void {
  console.log(
    'Completion of held-out people, RMSE in cm: ours (regression on the same people; README)',
  );
  for (const sex of ['M', 'F'] as const) {
    const people = [...held.one, ...held.two].filter((person) => sexOf(person) === sex);
    GIVEN.forEach((given, set) => {
      const whole = people.filter((person) => !given.some((v) => Number.isNaN(at(person, v))));
      const done = whole.map((person) => ({
        person,
        estimates: completeMeasurements(model, sex, readingOf(person, given, null)),
      }));
      const row = Object.entries(BASELINE).map(([name, baselines]) => {
        const target = name as keyof typeof BASELINE & BodyVariable;
        const line = regression(
          fitted.filter((person) => sexOf(person) === sex),
          given,
          target,
        );
        const known = done.filter(({ person }) => !Number.isNaN(at(person, target)));
        const ours = known.map(({ person, estimates }) =>
          isMeasurementName(target) ? estimates[target].value - taken(person, target) : 0,
        );
        const theirs = known.map(({ person }) => line(person) - taken(person, target));
        const readme = baselines[set]?.[sex === 'M' ? 0 : 1];
        return `${name} ${rms(ours).toFixed(2)} (${rms(theirs).toFixed(2)}; ${readme})`;
      });
      console.log(`  ${sex} given ${given.join(', ')}\n    ${row.join('  ')}`);
      console.log(`    ${coverOf(done, given)}`);
    });
  }
}

type Done = {
  readonly person: Person;
  readonly estimates: ReturnType<typeof completeMeasurements>;
};

function coverOf(done: readonly Done[], given: readonly BodyVariable[]): string {
  const seen = { all: 0, in80: 0, in95: 0, heavy: 0, heavy80: 0, heavy95: 0 };
  for (const { person, estimates } of done) {
    const isHeavy = bmiOf(person) > 30 ? 1 : 0;
    for (const variable of BODY_VARIABLES) {
      if (!isMeasurementName(variable) || given.includes(variable)) continue;
      const truth = taken(person, variable);
      if (Number.isNaN(truth)) continue;
      const { low80, high80, low95, high95 } = estimates[variable];
      const in80 = truth >= low80 && truth <= high80 ? 1 : 0;
      const in95 = truth >= low95 && truth <= high95 ? 1 : 0;
      seen.all += 1;
      seen.in80 += in80;
      seen.in95 += in95;
      seen.heavy += isHeavy;
      seen.heavy80 += in80 * isHeavy;
      seen.heavy95 += in95 * isHeavy;
    }
  }
  return `80 % and 95 % intervals hold ${percent(seen.in80, seen.all)} and ${percent(seen.in95, seen.all)}; at BMI over 30 ${percent(seen.heavy80, seen.heavy)} and ${percent(seen.heavy95, seen.heavy)}`;
}
