import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { PINNED_MOST, WANTED_MM } from '../../../../shared/order/garment-method.ts';
import { err, ok, type Result } from '../../../../shared/result.ts';
import { LENGTH_UNITS } from '../../../../shared/units/length-unit.ts';
import { parseDifference } from '../../../../shared/units/parse-difference.ts';
import { parseLength, type ReadingFault } from '../../../../shared/units/parse-reading.ts';
import { useLengths } from '../use-lengths.ts';

export type TypedLengths = {
  readonly wanted: (text: string) => Result<number, string>;
  readonly pinned: (text: string, isAngle: boolean) => Result<number, string>;
};

/** Reads lengths in the studio's unit, and says in words what is wrong with one. */
export function useTypedLengths(): TypedLengths {
  const { t } = useTranslation();
  const lengths = useLengths();
  return useMemo(() => {
    const unit = LENGTH_UNITS.find((one) => one === lengths.unit) ?? 'cm';
    const fault = (code: ReadingFault) => err(t(`measure:fault.${code}`));
    return {
      wanted: (text) => {
        const read = parseLength(text, unit);
        if (!read.ok) return fault(read.error);
        const { value } = read.value;
        const { min, max } = WANTED_MM;
        if (value >= min && value <= max) return ok(value);
        return err(t('method:outside', { min: lengths.length(min), max: lengths.length(max) }));
      },
      pinned: (text, isAngle) => {
        const read = parseDifference(text, unit, isAngle);
        if (!read.ok) return fault(read.error);
        if (Math.abs(read.value) <= PINNED_MOST) return read;
        return err(t('method:tooMuch', { most: lengths.length(PINNED_MOST) }));
      },
    };
  }, [t, lengths]);
}
