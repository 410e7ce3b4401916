import type { OptionValues } from '../pattern/design.ts';
import type { DesignId } from '../pattern/design-id.ts';
import { designDefinition } from '../pattern/designs/index.ts';
import type { FlatPair } from './flat.ts';
import { FLATS } from './index.ts';

/** The flats of a design in the style its options make; empty for a design that nobody has drawn. */
export function flatOf(design: DesignId, options: OptionValues): FlatPair {
  const defaults = new Map(designDefinition(design).options.map((one) => [one.id, one.default]));
  const draw = FLATS[design];
  if (draw === undefined) return { front: [], back: [] };
  return draw((id) => options[id] ?? defaults.get(id));
}
