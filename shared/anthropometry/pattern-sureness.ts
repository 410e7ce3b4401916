import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { BodyFacts } from '../measurement/session.ts';
import type { Influence } from '../pattern/influence.ts';
import type { BodyModel } from './body-model.ts';
import { middleOf, readingOf } from './judge-sheet.ts';
import {
  type Covariance,
  deviationAlong,
  openCovariance,
  tapeVarianceMm,
  type Values,
} from './measurement-covariance.ts';
import { ENOUGH_MM, type NextReading, nextReadings } from './next-reading.ts';

/** What is known of a person, however it is known. */
export type Person = {
  readonly measured: MeasurementSet;
  readonly body: BodyFacts;
  /** Years. */
  readonly age: number | null;
  /** Measurements that were read twice. */
  readonly readTwice: readonly MeasurementName[];
};

export type PatternSureness = {
  /** What to measure next, the most useful first; only what helps. */
  readonly next: readonly NextReading[];
  /** Mean standard deviation of the edges' lengths, mm, and whether that will do. */
  readonly uncertaintyMm: number;
  readonly isEnough: boolean;
  /** Measured once, and worth a second reading: the tape's own error moves the pattern most. */
  readonly worthAgain: readonly MeasurementName[];
  /** By `piece/edge`: standard deviation across the edge at each of its samples, mm. */
  readonly bands: ReadonlyMap<string, readonly number[]>;
};

/** A reading that does less than this is no reason to take the tape out again, mm. */
const SMALLEST_GAIN_MM = 0.05;
/** So many second readings are asked for, and none that moves the edges less than this, mm. */
const MOST_AGAIN = 4;
const SMALLEST_AGAIN_MM = 0.1;

/**
 * How sure a pattern is: what nobody measured varies as bodies do, what was measured as the tape
 * does. `values` are all measurements the pattern was drafted from.
 */
export function patternSureness(
  model: BodyModel,
  person: Person,
  values: MeasurementSet,
  influences: ReadonlyMap<MeasurementName, Influence>,
): PatternSureness {
  const names = [...influences.keys()];
  const middle: Values = Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name];
      return value === undefined ? [] : [[name, middleOf(value)]];
    }),
  );
  const reading = readingOf(person.measured, person.body, person.age);
  const sensitivities = new Map([...influences].map(([name, { lengths }]) => [name, lengths]));
  const ranked = nextReadings(model, person.body.sex, reading, middle, sensitivities);
  const covariance = wholeCovariance(model, person, middle, names);
  return {
    next: ranked.next.filter(({ gainMm }) => gainMm >= SMALLEST_GAIN_MM),
    uncertaintyMm: ranked.uncertaintyMm,
    isEnough: ranked.uncertaintyMm <= ENOUGH_MM,
    worthAgain: worthAgain(person, middle, influences),
    bands: bandsOf(covariance, names, influences),
  };
}

/** Open measurements vary together; each measured one by its tape, two readings half as much. */
function wholeCovariance(
  model: BodyModel,
  person: Person,
  values: Values,
  names: readonly MeasurementName[],
): Covariance {
  const open = names.filter((name) => person.measured[name] === undefined);
  const reading = readingOf(person.measured, person.body, person.age);
  const among = openCovariance(model, person.body.sex, reading, values, open);
  const place = names.map((name) => open.indexOf(name));
  return names.map((name, i) =>
    names.map((_, j) => {
      const [row = -1, column = -1] = [place[i], place[j]];
      if (row >= 0 && column >= 0) return among[row]?.[column] ?? 0;
      return i === j ? tapeVarianceMm(name, values[name] ?? 0) / timesRead(person, name) : 0;
    }),
  );
}

const timesRead = ({ readTwice }: Person, name: MeasurementName): number =>
  readTwice.includes(name) ? 2 : 1;

function bandsOf(
  covariance: Covariance,
  names: readonly MeasurementName[],
  influences: ReadonlyMap<MeasurementName, Influence>,
): ReadonlyMap<string, readonly number[]> {
  const [first] = influences.values();
  const edges = [...(first?.moves.keys() ?? [])];
  return new Map(
    edges.map((edge) => {
      const moves = names.map((name) => influences.get(name)?.moves.get(edge) ?? []);
      const samples = Math.max(0, ...moves.map((list) => list.length));
      const deviations = Array.from({ length: samples }, (_, sample) =>
        deviationAlong(
          covariance,
          moves.map((list) => list[sample] ?? 0),
        ),
      );
      return [edge, deviations];
    }),
  );
}

function worthAgain(
  person: Person,
  values: Values,
  influences: ReadonlyMap<MeasurementName, Influence>,
): readonly MeasurementName[] {
  const weighed = [...influences].flatMap(([name, { lengths }]) => {
    if (person.measured[name] === undefined || person.readTwice.includes(name)) return [];
    const deviation = Math.sqrt(tapeVarianceMm(name, values[name] ?? 0));
    const moved = lengths.reduce((sum, slope) => sum + Math.abs(slope), 0) / lengths.length;
    return [{ name, mm: moved * deviation }];
  });
  return weighed
    .filter(({ mm }) => mm >= SMALLEST_AGAIN_MM)
    .sort((a, b) => b.mm - a.mm)
    .slice(0, MOST_AGAIN)
    .map(({ name }) => name);
}
