import type { DesignDefinition } from '../design.ts';
import type { DesignId } from '../design-id.ts';
import { CHINOS } from './chinos.ts';
import { COAT } from './coat.ts';
import { PENCIL_SKIRT } from './pencil-skirt.ts';
import { SHIRT } from './shirt.ts';
import { SPORT_COAT } from './sport-coat.ts';
import { WAISTCOAT } from './waistcoat.ts';
import { WOMENS_COAT } from './womens-coat.ts';

/** Every design the studio can draft, in the order in which they are offered. */
export const DESIGNS: readonly DesignDefinition[] = [
  SHIRT,
  CHINOS,
  PENCIL_SKIRT,
  WAISTCOAT,
  SPORT_COAT,
  COAT,
  WOMENS_COAT,
];

const BY_ID: { readonly [id in DesignId]: DesignDefinition } = {
  shirt: SHIRT,
  chinos: CHINOS,
  'pencil-skirt': PENCIL_SKIRT,
  waistcoat: WAISTCOAT,
  'sport-coat': SPORT_COAT,
  coat: COAT,
  'womens-coat': WOMENS_COAT,
};

/** What a design needs and offers, without drafting it. */
export const designDefinition = (id: DesignId): DesignDefinition => BY_ID[id];
