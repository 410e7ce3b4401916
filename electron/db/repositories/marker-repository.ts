import { type KeptMarker, keptMarkerSchema } from '../../../shared/marker/order-marker.ts';
import type { Material } from '../../../shared/pattern/model.ts';
import type { Db } from '../open-database.ts';

const PUT = `
  INSERT INTO markers (order_row, material, input_hash, kept, made_at)
  SELECT row, @material, @inputHash, @kept, @madeAt FROM orders WHERE id = @orderId
  ON CONFLICT (order_row, material) DO UPDATE SET
    input_hash = excluded.input_hash, kept = excluded.kept, made_at = excluded.made_at
`;

const OF_ORDER = `
  SELECT kept FROM orders JOIN markers ON markers.order_row = orders.row
  WHERE orders.id = ? ORDER BY material
`;

const GET = `
  SELECT kept FROM orders JOIN markers ON markers.order_row = orders.row
  WHERE orders.id = ? AND material = ?
`;

/** The last marker of each material of an order. */
export interface MarkerRepository {
  ofOrder(orderId: string): readonly KeptMarker[];
  get(orderId: string, material: Material): KeptMarker | undefined;
  /** Throws when there is no such order. */
  put(orderId: string, marker: KeptMarker): void;
}

export function createMarkerRepository(db: Db): MarkerRepository {
  const put = db.prepare<[Record<string, unknown>]>(PUT);
  const ofOrder = db.prepare<[string], string>(OF_ORDER).pluck();
  const get = db.prepare<[string, string], string>(GET).pluck();
  const read = (text: string): KeptMarker => keptMarkerSchema.parse(JSON.parse(text));
  return {
    ofOrder: (orderId) => ofOrder.all(orderId).map(read),
    get: (orderId, material) => {
      const text = get.get(orderId, material);
      return text === undefined ? undefined : read(text);
    },
    put: (orderId, marker) => {
      const { material, inputHash, madeAt } = marker;
      const row = { orderId, material, inputHash, madeAt, kept: JSON.stringify(marker) };
      if (put.run(row).changes !== 1) throw new Error('no such order');
    },
  };
}
