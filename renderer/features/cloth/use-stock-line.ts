import { useTranslation } from 'react-i18next';

import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { GarmentChoice } from '../../../shared/order/order.ts';
import { orderBy } from '../../../shared/stock/order-by.ts';
import { useStudioQuery } from '../../app/use-studio-query.ts';
import { useFormat } from '../../ui/use-format.ts';
import { promisedDay, todayIso } from '../order/due-date.ts';
import { useClothLengths } from './use-cloth-lengths.ts';

/** What there is of a cloth, in words; null while that is not known. `neededMm` null: not known yet. */
export type StockLine = (
  clothId: string,
  neededMm: number | null,
) => { readonly words: string; readonly isShort: boolean } | null;

/** How much there is of every cloth of a garment, and by when one that is short has to be ordered. */
export function useStockLine(
  garment: GarmentChoice | null,
  dueOn: string | null,
  catalogue: Catalogue,
): StockLine {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { length } = useClothLengths();
  const { data } = useStudioQuery(
    'cloths:availability',
    { design: garment?.design ?? 'shirt' },
    { enabled: garment !== null },
  );
  const product = catalogue.products.find(({ id }) => id === garment?.productId);
  const leadTimeDays = product?.leadTimeDays ?? 0;

  return (clothId, neededMm) => {
    const stock = data?.find((one) => one.clothId === clothId);
    if (stock === undefined) return null;
    const free = length(stock.freeMm);
    if (stock.freeMm > 0 && (neededMm === null || stock.longestMm >= neededMm)) {
      return { words: t('cloth:line.free', { free }), isShort: false };
    }
    const due = dueOn ?? promisedDay(todayIso(), leadTimeDays);
    const last = orderBy(due, leadTimeDays, stock.deliveryDays);
    const when =
      last <= todayIso()
        ? t('cloth:line.orderNow')
        : t('cloth:line.orderBy', { day: date(last, 'short') });
    if (stock.freeMm === 0 || neededMm === null) {
      return { words: t('cloth:line.none', { when }), isShort: true };
    }
    const needed = length(neededMm);
    const key = stock.freeMm >= neededMm ? 'cloth:line.inParts' : 'cloth:line.short';
    return { words: t(key, { free, needed, when }), isShort: true };
  };
}
