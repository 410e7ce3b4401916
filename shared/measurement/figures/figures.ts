import type { Figure, View } from './figure.ts';
import { FOOT, FOOT_FROM_ABOVE } from './foot.ts';
import { BACK, FRONT, FRONT_WITH_BUST } from './front-and-back.ts';
import { SEATED } from './seated.ts';
import { SIDE, SIDE_WITH_ARM, SIDE_WITH_BUST } from './side.ts';
import type { FigureName } from './tapes.ts';

export const FIGURES: { readonly [N in FigureName]: Figure } = {
  front: FRONT,
  'front-with-bust': FRONT_WITH_BUST,
  back: BACK,
  side: SIDE,
  'side-with-arm': SIDE_WITH_ARM,
  'side-with-bust': SIDE_WITH_BUST,
  seated: SEATED,
  foot: FOOT,
  'foot-from-above': FOOT_FROM_ABOVE,
};

export const VIEW_OF: { readonly [N in FigureName]: View } = {
  front: 'front',
  'front-with-bust': 'front',
  back: 'back',
  side: 'side',
  'side-with-arm': 'side',
  'side-with-bust': 'side',
  seated: 'seated',
  foot: 'side',
  'foot-from-above': 'above',
};

/** The window the figure is seen through: the whole body with some air round it. */
export const FRAME = { viewBox: '-52 -5 104 192', middle: [0, 91] } as const;
