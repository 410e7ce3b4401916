import { join } from 'node:path';

import {
  bodyModelFile,
  type Person,
  readSurvey,
} from '../../../resources/anthropometry/survey-fit.ts';
import { type BodyModel, bodyModelOf, type Sex } from '../../../shared/anthropometry/body-model.ts';
import { type BodyReading, fromScale } from '../../../shared/anthropometry/body-reading.ts';
import {
  BODY_VARIABLES,
  type BodyVariable,
  TAPE_SD,
} from '../../../shared/anthropometry/body-variables.ts';
import type { MeasurementName } from '../../../shared/measurement/measurement-name.ts';

/** People the model is fitted on, and people it has never seen. */
export type Samples = {
  readonly model: BodyModel;
  readonly fitted: readonly Person[];
  readonly held: { readonly one: readonly Person[]; readonly two: readonly Person[] };
  /** The second half of the civilians. */
  readonly civilians: readonly Person[];
};

/** Every fifth soldier is held back at random, and the second half of the civilians. */
export function samplesOf(folder: string, random: () => number): Samples {
  const file = (name: string) => join(folder, name);
  const split = (people: readonly Person[]) => {
    const isHeld = people.map(() => random() < 0.2);
    return { fit: people.filter((_, i) => !isHeld[i]), held: people.filter((_, i) => isHeld[i]) };
  };
  const one = split(readSurvey(file('ansur1_train.csv'), 'ansur1'));
  const two = split(readSurvey(file('ansur2_train.csv'), 'ansur2'));
  const civilians = readSurvey(file('nhanes_2017_2020_train.csv'), 'nhanes');
  const half = Math.floor(civilians.length / 2);
  const fitted = [...one.fit, ...two.fit, ...civilians.slice(0, half)];
  return {
    model: bodyModelOf(bodyModelFile(fitted)),
    fitted,
    held: { one: one.held, two: two.held },
    civilians: civilians.slice(half),
  };
}

/** What the survey found: mm, kg, years; NaN where it took nothing. */
export const taken = ({ values }: Person, variable: BodyVariable): number =>
  fromScale(variable, values[BODY_VARIABLES.indexOf(variable)] ?? Number.NaN);

export const sexOf = (person: Person): Sex => (person.sex === 'M' ? 'M' : 'F');

export const bmiOf = (person: Person): number =>
  taken(person, 'weight') / (taken(person, 'stature') / 1000) ** 2;

/** A person as a shop would read them; `normal` adds the tape's noise. */
export function readingOf(
  person: Person,
  variables: readonly BodyVariable[],
  normal: (() => number) | null,
): BodyReading {
  const measurements: { [name in MeasurementName]?: number } = {};
  const extra: { stature?: number; weightKg?: number; age?: number } = {};
  for (const variable of variables) {
    const value = taken(person, variable);
    if (Number.isNaN(value)) continue;
    const noise = normal === null || variable === 'age' ? 0 : normal() * TAPE_SD[variable];
    if (variable === 'stature') extra.stature = value + noise;
    else if (variable === 'weight') extra.weightKg = value + noise;
    else if (variable === 'age') extra.age = value;
    // Feet and a few helpers have no name in drafting, and the check takes them all the same.
    else measurements[variable as MeasurementName] = value + noise;
  }
  return { measurements, ...extra };
}

export const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`;
