import { shoeDesign } from './draw-shoe.ts';

/** Where the vamp's wing comes down on the feather, and how much of the vamp a cap takes. Own. */
const WING_AT = 0.44;
const CAP_SHARE = 0.52;

/** An oxford: the vamp lies on the quarters, whose facings meet under it. */
export const OXFORD_DRAWING = shoeDesign({
  under: 'quarter',
  styleOf: ({ option, isOn }) => ({
    throat: option('facingGap') / 2,
    halfGap: option('facingGap') / 2,
    wingAt: WING_AT,
    cap: isOn('toeCap') ? CAP_SHARE : null,
  }),
  seams: [],
});
