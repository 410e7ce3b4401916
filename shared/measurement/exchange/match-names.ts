import { toMillimetres } from '../../units/length-unit.ts';
import { MEASUREMENTS } from '../definitions.ts';
import { HARD_LIMITS, isWithin } from '../limits.ts';
import { isMeasurementName, type MeasurementName } from '../measurement-name.ts';
import { bodyFactsSchema, type Reading } from '../session.ts';
import type { Skipped, SourceValue } from './exchange-file.ts';
import { SEAMLY_NAMES, SEAMLY_OTHERS, type SeamlyName } from './name-table.ts';

/** A reading, and the name it had in its file. */
export type TakenOver = Reading & { readonly source: string };

/** What becomes of a file: everything in it is in exactly one of the three. */
export type Takeover = {
  readonly readings: readonly TakenOver[];
  /** Known to the body model, kept by no session: mm. */
  readonly others: readonly {
    readonly source: string;
    readonly name: string;
    readonly valueMm: number;
    readonly shown: string;
  }[];
  readonly skipped: readonly Skipped[];
};

/** The body's height in mm, where the file tells one. */
export const statureOf = ({ others }: Takeover): number | undefined =>
  others.find(({ name }) => name === 'stature')?.valueMm;

/** How many values of a file come into a session: its readings, and the body's height. */
export const countOf = (taken: Takeover): number =>
  taken.readings.length + (statureOf(taken) === undefined ? 0 : 1);

/** A stature the studio keeps. */
const canBeStature = (valueMm: number): boolean =>
  bodyFactsSchema.shape.stature.safeParse(valueMm).success;

const OTHER_NAMES = new Set(Object.values(SEAMLY_OTHERS));
const OUR_SIDE = /^@(\w+)_(left|right)$/;

/** Sorts the values of a file into readings, others and what is left out, each with its reason. */
export function matchNames(values: readonly SourceValue[]): Takeover {
  const skipped: Skipped[] = [];
  const skip = (value: SourceValue, reason: Skipped['reason']): void =>
    void skipped.push({ source: inFile(value), reason, shown: value.typed });
  const measured = values.filter((value) => {
    if (value.value === 0) skip(value, 'empty');
    return value.value !== 0;
  });
  const bySource = new Map<string, SourceValue>();
  for (const value of measured) {
    if (value.side === 'both' && !bySource.has(value.source)) bySource.set(value.source, value);
  }

  const readings: TakenOver[] = [];
  const used = new Set<SourceValue>();
  const take = (name: MeasurementName, value: SourceValue, from: readonly SourceValue[]): void => {
    for (const one of from) used.add(one);
    const reading = readingOf(name, value);
    if (isWithin(reading.value, HARD_LIMITS[name])) readings.push(reading);
    else skip(value, 'impossible');
  };

  for (const { name } of MEASUREMENTS) {
    const sides = measured.filter((value) => sideOf(value)?.name === name);
    const whole = bySource.get(name) ?? null;
    if (sides.length > 0) for (const value of sides) take(name, onItsSide(value), [value]);
    else if (whole !== null) take(name, whole, [whole]);
    else {
      const found = standIn(SEAMLY_NAMES[name], bySource);
      if (found !== null) take(name, found.value, found.from);
    }
  }

  const told = new Set<string>();
  const others = measured.flatMap((value) => {
    const name = SEAMLY_OTHERS[value.source] ?? value.source;
    if (used.has(value) || value.unit === 'deg' || !OTHER_NAMES.has(name)) return [];
    used.add(value);
    const { typed: shown } = value;
    const valueMm = toMillimetres(value.value, value.unit);
    const fault = told.has(name)
      ? 'repeated'
      : name === 'stature' && !canBeStature(valueMm) && 'impossible';
    if (fault !== false) {
      skip(value, fault);
      return [];
    }
    told.add(name);
    return [{ source: inFile(value), name, valueMm, shown }];
  });
  for (const value of measured) if (!used.has(value)) skip(value, reasonFor(value));
  return withoutRepeats({ readings, others, skipped });
}

const KNOWN_IN_SEAMLY = new Map(
  MEASUREMENTS.flatMap(({ name }) =>
    SEAMLY_NAMES[name].map(
      (source) => [typeof source === 'string' ? source : source.from, name] as const,
    ),
  ),
);

/** A name that could have served, beside one that did, repeats it. */
function reasonFor({ source }: SourceValue): Skipped['reason'] {
  if (KNOWN_IN_SEAMLY.has(source) || isMeasurementName(source)) return 'repeated';
  return source.startsWith('@') ? 'custom' : 'unknown';
}

type StandIn = { readonly value: SourceValue; readonly from: readonly SourceValue[] };

/** The first of these names that the file has a value for. */
function standIn(
  names: readonly SeamlyName[],
  bySource: ReadonlyMap<string, SourceValue>,
): StandIn | null {
  for (const name of names) {
    const from = bySource.get(typeof name === 'string' ? name : name.from);
    if (from === undefined) continue;
    if (typeof name === 'string') return { value: from, from: [from] };
    const less = bySource.get(name.less);
    if (less === undefined) continue;
    const value = Math.round((from.value - less.value) * 1000) / 1000;
    const source = `${name.from} − ${name.less}`;
    return { value: { ...from, source, value, typed: String(value) }, from: [from, less] };
  }
  return null;
}

type OneSide = { readonly name: MeasurementName; readonly side: 'left' | 'right' };

/** The measurement a one-sided value belongs to, by its side or by our custom name. */
function sideOf({ source, side }: SourceValue): OneSide | null {
  if (side !== 'both') {
    const name = isMeasurementName(source) ? source : KNOWN_IN_SEAMLY.get(source);
    return name === undefined ? null : { name, side };
  }
  const [, name = '', which] = OUR_SIDE.exec(source) ?? [];
  if (!isMeasurementName(name)) return null;
  return { name, side: which === 'left' ? 'left' : 'right' };
}

const onItsSide = (value: SourceValue): SourceValue => ({
  ...value,
  side: sideOf(value)?.side ?? value.side,
});

/** The name as it stands in the file. */
const inFile = ({ source, heading }: SourceValue): string => heading ?? source;

/** Longest text kept of what a file says. */
const LONGEST_TYPED = 40;

function readingOf(measurement: MeasurementName, source: SourceValue): TakenOver {
  const { side, value, unit, typed } = source;
  const isAngle = measurement === 'shoulderSlope';
  const mm = unit === 'deg' || isAngle ? value : toMillimetres(value, unit);
  return {
    source: inFile(source),
    measurement,
    side,
    value: Math.round(mm * 1000) / 1000,
    typed: typed.slice(0, LONGEST_TYPED),
    unit: isAngle ? 'deg' : unit,
  };
}

/** A place is read once: what comes a second time is left out. */
function withoutRepeats({ readings, others, skipped }: Takeover): Takeover {
  const seen = new Set<string>();
  const again: Skipped[] = [];
  const kept = readings.filter(({ measurement, side, source, typed }) => {
    const place = `${measurement} ${side}`;
    if (seen.has(place)) again.push({ source, reason: 'repeated', shown: typed });
    return seen.size !== seen.add(place).size;
  });
  return { readings: kept, others, skipped: [...skipped, ...again] };
}
