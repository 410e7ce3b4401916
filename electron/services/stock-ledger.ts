import { chooseBolt } from '../../shared/stock/bolt.ts';
import type { ClothRepository } from '../db/repositories/cloth-repository.ts';
import type {
  Act,
  Reservation,
  StockRepository,
  StoredBolt,
} from '../db/repositories/stock-repository.ts';

type Dependencies = { readonly stock: StockRepository; readonly cloths: ClothRepository };

/**
 * How cloth moves, movement by movement. Everything here is part of a caller's transaction: where a
 * movement is refused, nothing of the whole act remains.
 */
export function createStockLedger({ stock, cloths }: Dependencies) {
  /** Keeps the order's cloth on another bolt, or on none. */
  function relocate(act: Act, from: Reservation, boltRow: number | null): void {
    const { orderRow, clothRow, lengthMm } = from;
    release(act, from);
    reserve(act, { orderRow, clothRow, boltRow, lengthMm });
  }

  function release(act: Act, { lengthMm, ...reservation }: Reservation): void {
    stock.move(act, { ...reservation, kind: 'released', onHandMm: 0, reservedMm: -lengthMm });
  }

  function reserve(act: Act, { lengthMm, ...reservation }: Reservation): void {
    stock.move(act, { ...reservation, kind: 'reserved', onHandMm: 0, reservedMm: lengthMm });
  }

  /** The smallest bolt or remnant that the length can be taken from; null when there is none. */
  function boltFor(clothRow: number, lengthMm: number): number | null {
    const widthMm = cloths.byRow(clothRow)?.fields.widthMm ?? 0;
    return chooseBolt(stock.boltsInStock(clothRow), lengthMm, widthMm)?.row ?? null;
  }

  /**
   * Brings what a bolt has promised down to `roomMm`: the orders due last wait for other cloth. The
   * order `except` is left alone and does not count.
   */
  function makeRoom(
    act: Act,
    bolt: StoredBolt,
    roomMm: number,
    except: number | null = null,
  ): void {
    const needs = stock.needsOfBolt(bolt.row).filter(({ orderRow }) => orderRow !== except);
    let promised = needs.reduce((sum, { lengthMm }) => sum + lengthMm, 0);
    for (const need of needs) {
      if (promised <= roomMm) return;
      relocate(act, need, null);
      promised -= need.lengthMm;
    }
  }

  /** Gives orders that wait for the cloth theirs where there is some now, the first due first. */
  function serveWaiting(act: Act, clothRow: number): boolean {
    let served = false;
    for (const need of stock.waitingOfCloth(clothRow)) {
      const boltRow = boltFor(clothRow, need.lengthMm);
      if (boltRow === null) continue;
      relocate(act, need, boltRow);
      served = true;
    }
    return served;
  }

  return { reserve, release, relocate, boltFor, makeRoom, serveWaiting };
}

export type StockLedger = ReturnType<typeof createStockLedger>;
