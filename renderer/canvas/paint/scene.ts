import type { Point } from '../../../shared/geometry/point.ts';
import type { LengthUnit } from '../../../shared/units/length-unit.ts';
import type { Bands } from '../band-path.ts';
import type { Size } from '../box.ts';
import type { Guide } from '../guides.ts';
import type { LayerSet } from '../layers.ts';
import type { Measuring } from '../measuring.ts';
import type { PlacedPiece } from '../placed-piece.ts';
import type { LineSpot, Spot } from '../spot.ts';
import type { ToolName } from '../tools/tool-name.ts';
import type { View } from '../view.ts';
import type { Palette } from './palette.ts';

/** What is written on a piece. */
export type PieceTexts = { readonly name: string; readonly lines: readonly string[] };

/** Everything a frame shows. Painting reads it and nothing else. */
export type Scene = {
  readonly view: View;
  readonly screen: Size;
  readonly pieces: readonly PlacedPiece[];
  readonly layers: LayerSet;
  readonly palette: Palette;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Edges to be marked: `piece/edge`. */
  readonly marked: ReadonlySet<string>;
  /** How sure each edge is, by `piece/edge`; null where nothing is known of it. */
  readonly bands: Bands | null;
  /** Outlines to lay over pieces, by piece: SVG path data in the piece's coordinates. */
  readonly before: ReadonlyMap<string, string>;
  /** The draft shown is not of what was typed: it is painted pale. */
  readonly isStale: boolean;
  readonly unit: LengthUnit;
  readonly textsOf: (id: string) => PieceTexts;
  readonly lengthText: (mm: number) => string;
  readonly sideText: (side: 'left' | 'right') => string;
  readonly scaleBarText: (mm: number) => string;
  readonly compact: boolean;
  readonly marks: ToolMarks;
  /** What the tool in hand means under the pointer. */
  readonly spot: Spot | null;
};

/** What the tools have drawn over the pattern. */
export type ToolMarks = {
  readonly tool: ToolName;
  readonly measuring: Measuring;
  readonly guides: readonly Guide[];
  readonly rulers: boolean;
  readonly grip: LineSpot | null;
  /** What follows while an edge is pulled; null while nothing is. */
  readonly pulled: string | null;
  readonly walk: WalkMark | null;
  /** The other version laid over this one: sew lines by piece, as SVG path data in its coordinates. */
  readonly ghost: ReadonlyMap<string, string> | null;
  /** Length of a stretch with its unit. */
  readonly withUnit: (mm: number) => string;
};

/** A seam being walked: stretches of both its sides, and where the two hands are. */
export type WalkMark = {
  readonly stretches: readonly {
    readonly piece: string;
    readonly svg: string;
    readonly tone: 'good' | 'ease' | 'off';
  }[];
  readonly stations: readonly { readonly piece: string; readonly at: Point }[];
  readonly hands: readonly { readonly piece: string; readonly at: Point }[];
};

/** A place on the screen sits in the middle of a device pixel line, so that thin lines are crisp. */
export const crisp = (value: number): number => Math.round(value) + 0.5;

export const isInSight = ({ box }: PlacedPiece, { view, screen }: Scene): boolean => {
  const left = box.x * view.scale + view.x;
  const top = box.y * view.scale + view.y;
  return (
    left < screen.width &&
    top < screen.height &&
    left + box.width * view.scale > 0 &&
    top + box.height * view.scale > 0
  );
};
