import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import { useSettings } from '../../app/use-settings.ts';

/** Lengths of cloth as the studio's unit has them: metres to the centimetre, or inches. */
export function useClothLengths() {
  const { i18n } = useTranslation();
  const { settings } = useSettings();
  const unit: LengthUnit = settings?.lengthUnit ?? 'cm';
  return useMemo(() => {
    const metres = new Intl.NumberFormat(i18n.language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    const long = (mm: number): string =>
      unit === 'in'
        ? formatLengthWithUnit(mm, 'in', i18n.language)
        : `${metres.format(Math.ceil(mm / 10 - 1e-6) / 100)}\u00a0m`;
    const short = (mm: number): string => formatLengthWithUnit(Math.abs(mm), unit, i18n.language);
    return { unit, long, short };
  }, [i18n.language, unit]);
}
