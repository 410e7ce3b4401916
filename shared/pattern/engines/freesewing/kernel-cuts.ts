import { type Cut, MATERIALS, type Material } from '../../model.ts';
import type { KernelDraft } from './kernel.ts';
import type { PieceRecipe } from './recipe.ts';

const isMaterial = (name: string): name is Material =>
  (MATERIALS as readonly string[]).includes(name);

/** How many to cut of what: as the recipe says, else from the design's own cut list. */
export function cutsOf(
  recipe: Pick<PieceRecipe, 'part' | 'symmetric' | 'timesCut' | 'cuts'>,
  isFolded: boolean,
  { cuts }: KernelDraft,
): readonly Cut[] {
  const materials = cuts[recipe.part] ?? {};
  const symmetric = isFolded || recipe.symmetric === true;
  if (recipe.cuts !== undefined)
    return recipe.cuts.map(({ material, quantity, onBias = false }) => ({
      material,
      quantity,
      side: quantity % 2 === 0 && !symmetric ? 'pair' : 'single',
      onBias,
    }));
  return Object.entries(materials).flatMap(([material, list]): readonly Cut[] => {
    if (!isMaterial(material)) throw new Error(`unknown material ${material}`);
    const quantity = list.reduce((sum, { cut }) => sum + cut, 0) * (recipe.timesCut ?? 1);
    const identical = list.every((cut) => cut.identical);
    if (quantity === 0) return [];
    return [
      {
        material,
        quantity,
        side: quantity % 2 === 0 && !symmetric && !identical ? 'pair' : 'single',
        onBias: list.some(({ onBias }) => onBias),
      },
    ];
  });
}
