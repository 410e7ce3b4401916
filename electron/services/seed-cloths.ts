import { type Catalogue, type Cloth, NO_SHRINKAGE } from '../../shared/catalogue/catalogue.ts';
import type { DesignId } from '../../shared/pattern/design-id.ts';
import type { ClothFields } from '../../shared/stock/cloth.ts';
import type { Db } from '../db/open-database.ts';
import type { ClothRepository } from '../db/repositories/cloth-repository.ts';

/** Days a cloth merchant takes, until the shop says otherwise. Own choice. */
const USUAL_DELIVERY_DAYS = 7;

const WEIGHT = /(\d{2,4})\s*g\/m²/;

/**
 * Makes the shipped cloths the shop's own, each once: what the shop changes or archives afterwards
 * stays as the shop wants it. A design that a later version brings is added to the cloths it ships for.
 */
export function seedCloths(
  db: Db,
  cloths: ClothRepository,
  catalogue: Catalogue,
  at: number,
): void {
  db.transaction(() => {
    for (const cloth of catalogue.cloths) seedCloth(cloths, cloth, suitsOf(catalogue, cloth), at);
  }).immediate();
}

function seedCloth(
  cloths: ClothRepository,
  cloth: Cloth,
  suits: readonly DesignId[],
  at: number,
): void {
  const known = cloths.get(cloth.id);
  const added = suits.filter((design) => !cloths.isSeeded(cloth.id, design));
  if (known === undefined) {
    // The shop may have given a cloth of its own the SKU before this one was shipped.
    if (cloths.idOfSku(cloth.sku) !== undefined) return;
    cloths.seed(cloth.id, seedOf(cloth, suits), at);
  } else if (added.length > 0) {
    const { fields } = known;
    const pictureBase64 = cloths.picture(cloth.id);
    const wider = [...new Set([...fields.suits, ...added])];
    cloths.update(cloth.id, { ...fields, pictureBase64, suits: wider }, at);
  }
  for (const design of added) cloths.seeded(cloth.id, design);
}

const suitsOf = ({ products }: Catalogue, { id }: Cloth): readonly DesignId[] => [
  ...new Set(products.filter(({ cloths }) => cloths.includes(id)).map(({ design }) => design)),
];

function seedOf(cloth: Cloth, suits: readonly DesignId[]): ClothFields {
  const { sku, name, description, widthMm, pricePerMetreMinor, colour } = cloth;
  const weight = WEIGHT.exec(description.en)?.[1];
  return {
    ...{ sku, name, description, widthMm, pricePerMetreMinor, colour },
    supplier: '',
    deliveryDays: USUAL_DELIVERY_DAYS,
    weightGsm: weight === undefined ? null : Number(weight),
    pattern: cloth.pattern ?? { kind: 'plain', colour },
    repeat: cloth.repeat ?? null,
    hasNap: cloth.hasNap ?? false,
    shrinkage: cloth.shrinkage ?? NO_SHRINKAGE,
    suits: [...suits],
    reorderLevelMm: 0,
    pictureBase64: null,
  };
}
