import type { Catalogue, Cloth, Product } from '../catalogue/catalogue.ts';
import type { GarmentChoice, Price, PriceLine } from '../order/order.ts';
import { err, ok, type Result } from '../result.ts';
import { chargedCentimetres, markerCentimetres } from './cloth-length.ts';

/** What the catalogue does not offer; nothing is priced then. */
export type PriceFailure =
  | { readonly reason: 'unknown-product'; readonly productId: string }
  | { readonly reason: 'other-design'; readonly productId: string; readonly design: string }
  | { readonly reason: 'cloth-not-offered'; readonly clothId: string }
  | { readonly reason: 'unknown-option'; readonly optionId: string }
  | { readonly reason: 'unknown-choice'; readonly optionId: string; readonly choiceId: string };

const CM_PER_METRE = 100;

/**
 * The price of one garment: making, cloth, options, in the catalogue's minor unit, tax included.
 * Every line is a whole number and the total is their sum. An option without a choice has its first.
 *
 * @param clothAreaMm2 area of all pieces cut from the cloth, allowances included, mm²
 * @param markerMm length of a marker of them on this cloth; without one the area tells how much it takes
 */
export function priceOrder(
  catalogue: Catalogue,
  garment: GarmentChoice,
  clothAreaMm2: number,
  markerMm: number | null = null,
): Result<Price, PriceFailure> {
  const offer = offeredFor(catalogue, garment);
  if (!offer.ok) return offer;
  const { product, cloth } = offer.value;
  const options = optionLines(product, garment);
  if (!options.ok) return options;

  const lines = [baseLine(product), clothLine(cloth, clothAreaMm2, markerMm), ...options.value];
  return ok({
    currency: catalogue.currency,
    lines,
    totalMinor: lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    catalogueVersion: catalogue.version,
  });
}

/** The product and cloth of a choice, or why the catalogue cannot serve it. */
export function offeredFor(
  catalogue: Catalogue,
  { productId, design, clothId }: GarmentChoice,
): Result<{ readonly product: Product; readonly cloth: Cloth }, PriceFailure> {
  const product = catalogue.products.find(({ id }) => id === productId);
  if (product === undefined) return err({ reason: 'unknown-product', productId });
  if (product.design !== design) return err({ reason: 'other-design', productId, design });
  const cloth = catalogue.cloths.find(({ id }) => id === clothId);
  if (cloth === undefined || !product.cloths.includes(clothId)) {
    return err({ reason: 'cloth-not-offered', clothId });
  }
  return ok({ product, cloth });
}

const baseLine = ({ id, name, baseMinor }: Product): PriceLine => ({
  kind: 'base',
  reference: id,
  name,
  metres: null,
  amountMinor: baseMinor,
});

function clothLine(cloth: Cloth, areaMm2: number, markerMm: number | null): PriceLine {
  const { id, name, widthMm, pricePerMetreMinor, shrinkage } = cloth;
  const centimetres =
    markerMm === null
      ? chargedCentimetres(areaMm2, widthMm, shrinkage)
      : markerCentimetres(markerMm, shrinkage);
  return {
    kind: 'cloth',
    reference: id,
    name,
    metres: centimetres / CM_PER_METRE,
    amountMinor: Math.round((centimetres * pricePerMetreMinor) / CM_PER_METRE),
    basis: markerMm === null ? 'estimate' : 'marker',
  };
}

function optionLines(
  { options }: Product,
  { choices }: GarmentChoice,
): Result<readonly PriceLine[], PriceFailure> {
  const stranger = Object.keys(choices).find((id) => options.every((option) => option.id !== id));
  if (stranger !== undefined) return err({ reason: 'unknown-option', optionId: stranger });
  const lines: PriceLine[] = [];
  for (const option of options) {
    const chosen = choices[option.id] ?? option.choices[0]?.id;
    const choice = option.choices.find(({ id }) => id === chosen);
    if (choice === undefined) {
      return err({ reason: 'unknown-choice', optionId: option.id, choiceId: chosen ?? '' });
    }
    lines.push({
      kind: 'option',
      reference: `${option.id}:${choice.id}`,
      name: choice.name,
      metres: null,
      amountMinor: choice.priceMinor,
    });
  }
  return ok(lines);
}
