import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { MeasurementName } from '../../shared/measurement/measurement-name.ts';
import type { DraftFailure } from '../../shared/pattern/model.ts';
import { formatAngle, formatLengthWithUnit } from '../../shared/units/format-length.ts';
import { useSettings } from '../app/use-settings.ts';

/** Says why there is no draft, with names and values as the studio shows them everywhere. */
export function useFailureWords(): (failure: DraftFailure) => string {
  const { t, i18n } = useTranslation();
  const { settings } = useSettings();
  const unit = settings?.lengthUnit ?? 'cm';
  const { language } = i18n;
  return useCallback(
    (failure) => {
      const name = (measurement: MeasurementName): string => t(`measurements:name.${measurement}`);
      const list = (names: readonly MeasurementName[]): string =>
        new Intl.ListFormat(language, { type: 'conjunction' }).format(names.map(name));
      const value = (measurement: MeasurementName, of: number): string =>
        measurement === 'shoulderSlope'
          ? formatAngle(of, language)
          : formatLengthWithUnit(Math.max(0, of), unit, language);
      switch (failure.reason) {
        case 'missing-measurement':
          return t('designs:failure.missing-measurement', {
            measurements: list(failure.measurements),
            count: failure.measurements.length,
          });
        case 'measurement-out-of-reach':
          return t('designs:failure.measurement-out-of-reach', {
            measurement: name(failure.measurement),
            value: value(failure.measurement, failure.value),
            min: value(failure.measurement, failure.min),
            max: value(failure.measurement, failure.max),
          });
        case 'measurements-disagree':
          return t(`designs:failure.measurements-disagree.${failure.relation}`, {
            measurement: name(failure.measurement),
            other: name(failure.other),
          });
        case 'option-out-of-bounds':
          return t('designs:failure.option-out-of-bounds', {
            option: t(`designs:option.${failure.option}.name`),
            value: failure.value,
            allowed: failure.allowed,
          });
        case 'unknown-option':
          return t('designs:failure.unknown-option', { option: failure.option });
        case 'allowance-out-of-bounds':
          return t('designs:failure.allowance-out-of-bounds', {
            value: formatLengthWithUnit(Math.max(0, failure.value), unit, language),
            min: formatLengthWithUnit(failure.min, unit, language),
            max: formatLengthWithUnit(failure.max, unit, language),
          });
        case 'not-draftable':
          return t('designs:failure.not-draftable', {
            piece: t(`pieces:${failure.piece}`),
            measurements: list(failure.measurements),
          });
      }
    },
    [t, language, unit],
  );
}
