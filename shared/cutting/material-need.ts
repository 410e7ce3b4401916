import { pathArea } from '../geometry/measure-path.ts';
import { type Draft, MATERIALS, type Material } from '../pattern/model.ts';
import { chargedCentimetres } from '../pricing/cloth-length.ts';

/** A marker as the cutting room needs it: what it is laid on, how long it is, how much of it is garment. */
export type MarkerFacts = {
  readonly material: Material;
  readonly widthMm: number;
  readonly lengthMm: number;
  /** Share of the cloth that ends up in the garment, 0 to 1. */
  readonly density: number;
};

/** What of a material a garment takes. */
export type MaterialNeed = {
  readonly material: Material;
  /** Pieces to be cut, each counted. */
  readonly count: number;
  readonly areaMm2: number;
  /** Skins are bought by area: they have no width, and no length. */
  readonly extent: MaterialExtent | null;
};

export type MaterialExtent = {
  readonly widthMm: number;
  readonly lengthMm: number;
  /** Null where the length is reckoned from the area. */
  readonly density: number | null;
};

/**
 * Usual widths of what is not the customer's cloth, mm. Own choice, from what trimmings houses stock:
 * lining and pocketing 140 to 150 cm, hair canvas 160, woven fusible 90 and 150.
 */
export const USUAL_WIDTH_MM: { readonly [M in Material]?: number } = {
  lining: 1400,
  canvas: 1600,
  interfacing: 900,
  pocketing: 1400,
};

type Request = {
  readonly draft: Draft;
  /** Usable width of the garment's own cloth, mm; null where it is not known. */
  readonly clothWidthMm: number | null;
  readonly markers: readonly MarkerFacts[];
};

const MM_PER_CM = 10;

/**
 * Every material of a garment with the length to lay out: the marker's where there is one, else
 * reckoned from the area as the price does.
 */
export function materialNeeds({ draft, clothWidthMm, markers }: Request): readonly MaterialNeed[] {
  return MATERIALS.flatMap((material): MaterialNeed[] => {
    let [count, areaMm2] = [0, 0];
    for (const { cuts, cutLine } of draft.pieces) {
      const own = cuts.filter((cut) => cut.material === material);
      const quantity = own.reduce((sum, cut) => sum + cut.quantity, 0);
      if (quantity === 0) continue;
      count += quantity;
      areaMm2 += pathArea(cutLine) * quantity;
    }
    if (count === 0) return [];
    const marker = markers.find((one) => one.material === material);
    const width = material === 'fabric' ? clothWidthMm : (USUAL_WIDTH_MM[material] ?? null);
    return [{ material, count, areaMm2, extent: marker ?? reckoned(areaMm2, width) }];
  });
}

const reckoned = (areaMm2: number, widthMm: number | null): MaterialExtent | null =>
  widthMm === null
    ? null
    : { widthMm, lengthMm: chargedCentimetres(areaMm2, widthMm) * MM_PER_CM, density: null };
