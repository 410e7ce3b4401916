import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Result } from '../../../shared/result.ts';
import {
  type ClothLengthFault,
  type ClothUnit,
  clothLengthWithUnit,
  clothUnitOf,
  parseClothLength,
  typedClothLength,
} from '../../../shared/units/cloth-length.ts';
import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { useSettings } from '../../app/use-settings.ts';

export type ClothLengths = {
  /** Metres or yards. */
  readonly unit: ClothUnit;
  /** What widths and flaws are measured in. */
  readonly widthUnit: LengthUnit;
  readonly length: (lengthMm: number) => string;
  readonly width: (widthMm: number) => string;
  readonly typed: (lengthMm: number) => string;
  readonly parse: (text: string) => Result<number, ClothLengthFault>;
};

/** Lengths and widths of cloth as the studio's language and unit write them. */
export function useClothLengths(): ClothLengths {
  const { i18n } = useTranslation();
  const { settings } = useSettings();
  const widthUnit = settings?.lengthUnit ?? 'cm';
  const { language } = i18n;
  return useMemo(() => {
    const unit = clothUnitOf(widthUnit);
    return {
      unit,
      widthUnit,
      length: (lengthMm) => clothLengthWithUnit(lengthMm, unit, language),
      // Cloth is sold in whole centimetres: a half is said, a nought is not.
      width: (widthMm) =>
        formatLengthWithUnit(widthMm, widthUnit, language).replace(/[.,]0(?!\d)/, ''),
      typed: (lengthMm) => typedClothLength(lengthMm, unit, language),
      parse: (text) => parseClothLength(text, unit),
    };
  }, [widthUnit, language]);
}
