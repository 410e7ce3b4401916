import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { BodyEstimate } from '../../../shared/anthropometry/completed-body.ts';
import type { Remark } from '../../../shared/anthropometry/judge-sheet.ts';
import { measurementDefinition } from '../../../shared/measurement/definitions.ts';
import type { Judgement } from '../../../shared/measurement/judge-entry.ts';
import type { Range } from '../../../shared/measurement/limits.ts';
import {
  isMeasurementName,
  type MeasurementName,
} from '../../../shared/measurement/measurement-name.ts';
import type { ReadingWarning } from '../../../shared/measurement/reading-warnings.ts';
import type { Side } from '../../../shared/measurement/unfinished-session.ts';
import {
  formatAngle,
  formatAngleDifference,
  formatLength,
  formatLengthDifference,
  formatLengthWithUnit,
} from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';

export type MeasureWords = {
  readonly name: (name: MeasurementName) => string;
  /** With its side where it has one: "Inside leg, left". */
  readonly field: (name: MeasurementName, side: Side) => string;
  /** A value with its unit, in the unit of the panel. */
  readonly value: (name: MeasurementName, value: number) => string;
  /** The bare figure, as it could be typed. */
  readonly figure: (name: MeasurementName, value: number) => string;
  /** A length as a person would type it in the panel's unit: no more decimals than it has. */
  readonly typed: (valueMm: number) => string;
  readonly difference: (name: MeasurementName, difference: number) => string;
  readonly range: (name: MeasurementName, range: Range) => string;
  /** What is wrong with a field; empty for one that is empty or taken. */
  readonly fault: (name: MeasurementName, judged: Judgement) => string;
  readonly warning: (name: MeasurementName, warning: ReadingWarning) => string;
  /** What is striking about a value among the others. */
  readonly remark: (remark: Remark) => string;
  /** "Did you mean 104.0 cm?", and why. */
  readonly offer: (remark: Remark) => string;
  /** The mean of two readings and how far they are apart. */
  readonly twoReadings: (name: MeasurementName, first: number, second: number) => string;
  /** What is smaller than the tape's own marks: "3.2 mm", "0.13 in". */
  readonly fine: (mm: number) => string;
  /** "≈ 40.2 ± 1.4", as it stands before the field's unit. */
  readonly estimate: (name: MeasurementName, estimate: BodyEstimate) => string;
};

function wordsFor(t: TFunction, language: string, unit: LengthUnit): MeasureWords {
  const isAngle = (name: MeasurementName) => measurementDefinition(name).kind === 'angle';
  const called = (name: MeasurementName) => t(`measurements:name.${name}`);
  const figure = (name: MeasurementName, value: number) =>
    isAngle(name) ? formatAngle(value, language) : formatLength(value, unit, language);
  const value = (name: MeasurementName, of: number) =>
    isAngle(name) ? formatAngle(of, language) : formatLengthWithUnit(of, unit, language);
  const difference = (name: MeasurementName, of: number) =>
    isAngle(name)
      ? formatAngleDifference(of, language)
      : formatLengthDifference(of, unit, language);
  const range = (name: MeasurementName, { low, high }: Range) =>
    t('measure:range', { low: figure(name, low), high: value(name, high) });
  return {
    name: called,
    field: (name, side) =>
      side === 'both'
        ? called(name)
        : t('measure:side.field', { name: called(name), side: t(`measure:side.${side}`) }),
    value,
    figure,
    typed: (valueMm) => formatLength(valueMm, unit, language).replace(/[.,]0$/, ''),
    difference,
    range,
    fault: (name, judged) => {
      if (judged.state === 'fault') return t(`measure:fault.${judged.fault}`);
      if (judged.state !== 'refused') return '';
      return t('measure:fault.refused', {
        value: value(name, judged.value),
        range: range(name, judged.limits),
      });
    },
    remark: ({ name, level, expected, correction }) => {
      if (correction !== null && correction.changes[0]?.key.endsWith(':both') === false) {
        return t('measure:remark.sides');
      }
      // A broken order has a warning of its own, which names both measurements.
      if (expected === null) return '';
      return t(`measure:remark.${level}`, { range: range(name, expected) });
    },
    offer: ({ name, correction }) => {
      const [change] = correction?.changes ?? [];
      if (correction === null || change === undefined) return '';
      const { reason, other } = correction.slip;
      const swapped = isMeasurementName(other ?? '') ? called(other as MeasurementName) : '';
      return t(`measure:offer.${reason}`, { value: value(name, change.value), other: swapped });
    },
    twoReadings: (name, first, second) =>
      t('measure:again.outcome', {
        mean: value(name, (first + second) / 2),
        apart: value(name, Math.abs(first - second)),
      }),
    fine: (mm) => {
      const [amount, decimals, shown] = unit === 'in' ? [mm / 25.4, 2, 'in'] : [mm, 1, 'mm'];
      const text = amount.toFixed(decimals);
      const written = language.startsWith('fr') ? text.replace('.', ',') : text;
      return `${written}\u202f${t(`measure:unit.${shown}`)}`;
    },
    estimate: (name, { value: middle, low, high }) =>
      t('measure:estimate.value', {
        value: figure(name, middle),
        spread: figure(name, (high - low) / 2),
      }),
    warning: (name, warning) => {
      switch (warning.kind) {
        case 'unusual':
          return t('measure:warning.unusual', { range: range(name, warning.usual) });
        case 'order':
          return t('measure:warning.order', {
            smaller: called(warning.smaller),
            larger: called(warning.larger),
          });
        case 'sides':
          return t('measure:warning.sides');
        case 'changed':
          return t('measure:warning.changed', { difference: difference(name, warning.difference) });
      }
    },
  };
}

/** The panel's words for values, faults and warnings, in its unit and language. */
export function useMeasureWords(unit: LengthUnit): MeasureWords {
  const { t, i18n } = useTranslation();
  return useMemo(() => wordsFor(t, i18n.language, unit), [t, i18n.language, unit]);
}
