import type { Request } from '../../shared/contract/contract.ts';
import { toOrderMm } from '../../shared/stock/cloth.ts';
import type { PurchaseLine, SupplierList } from '../../shared/stock/purchase.ts';
import { type ClothRepository, clothRowOf } from '../db/repositories/cloth-repository.ts';
import type { PurchaseRepository } from '../db/repositories/purchase-repository.ts';
import type { StockRepository } from '../db/repositories/stock-repository.ts';
import { StudioError } from '../errors.ts';
import type { ClothService } from './cloths.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'now' | 'publish'> & {
  readonly cloths: ClothRepository;
  readonly stock: StockRepository;
  readonly purchases: PurchaseRepository;
  readonly clothService: Pick<ClothService, 'needOf'>;
  readonly staffName: () => string;
};

/** What must be ordered from whom, and what is on its way. Throws `not-found`. */
export function createPurchaseService(dependencies: Dependencies) {
  const { now, publish, cloths, stock, purchases, clothService, staffName } = dependencies;

  function lineOf(row: number): PurchaseLine[] {
    const cloth = cloths.byRow(row);
    if (cloth === undefined) return [];
    const { deliveryDays } = cloth.fields;
    const needs = stock.waitingOfCloth(row).map((need) => clothService.needOf(need, deliveryDays));
    const days = needs.flatMap(({ orderBy }) => orderBy ?? []).sort();
    return [
      {
        cloth: clothRowOf(cloth),
        deliveryDays,
        toOrderMm: toOrderMm(cloth.stock),
        orderBy: days[0] ?? null,
        needs,
        ordered: [...purchases.open(row)],
      },
    ];
  }

  return {
    list: (): SupplierList[] => {
      const rows = new Set([...cloths.shortRows(), ...purchases.openRows()]);
      const bySupplier = Map.groupBy([...rows].flatMap(lineOf), ({ cloth }) => cloth.supplier);
      return [...bySupplier]
        .map(([supplier, lines]) => ({ supplier, lines: lines.sort(byUrgency) }))
        .sort((a, b) => a.supplier.localeCompare(b.supplier));
    },
    add: ({ id, clothId, lengthMm }: Request<'purchases:add'>): null => {
      const cloth = cloths.get(clothId);
      if (cloth === undefined) throw new StudioError('not-found', 'no such cloth');
      const ordered = { orderedAt: now(), orderedBy: staffName() };
      purchases.insert({ id, clothRow: cloth.row, lengthMm, ...ordered });
      publish(['stock']);
      return null;
    },
    remove: ({ id }: Request<'purchases:remove'>): null => {
      purchases.remove(id);
      publish(['stock']);
      return null;
    },
  };
}

/** What has to be ordered first stands first; what is only below its level comes after. */
const byUrgency = (a: PurchaseLine, b: PurchaseLine): number =>
  (a.orderBy ?? '9999').localeCompare(b.orderBy ?? '9999') ||
  a.cloth.name.en.localeCompare(b.cloth.name.en);
