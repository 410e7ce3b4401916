import { pathArea } from '../geometry/measure-path.ts';
import type { Draft, Material } from './model.ts';

/** What a garment is sold by: the cloth, or for shoes the leather of the uppers. */
export const soldMaterial = ({ pieces }: Draft): Material =>
  pieces.some(({ cuts }) => cuts.some(({ material }) => material === 'leather'))
    ? 'leather'
    : 'fabric';

/** Area of every piece to be cut from a material, cut line included, mm²; no waste between them. */
export function clothAreaMm2(draft: Draft, material: Material): number {
  let area = 0;
  for (const { cuts, cutLine } of draft.pieces) {
    const own = cuts.filter((cut) => cut.material === material);
    if (own.length === 0) continue;
    area += pathArea(cutLine) * own.reduce((sum, { quantity }) => sum + quantity, 0);
  }
  return area;
}
