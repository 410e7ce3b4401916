import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatAngle,
  formatAngleDifference,
  formatLength,
  formatLengthDifference,
  formatLengthWithUnit,
  SHOWN_STEP_MM,
} from '../../../shared/units/format-length.ts';
import { fromMillimetres, LENGTH_UNITS, toMillimetres } from '../../../shared/units/length-unit.ts';
import { parseAngle, parseLength } from '../../../shared/units/parse-reading.ts';

const lengths = fc.double({ min: 5, max: 2500, noNaN: true });
const units = fc.constantFrom(...LENGTH_UNITS);
const languages = fc.constantFrom('en', 'fr');

describe('a length as shown', () => {
  it('follows the unit and the language', () => {
    expect(formatLength(1045, 'cm', 'en')).toBe('104.5');
    expect(formatLength(1045, 'cm', 'fr')).toBe('104,5');
    expect(formatLength(1045, 'mm', 'fr')).toBe('1045');
    expect(formatLength(400.05, 'in', 'en')).toBe('15\u202f¾');
    expect(formatLength(19.05, 'in', 'en')).toBe('¾');
    expect(formatLength(914.4, 'in', 'fr')).toBe('36');
    expect(formatLengthWithUnit(1045, 'cm', 'fr')).toBe('104,5\u202fcm');
    expect(formatLengthWithUnit(400.05, 'in', 'fr')).toBe('15\u202f¾″');
  });

  it('carries a rounded-up eighth into the whole inch', () => {
    expect(formatLength(toMillimetres(15.97, 'in'), 'in', 'en')).toBe('16');
  });

  it('can be typed back and lands within half a shown step', () => {
    fc.assert(
      fc.property(lengths, units, languages, (valueMm, unit, language) => {
        for (const shown of [
          formatLength(valueMm, unit, language),
          formatLengthWithUnit(valueMm, unit, language),
        ]) {
          const back = parseLength(shown, unit);
          expect(back.ok && Math.abs(back.value.value - valueMm)).toBeLessThanOrEqual(
            SHOWN_STEP_MM[unit] / 2 + 1e-6,
          );
        }
      }),
    );
  });

  it('shows the same figure again after it was typed back', () => {
    fc.assert(
      fc.property(lengths, units, languages, (valueMm, unit, language) => {
        const shown = formatLength(valueMm, unit, language);
        const back = parseLength(shown, unit);
        expect(back.ok && formatLength(back.value.value, unit, language)).toBe(shown);
      }),
    );
  });

  it('converts there and back without drift', () => {
    fc.assert(
      fc.property(lengths, units, (valueMm, unit) => {
        expect(toMillimetres(fromMillimetres(valueMm, unit), unit)).toBeCloseTo(valueMm, 9);
      }),
    );
  });

  it('writes differences with their sign', () => {
    expect(formatLengthDifference(15, 'cm', 'en')).toBe('+1.5');
    expect(formatLengthDifference(-15, 'cm', 'fr')).toBe('−1,5');
    expect(formatLengthDifference(0.2, 'cm', 'en')).toBe('±0');
    expect(formatLengthDifference(-9.525, 'in', 'en')).toBe('−⅜');
    expect(formatAngleDifference(-1.5, 'fr')).toBe('−1,5°');
    expect(formatAngleDifference(0.01, 'fr')).toBe('±0');
  });

  it('writes angles that can be typed back', () => {
    expect(formatAngle(13, 'en')).toBe('13°');
    expect(formatAngle(13.5, 'fr')).toBe('13,5°');
    fc.assert(
      fc.property(fc.double({ min: 1, max: 45, noNaN: true }), languages, (degrees, language) => {
        const back = parseAngle(formatAngle(degrees, language));
        expect(back.ok && Math.abs(back.value.value - degrees)).toBeLessThanOrEqual(0.051);
      }),
    );
  });
});
