import type { MeasurementName } from '../../../measurement/measurement-name.ts';
import type { OptionValues } from '../../design.ts';
import type { Material } from '../../model.ts';
import type {
  Check,
  DraftView,
  DrawnSide,
  EdgeRef,
  OnBody,
  Place,
  Precondition,
  SeamRecipe,
  Setting,
} from '../../sewing/seam-recipe.ts';
import type { KernelDesign } from './kernel.ts';

export type {
  Check,
  DraftView,
  DrawnSide,
  EdgeRef,
  Place,
  SeamRecipe,
  Setting,
} from '../../sewing/seam-recipe.ts';

type When = (setting: Setting) => boolean;
type Amount = number | ((setting: Setting) => number);

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
  /** Where it sits, for bodies whose sides differ; see `onBodyOf` for what holds where not said. */
  readonly onBody?: OnBody;
  /** Always in two where sides differ: it is divided by what is sewn to it on each. */
  readonly apart?: true;
  /** The body's middle on a piece that is not folded there: two sides that differ meet on it. */
  readonly centre?: readonly [Place, Place];
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
  /** The edge on the other side gets the length of these instead of keeping its own. */
  readonly keepTo?: readonly EdgeRef[];
  /** The length wanted: that of `to` less that of `less`, plus mm. */
  readonly to: readonly EdgeRef[];
  readonly less: readonly EdgeRef[];
  readonly plus?: Amount;
};

/** A stretch of a divided edge: as long as these edges together, times, less others. */
export type RunRecipe = {
  readonly id: string;
  readonly length: readonly EdgeRef[];
  readonly times?: Amount;
  readonly less?: readonly EdgeRef[];
  readonly when?: When;
};

/**
 * Divides an edge. `into`: its middle is as long as what is sewn to it, centred, as a collar ends
 * short of the ends of its stand. `runs`: one after the other from where the edge starts, and what
 * is left is `rest`, as panels are sewn to a waistband that laps.
 */
export type SplitRecipe =
  | {
      readonly piece: string;
      readonly edge: string;
      readonly into: readonly [before: string, middle: string, after: string];
      readonly middle: readonly EdgeRef[];
    }
  | {
      readonly piece: string;
      readonly edge: string;
      readonly runs: readonly RunRecipe[];
      readonly rest: string;
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
  /** Measurements that the kernel is to take otherwise than they were taken, for shapes it cannot draw. */
  readonly body?: (setting: Setting) => { readonly [N in MeasurementName]?: number };
  /** Options the studio does not offer, held at a value, or decides itself for what was chosen. */
  readonly fixedOptions?: OptionValues | ((setting: Setting) => OptionValues);
};

export const isStrip = (recipe: PieceRecipe | StripRecipe): recipe is StripRecipe =>
  'runs' in recipe;
