import type { LocalText } from '../catalogue/catalogue.ts';
import type { Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { OptionValues } from './design.ts';
import type { DesignId } from './design-id.ts';

export const MATERIALS = [
  'fabric',
  'lining',
  'canvas',
  'interfacing',
  'pocketing',
  'leather',
  'lining-leather',
  'sole',
] as const;
export type Material = (typeof MATERIALS)[number];

/**
 * `pair`: a left and a mirrored right; `single`: one, or several the same way up; `left`, `right`:
 * for that side of a body whose sides are drafted apart.
 */
export type Side = 'pair' | 'single' | 'left' | 'right';

/** How many to cut from each material: a shirt's collar is cut from fabric and from interfacing. */
export type Cut = {
  readonly material: Material;
  readonly quantity: number;
  readonly side: Side;
  readonly onBias: boolean;
};

/** A named stretch of a piece's sew line. Its direction is the sew line's. */
export type Edge = {
  readonly id: string;
  readonly path: Path;
  /** Length along the sew line, mm. */
  readonly length: number;
  /** Cloth left outside of it, mm; not there for an edge that is never cut, as a dart's leg. */
  readonly allowanceMm?: number;
};

/** A mark on an edge that meets its twin of the same `seam` and `id` on the other piece. */
export type Notch = {
  readonly at: Point;
  /** The seam it belongs to, or null for a balance mark of the piece alone. */
  readonly seam: string | null;
  readonly kind: 'single' | 'double';
};

/** The first is the piece's name; `left` and `right` tell apart the halves of an opened piece. */
export type Label = { readonly at: Point; readonly text: string; readonly angle: number };

/**
 * One piece of a pattern, whole: a piece cut on the fold is opened and `fold` records where.
 * Outlines are closed, simple and wound positively (area > 0 with y downwards: clockwise on screen).
 */
export type Piece = {
  readonly id: string;
  /** Key of its name in the locales: `pieces.<name>`. */
  readonly name: string;
  readonly cuts: readonly Cut[];
  readonly cutLine: Path;
  readonly sewLine: Path;
  /** The centre line of a piece that may be cut on the fold; null where there is none. */
  readonly fold: { readonly from: Point; readonly to: Point } | null;
  readonly grain: { readonly from: Point; readonly to: Point };
  readonly internal: readonly {
    readonly kind: 'fold' | 'mark' | 'help' | 'dart';
    readonly path: Path;
  }[];
  readonly notches: readonly Notch[];
  readonly drillHoles: readonly Point[];
  readonly labels: readonly Label[];
  readonly edges: readonly Edge[];
};

export type EdgeReference = { readonly piece: string; readonly edge: string };

/** Two (chains of) edges sewn together, and how much longer `a` is meant to be than `b`, mm. */
export type Seam = {
  readonly id: string;
  readonly a: readonly EdgeReference[];
  readonly b: readonly EdgeReference[];
  readonly aLength: number;
  readonly bLength: number;
  readonly ease: number;
  /** What is left after the declared ease: aLength - bLength - ease, mm. Zero means the seam meets. */
  readonly difference: number;
  /** Where each side has a seam of its own, the side; `id` is then the design's with `-left`, `-right`. */
  readonly side?: 'left' | 'right';
};

/** Something the tailor should know; `code` is a key of the locales, `values` fill it. */
export type DraftWarning = {
  readonly code: string;
  /** A text of the shop's own stands there in every language. */
  readonly values: { readonly [name: string]: number | string | LocalText };
};

/** The options that give a garment the measures it is to have. */
export type FinishedOutcome = {
  readonly options: OptionValues;
  /** What could not be reached within the bounds of its option, and what comes out instead, mm. */
  readonly missed: readonly {
    readonly measure: string;
    readonly wanted: number;
    readonly reached: number;
  }[];
};

/** A drafted pattern. Derived, never stored. */
export type Draft = {
  readonly design: DesignId;
  readonly version: string;
  readonly pieces: readonly Piece[];
  readonly seams: readonly Seam[];
  /** Measured on the drafted pieces, mm, by measurement name (chest, waist, seat, …). */
  readonly finished: { readonly [measurement: string]: number };
  /** The same for each side where the sides were drafted apart; `finished` then has their mean. */
  readonly finishedSides?: {
    readonly [measurement: string]: { readonly left: number; readonly right: number };
  };
  /** Where finished measures were wanted: the options that give them. */
  readonly toMeasure?: FinishedOutcome;
  readonly warnings: readonly DraftWarning[];
};

/** Why there is no draft, with what to change. */
export type DraftFailure =
  | { readonly reason: 'missing-measurement'; readonly measurements: readonly MeasurementName[] }
  | {
      readonly reason: 'measurement-out-of-reach';
      readonly measurement: MeasurementName;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      /** Two measurements that no body has together: `measurement` must be more than `than`. */
      readonly reason: 'measurements-disagree';
      readonly measurement: MeasurementName;
      readonly other: MeasurementName;
      readonly relation: 'more-than' | 'less-than';
    }
  | {
      readonly reason: 'option-out-of-bounds';
      readonly option: string;
      readonly value: string;
      readonly allowed: string;
    }
  | { readonly reason: 'unknown-option'; readonly option: string }
  | {
      readonly reason: 'allowance-out-of-bounds';
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      /** The kernel drew something that cannot be sewn; the piece and the measurements it rests on. */
      readonly reason: 'not-draftable';
      readonly piece: string;
      readonly detail: string;
      readonly measurements: readonly MeasurementName[];
    };
