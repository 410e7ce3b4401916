import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import { isMeasurementName } from '../../../../shared/measurement/measurement-name.ts';

/** What a finished measure is called: as on the body where it is a body's, else as the garment's. */
export function useMeasureName(): (measure: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (measure) =>
      isMeasurementName(measure)
        ? t(`measurements:name.${measure}`)
        : t(`designs:finished.${measure}`),
    [t],
  );
}
