import type { SavedChoice } from '../../../shared/contract/contract.ts';
import type { Db } from '../open-database.ts';

const SAVE = `
  INSERT INTO garment_choices (customer_id, design, garment, saved_at)
  VALUES (@customerId, @design, @garment, @savedAt)
  ON CONFLICT (customer_id, design) DO UPDATE
  SET garment = excluded.garment, saved_at = excluded.saved_at
`;

const LATEST = `
  SELECT garment, saved_at AS savedAt FROM garment_choices
  WHERE customer_id = ? AND design = ?
`;

/** What each customer last chose for each design. */
export interface ChoiceRepository {
  save(choice: SavedChoice): void;
  latest(customerId: string, design: string): SavedChoice | undefined;
}

export function createChoiceRepository(db: Db): ChoiceRepository {
  const save = db.prepare<[Record<string, unknown>]>(SAVE);
  const latest = db.prepare<[string, string], { garment: string; savedAt: number }>(LATEST);
  return {
    save: ({ customerId, garment, savedAt }) =>
      void save.run({
        customerId,
        design: garment.design,
        garment: JSON.stringify(garment),
        savedAt,
      }),
    latest: (customerId, design) => {
      const row = latest.get(customerId, design);
      return row && { customerId, garment: JSON.parse(row.garment), savedAt: row.savedAt };
    },
  };
}
