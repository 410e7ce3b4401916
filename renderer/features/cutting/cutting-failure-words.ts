import type { TFunction } from 'i18next';

import type { CuttingFailureView } from '../../../shared/cutting/cutting-result.ts';
import { formatLengthWithUnit } from '../../../shared/units/format-length.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';

/** Why a file was not made, and what would do. */
export const cuttingFailureWords = (
  t: TFunction,
  { reason, piece, byMm }: CuttingFailureView,
  { unit, language }: { readonly unit: LengthUnit; readonly language: string },
): string =>
  t(`cutting:failure.${reason}`, {
    piece: piece ?? '',
    length: formatLengthWithUnit(byMm ?? 0, unit, language),
  });
