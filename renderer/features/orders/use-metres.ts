import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Lengths of cloth, always to the centimetre, so that a column of them can be compared. */
export function useMetres(): (metres: number) => string {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    return (metres) => format.format(metres);
  }, [i18n.language]);
}
