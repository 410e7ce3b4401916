import type { DesignDefinition } from '../design.ts';
import type { DesignId } from '../design-id.ts';
import { CHINOS } from './chinos.ts';
import { CIRCLE_SKIRT } from './circle-skirt.ts';
import { DRESS_TROUSERS } from './dress-trousers.ts';
import { JEANS } from './jeans.ts';
import { PENCIL_SKIRT } from './pencil-skirt.ts';
import { SHIRT } from './shirt.ts';
import { SLIP_DRESS } from './slip-dress.ts';
import { SPORT_COAT } from './sport-coat.ts';
import { TIE } from './tie.ts';
import { WAISTCOAT } from './waistcoat.ts';
import { WOMENS_SHIRT } from './womens-shirt.ts';

/** Every design the studio can draft, in the order in which they are offered. */
export const DESIGNS: readonly DesignDefinition[] = [
  SHIRT,
  WOMENS_SHIRT,
  CHINOS,
  JEANS,
  DRESS_TROUSERS,
  SPORT_COAT,
  WAISTCOAT,
  PENCIL_SKIRT,
  CIRCLE_SKIRT,
  SLIP_DRESS,
  TIE,
];

const BY_ID: { readonly [id in DesignId]: DesignDefinition } = {
  shirt: SHIRT,
  chinos: CHINOS,
  jeans: JEANS,
  'dress-trousers': DRESS_TROUSERS,
  'pencil-skirt': PENCIL_SKIRT,
  'circle-skirt': CIRCLE_SKIRT,
  tie: TIE,
  'slip-dress': SLIP_DRESS,
  'womens-shirt': WOMENS_SHIRT,
  waistcoat: WAISTCOAT,
  'sport-coat': SPORT_COAT,
};

/** What a design needs and offers, without drafting it. */
export const designDefinition = (id: DesignId): DesignDefinition => BY_ID[id];
