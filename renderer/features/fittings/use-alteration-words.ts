import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

import type { PlacedAlteration } from '../../../shared/fit/fitting.ts';
import { useLengths } from '../pattern/use-lengths.ts';

/** `Waist: let out 1.2 cm, left, pinned`. */
export function useAlterationWords(): (alteration: PlacedAlteration) => string {
  const { t } = useTranslation();
  const { length } = useLengths();
  return useCallback(
    ({ place, side, mm, certainty }) =>
      [
        t(mm > 0 ? 'fittings:words.out' : 'fittings:words.in', {
          place: t(`fittings:place.${place}`),
          length: length(Math.abs(mm)),
        }),
        ...(side === 'both' ? [] : [t(`fittings:side.${side}`)]),
        t(`fittings:certainty.${certainty}`),
      ].join(', '),
    [t, length],
  );
}
