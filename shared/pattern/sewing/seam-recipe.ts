import type { MeasurementName } from '../../measurement/measurement-name.ts';
import type { ChosenLast } from '../../shoe/chosen-last.ts';

/** What a design may decide by: the options in force and the body, mm. */
export type Setting = {
  readonly option: (id: string) => number;
  readonly choice: (id: string) => string;
  readonly isOn: (id: string) => boolean;
  readonly measure: (name: MeasurementName) => number;
  /** The last a shoe is drafted on; null for all else, and where none was chosen. */
  readonly last: ChosenLast | null;
};

type When = (setting: Setting) => boolean;

/** A place on a part: a named point, an end of a path, or one built from others. */
export type Place =
  | string
  | { readonly startOf: string }
  | { readonly endOf: string }
  | { readonly x: Place; readonly y: Place }
  | { readonly between: readonly [Place, Place]; readonly at: number };

/** The half or side of the body that is drawn, as the wearer says left and right. */
export type DrawnSide = 'left' | 'right';

/**
 * Where a piece sits on the body. `centre`: across its middle (a back on the fold, a collar);
 * `each`: one for each side (a sleeve); `both`: on each side, of one shape that hardly follows the
 * body (a pocket bag); `left`, `right`: on that side alone (a fly facing).
 */
export type OnBody = 'centre' | 'each' | 'both' | DrawnSide;

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
  /**
   * How much longer `a` is meant to be than `b`, by the design's own formula, mm. `gathered`: all that
   * `a` has more is gathered in, and it must not be shorter.
   */
  readonly ease?: number | 'gathered' | ((setting: Setting, bLength: number) => number);
  /** Points on an edge of `a` or `b`; each becomes a notch on both, at the same distance. */
  readonly notches?: readonly {
    readonly on: EdgeRef;
    readonly at: string | readonly string[];
    readonly kind?: 'double';
  }[];
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
