import { describe, expect, it } from 'vitest';

import en from '../../../resources/locales/en/measurements.json' with { type: 'json' };
import fr from '../../../resources/locales/fr/measurements.json' with { type: 'json' };
import {
  fieldUnit,
  MEASUREMENT_GROUPS,
  MEASUREMENTS,
  measurementDefinition,
} from '../../../shared/measurement/definitions.ts';
import { HARD_LIMITS, isWithin } from '../../../shared/measurement/limits.ts';
import { MEASUREMENT_NAMES } from '../../../shared/measurement/measurement-name.ts';
import { RANGE_SOURCES, USUAL_RANGES } from '../../../shared/measurement/usual-range.ts';

describe('the measurements', () => {
  it('are each defined once', () => {
    expect(MEASUREMENTS.map(({ name }) => name).sort()).toEqual([...MEASUREMENT_NAMES].sort());
  });

  it('stand together by group, and the groups in the order of the walk', () => {
    const walked = MEASUREMENTS.map(({ group }) => group);
    const stations = walked.filter((group, index) => group !== walked[index - 1]);
    expect(stations).toEqual([...MEASUREMENT_GROUPS]);
  });

  it('are typed in the length unit, only the shoulder slope in degrees', () => {
    const inDegrees = MEASUREMENT_NAMES.filter((name) => fieldUnit(name, 'cm') === 'deg');
    expect(inDegrees).toEqual(['shoulderSlope']);
    expect(fieldUnit('chest', 'in')).toBe('in');
  });

  it('are taken left and right only where a body has two of them', () => {
    for (const name of ['chest', 'waist', 'seat', 'neck', 'head', 'crossSeam', 'bustSpan'] as const)
      expect(measurementDefinition(name).sided).toBe(false);
    for (const name of ['inseam', 'wrist', 'shoulderSlope', 'shoulderToWrist', 'knee'] as const)
      expect(measurementDefinition(name).sided).toBe(true);
  });

  it.each([
    ['en', en],
    ['fr', fr],
  ] as const)('have a name and how they are taken, and nothing else has, in %s', (_, texts) => {
    expect(Object.keys(texts.name).sort()).toEqual([...MEASUREMENT_NAMES].sort());
    expect(Object.keys(texts.how).sort()).toEqual([...MEASUREMENT_NAMES].sort());
    expect(Object.keys(texts.group)).toEqual([...MEASUREMENT_GROUPS]);
    expect(Object.keys(texts.source).sort()).toEqual([...RANGE_SOURCES].sort());
    const names = Object.values(texts.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each([...MEASUREMENT_NAMES])('the limits of %s', (name) => {
  const hard = HARD_LIMITS[name];
  const usual = USUAL_RANGES[name];

  it('leave room beyond what is usual', () => {
    expect(usual.low).toBeLessThan(usual.high);
    expect(hard.low).toBeLessThan(usual.low);
    expect(hard.high).toBeGreaterThan(usual.high);
  });

  it('refuse a middling value typed ten times too large or too small', () => {
    const middling = Math.sqrt(usual.low * usual.high);
    expect(isWithin(middling, hard)).toBe(true);
    expect(isWithin(middling * 10, hard)).toBe(false);
    expect(isWithin(middling / 10, hard)).toBe(false);
  });
});

describe('the hard limits', () => {
  it.each([
    ['chest', 40],
    ['waist', 34],
    ['seat', 41],
    ['hips', 36],
    ['neck', 15.5],
    ['wrist', 6.5],
  ] as const)('refuse %s of %d inches typed as centimetres', (name, inches) => {
    expect(isWithin(inches * 25.4, HARD_LIMITS[name])).toBe(true);
    expect(isWithin(inches * 10, HARD_LIMITS[name])).toBe(false);
  });
});
