import type { Request, Response } from '../../shared/contract/contract.ts';
import { foldedWords } from '../../shared/customer/fold.ts';
import { usableMm } from '../../shared/stock/bolt.ts';
import type { ClothFields, ClothRow, StockedCloth } from '../../shared/stock/cloth.ts';
import { orderBy } from '../../shared/stock/order-by.ts';
import {
  type ClothKey,
  type ClothRepository,
  clothRowOf,
  type StoredCloth,
} from '../db/repositories/cloth-repository.ts';
import type { Need, StockRepository } from '../db/repositories/stock-repository.ts';
import { StudioError } from '../errors.ts';
import { shownBolt } from './order-cloth.ts';
import type { ServiceContext } from './service-context.ts';

type Dependencies = Pick<ServiceContext, 'db' | 'now' | 'publish'> & {
  readonly cloths: ClothRepository;
  readonly stock: StockRepository;
  /** Days between taking an order of the product and handing it over. */
  readonly leadTimeDays: (productId: string) => number;
};

/** As many as a search from anywhere shows. */
const EVERYWHERE_CLOTHS = 6;

/** The shop's cloths. Throws `not-found`, `conflict` and `sku-taken`. */
export function createClothService(dependencies: Dependencies) {
  const { db, now, publish, cloths, stock, leadTimeDays } = dependencies;

  function required(id: string): StoredCloth {
    const cloth = cloths.get(id);
    if (cloth === undefined) throw new StudioError('not-found', 'no such cloth');
    return cloth;
  }

  const whole = ({ row: _, fields, ...cloth }: StoredCloth): StockedCloth => ({
    ...cloth,
    fields: { ...fields, pictureBase64: cloths.picture(cloth.id) },
  });

  const save = db.transaction((request: Request<'cloths:save'>): void => {
    const { id, expectedUpdatedAt } = request;
    const fields = withBothNames(request.fields);
    const taken = cloths.idOfSku(fields.sku);
    if (taken !== undefined && taken !== id) throw new StudioError('sku-taken');
    const known = cloths.get(id);
    if (known === undefined) {
      if (expectedUpdatedAt !== null) throw new StudioError('not-found', 'no such cloth');
      cloths.insert(id, fields, now());
      return;
    }
    // The answer to an earlier try may have been lost; what is asked for is already so.
    if (isSame(whole(known).fields, fields)) return;
    if (known.updatedAt !== expectedUpdatedAt) {
      throw new StudioError('conflict', 'the cloth was changed meanwhile');
    }
    // Two changes within one tick of the clock must still be told apart.
    cloths.update(id, fields, Math.max(now(), known.updatedAt + 1));
  });

  const archive = db.transaction(({ id, archived }: Request<'cloths:archive'>): void => {
    const { archivedAt, updatedAt } = required(id);
    if ((archivedAt !== null) === archived) return;
    const at = Math.max(now(), updatedAt + 1);
    cloths.archive(id, archived ? at : null, at);
  });

  const changed = (id: string): StockedCloth => {
    publish(['stock', 'catalogue']);
    return whole(required(id));
  };

  const rows = (keys: readonly ClothKey[]): ClothRow[] =>
    keys.flatMap(({ row }) => {
      const cloth = cloths.byRow(row);
      return cloth === undefined ? [] : [clothRowOf(cloth)];
    });

  function list(request: Request<'cloths:list'>): Response<'cloths:list'> {
    const { text, which, language, limit, offset } = request;
    const keys = cloths.keys(which === 'archived');
    const compare = new Intl.Collator(language).compare;
    const found = matching(keys, text)
      .filter(({ shortMm }) => which !== 'short' || shortMm > 0)
      .sort((a, b) => compare(a[language], b[language]) || a.row - b.row);
    return {
      cloths: rows(found.slice(offset, offset + limit)),
      total: found.length,
      short: which === 'archived' ? 0 : keys.filter(({ shortMm }) => shortMm > 0).length,
    };
  }

  function availability({ design }: Request<'cloths:availability'>) {
    return cloths
      .all()
      .filter(({ fields, archivedAt }) => archivedAt === null && fields.suits.includes(design))
      .map(({ id, row, fields: { deliveryDays } }) => {
        const usable = stock.boltsInStock(row).map(usableMm);
        const freeMm = usable.reduce((sum, one) => sum + one, 0);
        return { clothId: id, freeMm, longestMm: Math.max(0, ...usable), deliveryDays };
      });
  }

  /** An order that cloth is needed for, with the last day to order it. */
  function needOf(need: Need, deliveryDays: number) {
    const { orderId, number, customerName, dueOn, lengthMm, productId } = need;
    const last = dueOn === null ? null : orderBy(dueOn, leadTimeDays(productId), deliveryDays);
    return { orderId, number, customerName, dueOn, lengthMm, orderBy: last };
  }

  return {
    list,
    availability,
    needOf,
    /** The first cloths that a text finds. */
    everywhere: (text: string): ClothRow[] =>
      text.trim() === ''
        ? []
        : rows(matching(cloths.keys(false), text).slice(0, EVERYWHERE_CLOTHS)),
    get: ({ id }: Request<'cloths:get'>): StockedCloth => whole(required(id)),
    save: (request: Request<'cloths:save'>): StockedCloth => {
      save.immediate(request);
      return changed(request.id);
    },
    archive: (request: Request<'cloths:archive'>): StockedCloth => {
      archive.immediate(request);
      return changed(request.id);
    },
    bolts: ({ clothId }: Request<'cloths:bolts'>): Response<'cloths:bolts'> => {
      const bolts = stock.boltsOfCloth(required(clothId).row).map(shownBolt);
      return bolts.sort((a, b) => Number(a.onHandMm === 0) - Number(b.onHandMm === 0));
    },
    movements: ({ clothId, limit, offset }: Request<'cloths:movements'>) => [
      ...stock.movementsOfCloth(required(clothId).row, limit, offset),
    ],
    orders: ({ clothId }: Request<'cloths:orders'>): Response<'cloths:orders'> => {
      const { row, fields } = required(clothId);
      return stock.needsOfCloth(row).map((need) => ({
        ...needOf(need, fields.deliveryDays),
        boltId: need.boltId,
        boltLabel: need.boltLabel,
      }));
    },
  };
}

export type ClothService = ReturnType<typeof createClothService>;

/** Every typed word begins a word of the cloth. */
function matching(keys: readonly ClothKey[], text: string): readonly ClothKey[] {
  const words = foldedWords(text).map((word) => ` ${word}`);
  return keys.filter(({ search }) => words.every((word) => search.includes(word)));
}

function withBothNames(fields: ClothFields): ClothFields {
  const both = ({ en, fr }: ClothFields['name']) => ({ en: en || fr, fr: fr || en });
  return { ...fields, name: both(fields.name), description: both(fields.description) };
}

/** Compared in the order of `b`, which the request's schema fixes. */
const isSame = (a: ClothFields, b: ClothFields): boolean =>
  (Object.keys(b) as (keyof ClothFields)[]).every(
    (name) => JSON.stringify(a[name]) === JSON.stringify(b[name]),
  );
