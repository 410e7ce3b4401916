import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { MarkerSettings } from '../../shared/marker/order-marker.ts';
import type { Material } from '../../shared/pattern/model.ts';
import type { MarkerPattern } from './marker-pattern.ts';

/** Widths that trimmings are commonly sold in, mm; own choice, a person sets what is on the bolt. */
const WIDTH_MM: { readonly [M in Material]: number } = {
  fabric: 1500,
  lining: 1400,
  canvas: 1500,
  interfacing: 900,
  pocketing: 1500,
  leather: 1200,
  'lining-leather': 1200,
  sole: 800,
};

/** Room for the shears between two cut lines, mm; own choice: a line of chalk on either side. */
const GAP_MM = 3;

/** What a first marker starts from: the cloth of the order, open, without nap or repeat. */
export function presetFor(
  material: Material,
  { garment, soldBy }: MarkerPattern,
  { cloths }: Catalogue,
): MarkerSettings {
  const cloth = material === soldBy ? cloths.find(({ id }) => id === garment.clothId) : undefined;
  return {
    widthMm: cloth?.widthMm ?? WIDTH_MM[material],
    lay: 'single',
    nap: false,
    gapMm: GAP_MM,
    repeatAlongMm: 0,
    repeatAcrossMm: 0,
    flaws: [],
  };
}
