import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import type { Session } from '../../shared/measurement/session.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';
import { wearerOf, withLasts } from '../../shared/order/shoe-lasts.ts';
import type { LastTable } from '../../shared/shoe/last-table.ts';
import { isShoeDesign } from '../../shared/shoe/shoe-design.ts';

export type GarmentLasts = (
  garment: GarmentChoice,
  session: Session,
  values: MeasurementSet,
) => GarmentChoice;

/** Shoes with the lasts they are drafted on: those chosen, else what is proposed of the shop's table. */
export const createGarmentLasts =
  (lastTable: () => LastTable): GarmentLasts =>
  (garment, session, values) =>
    // The table is read for shoes alone.
    isShoeDesign(garment.design)
      ? withLasts(garment, values, wearerOf(session), lastTable())
      : garment;
