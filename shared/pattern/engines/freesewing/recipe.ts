import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import type { OptionValues } from '../../design.ts';
import type { Material } from '../../model.ts';
import type { KernelDesign } from './kernel.ts';

/** What a recipe may decide by: the options in force and the body, mm. */
export type Setting = {
  readonly option: (id: string) => number;
  readonly choice: (id: string) => string;
  readonly isOn: (id: string) => boolean;
  readonly measure: (name: MeasurementName) => number;
};

type When = (setting: Setting) => boolean;
type Amount = number | ((setting: Setting) => number);

/** A place on a part: a named point of the kernel, an end of a path, or one built from others. */
export type Place =
  | string
  | { readonly startOf: string }
  | { readonly endOf: string }
  | { readonly x: Place; readonly y: Place }
  | { readonly between: readonly [Place, Place]; readonly at: number };

/**
 * One edge: a run of the outline from a place to where the next edge starts. Several names mean: the
 * first that lies on the path, for options that move the corner.
 */
export type EdgeRecipe = {
  readonly id: string;
  readonly when?: When;
  readonly from: Place | readonly string[];
  /** `line`: straight to the next corner instead of along the outline; or along another path. */
  readonly by?: 'line' | { readonly path: string };
  /** The part's allowance here is so many times the allowance asked for; 1 where nothing is said. */
  readonly allowance?: Amount;
  /** Left out when its corner does not lie on the path. */
  readonly optional?: true;
  /** Left out unless this other point lies on the path too. */
  readonly onlyWith?: string;
  /** On a piece that opens along its fold: one edge across the fold, not one on either half. */
  readonly spans?: true;
  /** A leg of a dart: sewn together and never cut, the cut line goes straight across its mouth. */
  readonly dart?: true;
};

export type InternalRecipe = {
  readonly kind: 'fold' | 'mark' | 'help' | 'dart';
  readonly when?: When;
  /** A path of the part by name, or a straight line; left out where the options do not draw it. */
  readonly path?: string;
  readonly line?: readonly [Place, Place];
};

/** The half or side of the body that the kernel draws, as the wearer says left and right. */
export type DrawnSide = 'left' | 'right';

export type PieceRecipe = {
  readonly id: string;
  readonly part: string;
  readonly when?: When;
  /** Name of the path that carries the outline; `seam` where nothing is said. */
  readonly path?: string;
  /**
   * Cut on the fold: the edges then run from `from` to `to`, and the piece is opened to a whole.
   */
  readonly fold?: { readonly from: Place; readonly to: Place };
  /** Which half of a folded piece, or which of a pair, is drawn. */
  readonly drawn?: DrawnSide;
  /** Its own mirror image: a second one need not be turned over. */
  readonly symmetric?: true;
  readonly edges: readonly EdgeRecipe[];
  readonly grain: readonly [Place, Place];
  readonly internal?: readonly InternalRecipe[];
  /** Balance marks of the piece alone. */
  readonly marks?: readonly string[];
  /** Point that carries the name. */
  readonly label?: Place;
  /** Where FreeSewing's own cut list counts wrongly: how many times more. */
  readonly timesCut?: number;
  /** What to cut, where FreeSewing's own list names the wrong cloth or forgets one. */
  readonly cuts?: readonly {
    readonly material: Material;
    readonly quantity: number;
    readonly onBias?: true;
  }[];
  /** Measurements its shape rests on, named when it cannot be drafted. */
  readonly restsOn: readonly MeasurementName[];
};

/**
 * A rectangle that the design describes in words only: its long lower edge is made of runs as long
 * as what they are sewn to.
 */
export type StripRecipe = {
  readonly id: string;
  readonly part: string;
  readonly when?: When;
  readonly width: (setting: Setting) => number;
  /** Runs of the lower edge in sewing direction (to the left, right side up). */
  readonly runs: readonly {
    readonly id: string;
    readonly length: readonly string[] | ((setting: Setting) => number);
    readonly when?: When;
  }[];
  readonly restsOn: readonly MeasurementName[];
};

/**
 * `piece.edge`, or `piece.edge@left` for the left one of a pair; `?` after the edge where options
 * may leave it out.
 */
export type EdgeRef = string;

/**
 * Edges sewn together. Pieces lie right side up, so walking along the seam follows the sew line of
 * `a` and runs against the sew line of `b`; the twin of a drawn piece runs the other way round.
 */
export type SeamRecipe = {
  readonly id: string;
  readonly when?: When;
  readonly a: readonly EdgeRef[];
  readonly b: readonly EdgeRef[];
  /** How much longer `a` is meant to be than `b`, by the design's own formula, mm. */
  readonly ease?: number | ((setting: Setting, bLength: number) => number);
  /** Points on an edge of `a` or `b`; each becomes a notch on both, at the same distance. */
  readonly notches?: readonly {
    readonly on: EdgeRef;
    readonly at: string | readonly string[];
    readonly kind?: 'double';
  }[];
};

/**
 * A correction of the kernel's shape: the piece is stretched until an edge has its length. The
 * kernel fits by trial within 1 or 2 mm per seam; this takes the rest away.
 */
export type FitRecipe = {
  readonly when?: When;
  readonly piece: string;
  /** One edge, or several in a row. */
  readonly edge: string | readonly string[];
  /** Stretch along one axis (or both) away from a place; `y-above` moves only what lies above it. */
  readonly stretch: 'x' | 'y' | 'both' | 'y-above';
  readonly from: Place;
  /** The length wanted: that of these edges together, times, less that of `less`, plus mm. */
  readonly to: readonly EdgeRef[];
  readonly times?: Amount;
  readonly less?: readonly EdgeRef[];
  readonly plus?: Amount;
  /** Only where the edge is longer than wanted. */
  readonly atMost?: true;
};

/**
 * Trues a corner: it is moved until the edge that ends there has the length wanted, while the edge
 * on its other side keeps its own. Edges must be straight at the corner, or start there.
 */
export type CornerRecipe = {
  readonly when?: When;
  readonly piece: string;
  readonly corner: Place;
  readonly edge: string;
  readonly keep: string;
  /** The length wanted: that of `to` less that of `less`. */
  readonly to: readonly EdgeRef[];
  readonly less: readonly EdgeRef[];
};

/**
 * Divides an edge so that its middle is as long as what is sewn to it, centred: a collar ends short
 * of the ends of its stand.
 */
export type SplitRecipe = {
  readonly piece: string;
  readonly edge: string;
  readonly into: readonly [before: string, middle: string, after: string];
  readonly middle: readonly EdgeRef[];
};

export type DraftView = {
  readonly setting: Setting;
  readonly length: (...edges: readonly EdgeRef[]) => number;
  readonly has: (piece: string) => boolean;
  /** Distance between two places of a piece, mm. */
  readonly across: (piece: string, from: Place, to: Place) => number;
  /** Width of a piece on the horizontal line through a place, as drawn (half where folded), mm. */
  readonly widthAt: (piece: string, place: Place) => number;
};

/** Something no cloth can be cut for, found before drafting; it names what is to be measured again. */
export type Precondition = {
  readonly holds: When;
  readonly piece: string;
  readonly detail: string;
  readonly restsOn: readonly MeasurementName[];
};

/** The same, seen on what was drafted. */
export type Check = Omit<Precondition, 'holds'> & {
  readonly holds: (draft: DraftView) => boolean;
};

/** All that the adapter needs to know of one FreeSewing design. */
export type Recipe = {
  readonly kernel: KernelDesign;
  readonly pieces: readonly (PieceRecipe | StripRecipe)[];
  readonly seams: readonly SeamRecipe[];
  /** In this order; a corner among them is trued after the fits before it. */
  readonly fits: readonly (FitRecipe | CornerRecipe)[];
  /** Trued before any fit. */
  readonly corners?: readonly CornerRecipe[];
  readonly splits?: readonly SplitRecipe[];
  readonly finished: { readonly [measurement: string]: (draft: DraftView) => number };
  readonly preconditions: readonly Precondition[];
  readonly checks?: readonly Check[];
  /** Complaints of the kernel about what fits and corners put right, or checks judge. */
  readonly madeGood?: readonly string[];
  /** Options the studio does not offer, held at a value. */
  readonly fixedOptions?: OptionValues;
};

export const isStrip = (recipe: PieceRecipe | StripRecipe): recipe is StripRecipe =>
  'runs' in recipe;
