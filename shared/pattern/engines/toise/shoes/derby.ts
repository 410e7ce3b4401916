import { shoeDesign } from './draw-shoe.ts';

/** The tab's width: a third of the joint line (Golding, Boots and Shoes, 1902). */
const TAB_SHARE = 1 / 3;

/** Where the quarter's seam comes down on the feather. Own construction, behind the joints. */
const WING_AT = 0.5;

/** A derby: the quarters lie on the vamp, and open wide. */
export const DERBY_DRAWING = shoeDesign({
  under: 'vamp',
  styleOf: ({ option }, ballDepth) => ({
    throat: TAB_SHARE * ballDepth,
    halfGap: option('facingGap') / 2,
    wingAt: WING_AT,
    cap: null,
  }),
  seams: [
    { id: 'throat', a: ['vamp.throat'], b: ['tongue.base'] },
    {
      id: 'tab',
      a: ['vamp.throat'],
      b: ['quarter.tab', 'quarter.tab'],
      // The facings do not meet: the vamp shows between them.
      ease: ({ option }) => option('facingGap'),
    },
  ],
});
