import { err, ok, type Result } from '../../result.ts';
import { type LengthUnit, toMillimetres } from '../../units/length-unit.ts';
import type { ExchangeFault } from './exchange-fault.ts';
import type { Dimension, ExchangeFile, ExchangeFormat, SizedMeasurement } from './exchange-file.ts';
import { childOf, type XmlElement } from './xml-tree.ts';

/** Sizes and heights that old files run through, cm: the steps the two programs were built with. */
const OLD_HEIGHT = { min: 50, max: 200, stepCm: 6 } as const;
const OLD_SIZE = { min: 22, max: 72, stepCm: 2 } as const;

/** Most values of one dimension: more is a step gone wrong. */
const MOST_CHOICES = 200;

const KINDS: Readonly<Record<string, Dimension['kind']>> = {
  x: 'height',
  y: 'size',
  z: 'hip',
  w: 'waist',
};

const SHIFTS = ['shiftA', 'shiftB', 'shiftC'] as const;

/** Reads a multisize file of the old kind (`size`, `height`) or the new (`dimensions`). */
export function readMultisize(
  root: XmlElement,
  elements: readonly XmlElement[],
  format: ExchangeFormat,
  unit: LengthUnit,
): Result<ExchangeFile, ExchangeFault> {
  const listed = childOf(root, 'dimensions');
  const isOld = listed === undefined;
  const dimensions = isOld ? oldDimensions(root, unit) : newDimensions(listed);
  if (dimensions === null) return err({ kind: 'not-measurements' });
  const measurements: SizedMeasurement[] = [];
  for (const element of elements) {
    const measurement = isOld
      ? oldMeasurement(element)
      : newMeasurement(element, dimensions.length);
    if (measurement === null) {
      const field = element.attributes.name ?? '';
      return err({ kind: 'field', field, shown: null });
    }
    measurements.push(measurement);
  }
  return ok({ kind: 'multisize', format, unit, dimensions, measurements });
}

/**
 * A measurement at chosen values, one for each dimension: base, plus each shift as often as its
 * dimension is steps away from its base, plus what is corrected at that very point.
 */
export function sizedValue(
  { base, shifts, corrections }: SizedMeasurement,
  dimensions: readonly Dimension[],
  chosen: readonly number[],
): number {
  const shifted = dimensions.reduce((value, { base: from, step }, i) => {
    const steps = ((chosen[i] ?? from) - from) / step;
    return value + steps * (shifts[i] ?? 0);
  }, base);
  return shifted + (corrections.get(chosen.join(';')) ?? 0);
}

/** Empty means zero, as in these programs; null what is no number. */
function numberOf(text: string | undefined): number | null {
  const value = Number(text ?? '0');
  return Number.isFinite(value) ? value : null;
}

function oldDimensions(root: XmlElement, unit: LengthUnit): readonly Dimension[] | null {
  const dimension = (
    kind: 'height' | 'size',
    { min, max, stepCm }: typeof OLD_HEIGHT | typeof OLD_SIZE,
  ): Dimension | null => {
    const base = numberOf(childOf(root, kind)?.attributes.base);
    const inFile = (cm: number): number => (unit === 'mm' ? toMillimetres(cm, 'cm') : cm);
    if (base === null || base <= 0) return null;
    const step = inFile(stepCm);
    return { id: kind, kind, base, step, choices: choicesOf(inFile(min), inFile(max), base, step) };
  };
  const [height, size] = [dimension('height', OLD_HEIGHT), dimension('size', OLD_SIZE)];
  return height === null || size === null ? null : [height, size];
}

function newDimensions(listed: XmlElement): readonly Dimension[] | null {
  const dimensions: Dimension[] = [];
  for (const { name, attributes } of listed.children) {
    if (name !== 'dimension') continue;
    const [base, step, min, max] = ['base', 'step', 'min', 'max'].map((key) =>
      numberOf(attributes[key]),
    );
    if (!base || !step || !min || !max || step < 0) return null;
    const id = attributes.type ?? `${dimensions.length + 1}`;
    const kind = KINDS[id] ?? 'other';
    dimensions.push({ id, kind, base, step, choices: choicesOf(min, max, base, step) });
  }
  return dimensions.length === 0 || dimensions.length > SHIFTS.length ? null : dimensions;
}

/** Values between the ends that whole steps lead to from the base. */
function choicesOf(min: number, max: number, base: number, step: number): readonly number[] {
  const first = Math.ceil((min - base) / step);
  const last = Math.floor((max - base) / step);
  const count = Math.min(Math.max(0, last - first + 1), MOST_CHOICES);
  const choices = Array.from({ length: count }, (_, i) => base + (first + i) * step);
  return choices.includes(base) ? choices : [base];
}

function oldMeasurement({ attributes }: XmlElement): SizedMeasurement | null {
  const [base, height, size] = ['base', 'height_increase', 'size_increase'].map((key) =>
    numberOf(attributes[key]),
  );
  if (base == null || height == null || size == null) return null;
  return {
    source: attributes.name ?? '',
    base,
    shifts: [height, size],
    corrections: new Map(),
  };
}

function newMeasurement(element: XmlElement, count: number): SizedMeasurement | null {
  const { attributes } = element;
  const base = numberOf(attributes.base);
  const shifts = SHIFTS.slice(0, count).map((key) => numberOf(attributes[key]));
  if (base === null || shifts.some((shift) => shift === null)) return null;
  const corrections = new Map<string, number>();
  for (const { name, attributes: at } of childOf(element, 'corrections')?.children ?? []) {
    const value = numberOf(at.correction ?? at.value);
    if (name !== 'correction' || value === null) return null;
    // Coordinates name three dimensions even where there are fewer.
    corrections.set((at.coordinates ?? '').split(';').slice(0, count).join(';'), value);
  }
  return {
    source: attributes.name ?? '',
    base,
    shifts: shifts.map((shift) => shift ?? 0),
    corrections,
  };
}
