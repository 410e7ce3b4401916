import { useTranslation } from 'react-i18next';

import type { SizeFault } from '../../../../shared/shoe/check-sizes.ts';
import { formatLengthWithUnit } from '../../../../shared/units/format-length.ts';
import { useFormat } from '../../../ui/use-format.ts';
import type { FieldFault, Written } from './last-form.ts';

/** What is wrong with a last, and what would be right. */
export function useFaultWords({ unit, language }: Written): (fault: FieldFault) => string {
  const { t } = useTranslation();
  const length = (mm: number): string => formatLengthWithUnit(mm, unit, language);
  return (fault) => {
    switch (fault.code) {
      case 'typed':
        return t(`measure:fault.${fault.fault}`);
      case 'name-missing':
      case 'name-taken':
        return t(`lasts:fault.${fault.code}`);
      case 'out-of-range':
        return t('lasts:fault.out-of-range', { low: length(fault.low), high: length(fault.high) });
      case 'not-more':
        return t('lasts:fault.not-more', { other: t(`lasts:field.${fault.other}`) });
      default:
        return fault satisfies never;
    }
  };
}

/** What is wrong with a row of sizes. */
export function useSizeFaultWords(): (fault: SizeFault | 'not-a-number') => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return (fault) =>
    fault === 'not-a-number'
      ? t('lasts:sizes.notANumber')
      : t('lasts:fault.out-of-range', {
          low: number(fault.low, 2),
          high: number(fault.high, 2),
        });
}
