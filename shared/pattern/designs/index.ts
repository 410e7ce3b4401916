import type { DesignDefinition } from '../design.ts';
import { DESIGN_IDS, type DesignId } from '../design-id.ts';
import { BODICE_BLOCK } from './bodice-block.ts';
import { CHINOS } from './chinos.ts';
import { CIRCLE_SKIRT } from './circle-skirt.ts';
import { COAT } from './coat.ts';
import { DENIM_JACKET } from './denim-jacket.ts';
import { DERBY } from './derby.ts';
import { DRESS_TROUSERS } from './dress-trousers.ts';
import { JEANS } from './jeans.ts';
import { OXFORD } from './oxford.ts';
import { PENCIL_SKIRT } from './pencil-skirt.ts';
import { SHIRT } from './shirt.ts';
import { SLEEVED_BLOCK } from './sleeved-block.ts';
import { SLIP_DRESS } from './slip-dress.ts';
import { SPORT_COAT } from './sport-coat.ts';
import { TIE } from './tie.ts';
import { TROUSER_BLOCK } from './trouser-block.ts';
import { WAISTCOAT } from './waistcoat.ts';
import { WOMENS_BODICE_BLOCK } from './womens-bodice-block.ts';
import { WOMENS_COAT } from './womens-coat.ts';
import { WOMENS_SHIRT } from './womens-shirt.ts';

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
  coat: COAT,
  'womens-coat': WOMENS_COAT,
  'denim-jacket': DENIM_JACKET,
  derby: DERBY,
  oxford: OXFORD,
  'bodice-block': BODICE_BLOCK,
  'womens-bodice-block': WOMENS_BODICE_BLOCK,
  'sleeved-block': SLEEVED_BLOCK,
  'trouser-block': TROUSER_BLOCK,
};

/** Every design the studio can draft, in the order in which they are offered. */
export const DESIGNS: readonly DesignDefinition[] = DESIGN_IDS.map((id) => BY_ID[id]);

/** What a design needs and offers, without drafting it. */
export const designDefinition = (id: DesignId): DesignDefinition => BY_ID[id];
