import type { DesignId } from '../pattern/design-id.ts';
import type { Place } from '../pattern/sewing/seam-recipe.ts';

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
};

const SIDE_LEVELS = { armhole: 'armhole', waist: 'waist', hips: 'hips', hem: 'hem' } as const;

const shirtFront = (side: 'left' | 'right', placket: string): FigureBlock => ({
  part: 'front',
  main: `front-${side}`,
  pieces: [`front-${side}`, placket],
  middle: 'cfHem',
  neckPoint: 's3CollarSplit',
  levels: { ...SIDE_LEVELS, shoulder: 's3ArmholeSplit' },
  sides: ['side'],
});

/** Where each design of the upper body keeps its fronts and backs. */
export const FIGURE_BLOCKS: { readonly [id in DesignId]?: readonly FigureBlock[] } = {
  shirt: [
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
  ],
};
