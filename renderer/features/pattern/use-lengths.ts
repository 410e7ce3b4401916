import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import {
  formatAngle,
  formatLength,
  formatLengthDifference,
  formatLengthWithUnit,
} from '../../../shared/units/format-length.ts';
import { useSettings } from '../../app/use-settings.ts';
import { createFormat } from '../../ui/format.ts';

/** Square millimetres in a square metre and a square inch. */
const SQUARE_METRE = 1_000_000;
const SQUARE_INCH = 25.4 * 25.4;

export type Lengths = {
  readonly unit: string;
  /** A bare figure in the studio's unit. */
  readonly figure: (mm: number) => string;
  readonly length: (mm: number) => string;
  /** With its sign; `±0` where nothing can be read off a tape. */
  readonly difference: (mm: number) => string;
  /** With its sign and unit. */
  readonly signed: (mm: number) => string;
  /** With its sign, in mm to a tenth: seams are judged finer than the tape is read. */
  readonly fine: (mm: number) => string;
  readonly angle: (degrees: number) => string;
  readonly area: (mm2: number) => string;
};

/** Lengths as the studio's language and unit write them. */
export function useLengths(): Lengths {
  const { t, i18n } = useTranslation();
  const { settings } = useSettings();
  const unit = settings?.lengthUnit ?? 'cm';
  const { language } = i18n;
  return useMemo(() => {
    const { number } = createFormat(language);
    const signed = (value: number, text: string): string =>
      value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
    return {
      unit,
      figure: (mm) => formatLength(Math.max(0, mm), unit, language),
      length: (mm) => formatLengthWithUnit(Math.max(0, mm), unit, language),
      difference: (mm) => formatLengthDifference(mm, unit, language),
      signed: (mm) => signed(mm, formatLengthWithUnit(Math.abs(mm), unit, language)),
      fine: (mm) => {
        const rounded = Math.round(mm * 10) / 10;
        const value = signed(rounded, number(Math.abs(rounded), 1));
        return t('pattern:value.mm', { value });
      },
      angle: (degrees) => formatAngle(degrees, language),
      area: (mm2) =>
        unit === 'in'
          ? t('pattern:area.squareInches', { value: number(mm2 / SQUARE_INCH, 0) })
          : t('pattern:area.squareMetres', { value: number(mm2 / SQUARE_METRE, 3) }),
    };
  }, [t, language, unit]);
}
