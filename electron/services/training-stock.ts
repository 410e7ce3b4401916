import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

import { boltFieldsSchema } from '../../shared/stock/bolt.ts';
import { clothFieldsSchema, someLengthMm } from '../../shared/stock/cloth.ts';
import type { ClothService } from './cloths.ts';
import { localDatePlus } from './local-date.ts';
import type { StockService } from './stock.ts';

const boltPlanSchema = boltFieldsSchema
  .pick({ kind: true, label: true, place: true, purchaseMinor: true })
  .extend({
    flaws: boltFieldsSchema.shape.flaws.default([]),
    lengthMm: someLengthMm,
    daysAgo: z.number().int().min(0),
  })
  .strict();

const clothPlanSchema = clothFieldsSchema
  .pick({ supplier: true, deliveryDays: true, reorderLevelMm: true })
  .extend({ cloth: z.string(), bolts: z.array(boltPlanSchema) })
  .strict();

export type TrainingStock = readonly z.output<typeof clothPlanSchema>[];

/** What lies on the shelves of the training studio. Its suppliers are made up. */
export async function readTrainingStock(resourcesFolder: string): Promise<TrainingStock> {
  const text = await readFile(join(resourcesFolder, 'training', 'cloth-stock.json'), 'utf8');
  return z
    .object({ cloths: z.array(clothPlanSchema) })
    .strict()
    .parse(JSON.parse(text)).cloths;
}

type Dependencies = {
  readonly newId: () => string;
  readonly today: number;
  readonly cloths: Pick<ClothService, 'get' | 'save'>;
  readonly stock: Pick<StockService, 'receive'>;
};

/** Fills the shelves through the services that a person's hands go through. */
export function seedTrainingStock(plans: TrainingStock, dependencies: Dependencies): void {
  const { newId, today, cloths, stock } = dependencies;
  for (const { cloth: id, bolts, ...facts } of plans) {
    const { fields, updatedAt } = cloths.get({ id });
    cloths.save({ id, fields: { ...fields, ...facts }, expectedUpdatedAt: updatedAt });
    for (const { lengthMm, daysAgo, ...bolt } of bolts) {
      stock.receive({
        act: newId(),
        boltId: newId(),
        clothId: id,
        fields: {
          ...bolt,
          widthMm: Math.round(fields.widthMm),
          receivedOn: localDatePlus(today, -daysAgo),
        },
        lengthMm,
        purchaseId: null,
      });
    }
  }
}
