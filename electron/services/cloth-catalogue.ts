import type { Catalogue, Cloth, Product } from '../../shared/catalogue/catalogue.ts';
import type { ClothRepository, StoredCloth } from '../db/repositories/cloth-repository.ts';

/**
 * The shipped catalogue with the shop's own cloths in place of the shipped ones: each product offers
 * those that suit its design and are not archived, in the shipped order, then the shop's own. Archived
 * cloths keep their names and colours for the orders that have them. The version names what was changed,
 * so that a quote tells which cloths it was priced with. Read anew only when a cloth has changed.
 */
export function createClothCatalogue(shipped: Catalogue, cloths: ClothRepository) {
  let known: { readonly revision: number; readonly catalogue: Catalogue } | null = null;
  return (): Catalogue => {
    const revision = cloths.revision();
    if (known?.revision === revision) return known.catalogue;
    const catalogue = withOwnCloths(shipped, cloths.all(), revision);
    known = { revision, catalogue };
    return catalogue;
  };
}

function withOwnCloths(
  shipped: Catalogue,
  cloths: readonly StoredCloth[],
  revision: number,
): Catalogue {
  const offered = cloths.filter(({ archivedAt }) => archivedAt === null);
  const clothsOf = ({ design, cloths: shippedIds }: Product): string[] => {
    const suiting = offered.filter(({ fields }) => fields.suits.includes(design));
    const ids = suiting.map(({ id }) => id);
    return [
      ...shippedIds.filter((id) => ids.includes(id)),
      ...ids.filter((id) => !shippedIds.includes(id)),
    ];
  };
  return {
    ...shipped,
    version: revision === 0 ? shipped.version : `${shipped.version} cloths=${revision}`,
    cloths: cloths.map(soldCloth),
    products: shipped.products.map((product) => ({ ...product, cloths: clothsOf(product) })),
  };
}

/** What the window is told of a cloth to sell, draw and lay it; nothing where it is plain. */
function soldCloth({ id, fields }: StoredCloth): Cloth {
  const { sku, name, description, widthMm, pricePerMetreMinor, colour } = fields;
  const { pattern, repeat, hasNap, shrinkage } = fields;
  const shrinks = shrinkage.alongPercent > 0 || shrinkage.acrossPercent > 0;
  return {
    ...{ id, sku, name, description, widthMm, pricePerMetreMinor, colour },
    ...(pattern.kind === 'plain' ? {} : { pattern }),
    ...(repeat === null ? {} : { repeat }),
    ...(hasNap ? { hasNap } : {}),
    ...(shrinks ? { shrinkage } : {}),
  };
}
