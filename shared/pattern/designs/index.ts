import type { DesignDefinition } from '../design.ts';
import type { DesignId } from '../design-id.ts';
import { CHINOS } from './chinos.ts';
import { JEANS } from './jeans.ts';
import { PENCIL_SKIRT } from './pencil-skirt.ts';
import { SHIRT } from './shirt.ts';

/** Every design the studio can draft, in the order in which they are offered. */
export const DESIGNS: readonly DesignDefinition[] = [SHIRT, CHINOS, JEANS, PENCIL_SKIRT];

const BY_ID: { readonly [id in DesignId]: DesignDefinition } = {
  shirt: SHIRT,
  chinos: CHINOS,
  jeans: JEANS,
  'pencil-skirt': PENCIL_SKIRT,
};

/** What a design needs and offers, without drafting it. */
export const designDefinition = (id: DesignId): DesignDefinition => BY_ID[id];
