import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { DesignId } from '../pattern/design-id.ts';
import type { Place } from '../pattern/sewing/seam-recipe.ts';
import type { PostureName } from './figure.ts';

/** The heights of a body that a posture moves, from the shoulder down. */
export const LEVELS = ['shoulder', 'armhole', 'waist', 'hips', 'hem'] as const;

export type Level = (typeof LEVELS)[number];

/**
 * A front or a back of the upper body as a design draws it: pieces in the same coordinates, upright,
 * which a posture lengthens and shortens together so that the seams between them stay what they are.
 */
export type FigureBlock = {
  readonly part: 'front' | 'back';
  /** The piece on which the places are found. */
  readonly main: string;
  readonly pieces: readonly string[];
  /** On the body's middle. */
  readonly middle: Place;
  /** Where the shoulder meets the neck. */
  readonly neckPoint: Place;
  readonly levels: { readonly [L in Level]: Place };
  /** Edges of the main piece from which a change at the middle has run out. */
  readonly sides: readonly string[];
  /** Legs of a dart that stands between middle and side: what lies between them is folded away. */
  readonly dart?: readonly string[];
  /** Postures that find nothing to move here, as where the piece ends above them. */
  readonly without?: readonly PostureName[];
};

const SIDE_LEVELS = { armhole: 'armhole', waist: 'waist', hips: 'hips', hem: 'hem' } as const;

const shirtFront = (side: 'left' | 'right', placket: string): FigureBlock => ({
  part: 'front',
  main: `front-${side}`,
  pieces: [`front-${side}`, placket],
  middle: 'cfHem',
  neckPoint: 's3CollarSplit',
  levels: { ...SIDE_LEVELS, shoulder: 's3ArmholeSplit' },
  sides: ['side', 'side-upper'],
});

const SHIRT: readonly FigureBlock[] = [
  shirtFront('right', 'button-placket'),
  shirtFront('left', 'buttonhole-placket'),
  {
    part: 'back',
    main: 'back',
    pieces: ['back', 'yoke'],
    middle: 'cbHem',
    neckPoint: 's3CollarSplit',
    levels: { ...SIDE_LEVELS, shoulder: 's3ArmholeSplit' },
    sides: ['side-left', 'side-right'],
  },
];

type More = Pick<FigureBlock, 'dart' | 'without'> & { readonly sides?: readonly string[] };

/** A front or a back in pairs, the shoulder seam where the body has it. */
const pair = (
  part: FigureBlock['part'],
  pieces: readonly string[],
  more: More = {},
): FigureBlock => ({
  part,
  main: part,
  pieces: [part, ...pieces],
  middle: part === 'front' ? 'cfHem' : 'cbHem',
  neckPoint: 'neck',
  levels: {
    ...SIDE_LEVELS,
    shoulder: 'shoulder',
    hem: part === 'front' ? 'cfHem' : 'cbHem',
  },
  sides: ['side'],
  ...more,
});

const FRONT_LAYERS = ['front-facing', 'front-lining', 'chest-piece'] as const;

/** A coat's back ends at the waist, where the tail begins. */
const COAT_BACK = pair('back', ['back-stay'], {
  dart: ['dart-side', 'dart-centre'],
  without: ['seat'],
});

/** A front or a back of Brian's, whole on the fold. */
const folded = (part: FigureBlock['part']): FigureBlock => ({
  part,
  main: part,
  pieces: [part],
  middle: part === 'front' ? 'cfHem' : 'cbHem',
  neckPoint: 's3CollarSplit',
  levels: { ...SIDE_LEVELS, shoulder: 's3ArmholeSplit' },
  sides: ['side-left', 'side-right'],
});

/** A denim jacket's front or back: panels and a yoke, all in one drawing; the side panel has the levels. */
const DENIM_LEVELS = { ...SIDE_LEVELS, shoulder: 'shoulder' } as const;

const DENIM_JACKET: readonly FigureBlock[] = [
  {
    part: 'front',
    main: 'front-side',
    pieces: ['front-side', 'front-panel', 'front-inside', 'front-yoke', 'front-facing'],
    middle: 'cfHem',
    neckPoint: 'neck',
    levels: { ...DENIM_LEVELS, hem: 'cfHem' },
    sides: ['side'],
    // The pocket bag is cut in one with the panels and turned under them: what lets the panel down
    // would shift it against its other half.
    without: ['belly'],
  },
  {
    part: 'back',
    main: 'back-side',
    pieces: ['back-side', 'back-panel', 'back-yoke'],
    middle: 'cbHem',
    neckPoint: 'neck',
    levels: { ...DENIM_LEVELS, hem: 'cbHem' },
    sides: ['side'],
    // Its panels run straight through the waist.
    without: ['hollowBack'],
  },
];

/** A bodice that ends at the waist, with a dart there. */
const toWaist = (
  part: FigureBlock['part'],
  waist: string,
  more: Pick<FigureBlock, 'middle' | 'sides'> & More,
): FigureBlock => ({
  part,
  main: part,
  pieces: [part],
  neckPoint: 'hps',
  levels: { shoulder: 'shoulder', armhole: 'armhole', waist, hips: waist, hem: waist },
  ...more,
});

const bodiceFront = (more: More): FigureBlock =>
  toWaist('front', 'cfHem', {
    middle: 'cfHem',
    sides: ['side-left', 'side-right'],
    dart: ['dart-centre-left', 'dart-side-left', 'dart-centre-right', 'dart-side-right'],
    ...more,
  });

const WOMENS_BODICE: readonly FigureBlock[] = [
  bodiceFront({ without: ['belly'] }),
  // A belly begins below the bust dart, whose legs stay of one length.
  {
    ...bodiceFront({ without: ['stance', 'headForward'] }),
    levels: {
      shoulder: 'armhole',
      armhole: 'bustDartBottom',
      waist: 'cfHem',
      hips: 'cfHem',
      hem: 'cfHem',
    },
  },
  toWaist('back', 'waistCenter', {
    middle: 'cbNeck',
    sides: ['side'],
    dart: ['dart-centre', 'dart-side'],
    without: ['seat'],
  }),
];

/** Cup and strap carry the balance of a slip dress; there is no neck that it would follow. */
const slipTop = (
  part: FigureBlock['part'],
  main: string,
  without: FigureBlock['without'],
): FigureBlock => ({
  part,
  main,
  pieces: [main],
  middle: 'c',
  neckPoint: 'd',
  levels: { shoulder: 'd', armhole: 'a', waist: 'b', hips: 'b', hem: 'b' },
  sides: ['side'],
  without: ['headForward', ...(without ?? [])],
});

/** The panels below take up what the body does from the waist down; through it they run straight. */
const slipPanel = (part: FigureBlock['part']): FigureBlock => ({
  part,
  main: `${part}-panel`,
  pieces: [`${part}-panel`],
  middle: 'bottomCenterpoint',
  neckPoint: 'topSide',
  levels: {
    shoulder: 'topCenterpoint',
    armhole: 'topSide',
    waist: 'waistSide',
    hips: 'hipsSide',
    hem: 'bottomSide',
  },
  sides: ['side-left', 'side-right'],
  without: ['stance', 'headForward', 'blades', 'hollowBack'],
});

const SLIP_DRESS: readonly FigureBlock[] = [
  slipTop('front', 'cup', ['belly']),
  slipTop('back', 'back-strap', ['hollowBack', 'seat']),
  slipPanel('front'),
  slipPanel('back'),
];

/** Where each design of the upper body keeps its fronts and backs. */
export const FIGURE_BLOCKS: { readonly [id in DesignId]?: readonly FigureBlock[] } = {
  shirt: SHIRT,
  'womens-shirt': SHIRT,
  waistcoat: [
    pair('front', ['front-facing', 'front-lining'], { dart: ['dart-front', 'dart-side'] }),
    pair('back', [], { dart: ['dart-centre', 'dart-side'] }),
  ],
  'sport-coat': [pair('front', FRONT_LAYERS), pair('back', [])],
  coat: [pair('front', FRONT_LAYERS), COAT_BACK],
  'womens-coat': [pair('front', FRONT_LAYERS, { sides: ['princess-seam'] }), COAT_BACK],
  'sleeved-block': [folded('front'), folded('back')],
  'bodice-block': [folded('front'), folded('back')],
  'womens-bodice-block': WOMENS_BODICE,
  'denim-jacket': DENIM_JACKET,
  'slip-dress': SLIP_DRESS,
};

/** Designs that ask for a measurement which none of their pieces follows: Devon ends above the seat. */
export const ASKED_IN_VAIN: { readonly [id in DesignId]?: readonly MeasurementName[] } = {
  'denim-jacket': ['seatBack'],
};
