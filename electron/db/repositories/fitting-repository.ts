import type { FitPlace } from '../../../shared/fit/fit-place.ts';
import type { Fitting, PlacedAlteration } from '../../../shared/fit/fitting.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import type { Db } from '../open-database.ts';

/** What a fitted order's draft rested on at a place. */
export type FitFact = {
  readonly orderId: string;
  readonly place: FitPlace;
  readonly customerId: string;
  readonly design: DesignId;
  readonly sessionId: string;
  readonly takenAt: number;
  readonly takenBy: string;
  readonly weightKg: number | null;
  readonly bodyMm: number;
  readonly tapeMm: number;
  readonly appliedMm: number;
};

const FACT_COLUMNS = `
  order_id AS orderId, place, customer_id AS customerId, design, session_id AS sessionId,
  taken_at AS takenAt, taken_by AS takenBy, weight_kg AS weightKg, body_mm AS bodyMm,
  tape_mm AS tapeMm, applied_mm AS appliedMm
`;

export const FITTING_SQL = {
  orderOf: 'SELECT order_id FROM fittings WHERE id = ?',
  insert: `
    INSERT INTO fittings (id, order_id, at, by, note, complete)
    VALUES (@id, @orderId, @at, @by, @note, @complete)
    RETURNING row
  `,
  update: `
    UPDATE fittings SET note = @note, complete = @complete WHERE id = @id RETURNING row
  `,
  clear: 'DELETE FROM alterations WHERE fitting_row = ?',
  alter: `
    INSERT INTO alterations (fitting_row, place, side, mm, certainty)
    VALUES (@row, @place, @side, @mm, @certainty)
  `,
  ofOrder: `
    SELECT row, id, at, by, note, complete FROM fittings WHERE order_id = ? ORDER BY row
  `,
  alterations: `
    SELECT place, side, mm, certainty FROM alterations WHERE fitting_row = ? ORDER BY place, side
  `,
  addFact: `
    INSERT INTO fit_facts (order_id, place, customer_id, design, session_id, taken_at, taken_by,
      weight_kg, body_mm, tape_mm, applied_mm)
    VALUES (@orderId, @place, @customerId, @design, @sessionId, @takenAt, @takenBy, @weightKg,
      @bodyMm, @tapeMm, @appliedMm)
  `,
  hasFacts: 'SELECT 1 FROM fit_facts WHERE order_id = ? LIMIT 1',
  factsOfCustomer: `SELECT ${FACT_COLUMNS} FROM fit_facts WHERE customer_id = ?`,
  factsAtPlace: `SELECT ${FACT_COLUMNS} FROM fit_facts WHERE place = ?`,
} as const;

type Row = Omit<Fitting, 'complete' | 'alterations'> & {
  readonly row: number;
  readonly complete: number;
};

export interface FittingRepository {
  orderOf(id: string): string | undefined;
  /** Writes a fitting, or the same once more with what changed. Inside a transaction. */
  save(orderId: string, fitting: Fitting): void;
  /** Oldest first. */
  ofOrder(orderId: string): readonly Fitting[];
  hasFacts(orderId: string): boolean;
  addFacts(facts: readonly FitFact[]): void;
  factsOfCustomer(customerId: string): readonly FitFact[];
  factsAtPlace(place: FitPlace): readonly FitFact[];
}

export function createFittingRepository(db: Db): FittingRepository {
  type Named = [Record<string, unknown>];
  const orderOf = db.prepare<[string], string>(FITTING_SQL.orderOf).pluck();
  const insert = db.prepare<Named, number>(FITTING_SQL.insert).pluck();
  const update = db.prepare<Named, number>(FITTING_SQL.update).pluck();
  const clear = db.prepare<[number]>(FITTING_SQL.clear);
  const alter = db.prepare<Named>(FITTING_SQL.alter);
  const ofOrder = db.prepare<[string], Row>(FITTING_SQL.ofOrder);
  const alterations = db.prepare<[number], PlacedAlteration>(FITTING_SQL.alterations);
  const addFact = db.prepare<Named>(FITTING_SQL.addFact);
  const hasFacts = db.prepare<[string], number>(FITTING_SQL.hasFacts).pluck();
  const factsOfCustomer = db.prepare<[string], FitFact>(FITTING_SQL.factsOfCustomer);
  const factsAtPlace = db.prepare<[string], FitFact>(FITTING_SQL.factsAtPlace);
  return {
    orderOf: (id) => orderOf.get(id),
    save: (orderId, { complete, alterations: made, ...fitting }) => {
      const columns = { ...fitting, orderId, complete: complete ? 1 : 0 };
      const isKnown = orderOf.get(fitting.id) !== undefined;
      const row = (isKnown ? update : insert).get(columns);
      if (row === undefined) throw new Error('the fitting was not written');
      clear.run(row);
      for (const alteration of made) alter.run({ row, ...alteration });
    },
    ofOrder: (orderId) =>
      ofOrder.all(orderId).map(({ row, complete, ...fitting }) => ({
        ...fitting,
        complete: complete === 1,
        alterations: alterations.all(row),
      })),
    hasFacts: (orderId) => hasFacts.get(orderId) !== undefined,
    addFacts: (facts) => {
      for (const fact of facts) addFact.run(fact);
    },
    factsOfCustomer: (customerId) => factsOfCustomer.all(customerId),
    factsAtPlace: (place) => factsAtPlace.all(place),
  };
}
