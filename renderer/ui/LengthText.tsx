import { useTranslation } from 'react-i18next';

import { formatLengthWithUnit } from '../../shared/units/format-length.ts';
import { useSettings } from '../app/use-settings.ts';

/** A length in the unit the studio is set to. `valueMm` is 0 or more. */
export function LengthText({ valueMm }: { readonly valueMm: number }) {
  const { i18n } = useTranslation();
  const { settings } = useSettings();
  return (
    <data value={valueMm} className="tabular">
      {formatLengthWithUnit(valueMm, settings?.lengthUnit ?? 'cm', i18n.language)}
    </data>
  );
}
