import { drawCoat, drawWomensCoat } from './coats.ts';
import type { FlatDrawing } from './flat.ts';
import {
  drawBodiceBlock,
  drawSleevedBlock,
  drawSportCoat,
  drawWaistcoat,
  drawWomensBodiceBlock,
} from './jackets.ts';
import { drawDenimJacket, drawShirt, drawWomensShirt } from './shirts.ts';
import { drawDerby, drawOxford } from './shoes.ts';
import { drawCircleSkirt, drawPencilSkirt, drawSlipDress } from './skirts.ts';
import { drawTie } from './tie.ts';
import { drawChinos, drawDressTrousers, drawJeans, drawTrouserBlock } from './trousers.ts';

/** The flats of every design: our own drawings. */
export const FLATS: { readonly [design: string]: FlatDrawing } = {
  shirt: drawShirt,
  'womens-shirt': drawWomensShirt,
  'denim-jacket': drawDenimJacket,
  chinos: drawChinos,
  jeans: drawJeans,
  'dress-trousers': drawDressTrousers,
  'sport-coat': drawSportCoat,
  waistcoat: drawWaistcoat,
  coat: drawCoat,
  'womens-coat': drawWomensCoat,
  'pencil-skirt': drawPencilSkirt,
  'circle-skirt': drawCircleSkirt,
  'slip-dress': drawSlipDress,
  tie: drawTie,
  derby: drawDerby,
  oxford: drawOxford,
  'bodice-block': drawBodiceBlock,
  'womens-bodice-block': drawWomensBodiceBlock,
  'sleeved-block': drawSleevedBlock,
  'trouser-block': drawTrouserBlock,
};
