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
  /** Postures that find nothing to move here: the piece ends above them. */
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
};

/** Designs that ask for a measurement which none of their pieces follows: Devon ends above the seat. */
export const ASKED_IN_VAIN: { readonly [id in DesignId]?: readonly MeasurementName[] } = {
  'denim-jacket': ['seatBack'],
};
