import { polyline } from '../geometry/build-path.ts';
import { boundingBox, placeAt } from '../geometry/measure-path.ts';
import type { Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { placeOnSkyline } from '../geometry/skyline.ts';
import { locate } from '../geometry/split-path.ts';
import {
  compose,
  type Transform,
  transformPath,
  transformPoint,
  translation,
} from '../geometry/transform-path.ts';
import { add, outwardNormal, scale, subtract, unit } from '../geometry/vector.ts';
import type { Piece } from '../pattern/model.ts';

/** What a line on paper means; every format turns it into its own layers, pens or colours. */
export type Meaning = 'cut' | 'sew' | 'internal' | 'notch' | 'grain' | 'drill';

/** A line of a piece where it lies on the sheet, mm. */
export type SheetLine = {
  readonly meaning: Meaning;
  /** The edge it is, where it is one: edges stay apart in every format. */
  readonly edge: string | null;
  readonly path: Path;
};

/** A piece as it lies on a sheet: x to the right, y downwards, mm. */
export type LaidPiece = {
  readonly piece: Piece;
  /** From the piece's own coordinates to the sheet's. */
  readonly at: Transform;
  /** What is written on it, the name first. */
  readonly texts: readonly string[];
  /** What stands on the halves of a piece whose sides differ. */
  readonly sides: { readonly left: string; readonly right: string };
};

export type Sheet = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly LaidPiece[];
};

export type PieceToLay = Omit<LaidPiece, 'at'>;

/** Free paper between pieces and round them, mm. */
const GAP_MM = 15;

/** A sheet without a width of its own is about so many times wider than high. */
const ASPECT = 1.4;

/** A piece that no roll of this width takes. */
export type TooWideForPaper = { readonly piece: string; readonly byMm: number };

/** Pieces wider than the paper in both directions, with how much is missing. */
export function tooWideFor(pieces: readonly PieceToLay[], width: number): TooWideForPaper[] {
  return pieces.flatMap(({ piece }) => {
    const box = boundingBox(piece.cutLine);
    const narrow = Math.min(box.maxX - box.minX, box.maxY - box.minY) + 2 * GAP_MM;
    return narrow > width ? [{ piece: piece.id, byMm: narrow - width }] : [];
  });
}

/**
 * Lays pieces side by side on paper, tallest first, without overlap: not a marker, nothing is saved.
 * Upright as drafted, but a piece wider than the paper is turned by a quarter. With `width` null the
 * sheet is as wide as makes it a handy shape.
 */
export function laySheet(
  title: string,
  pieces: readonly PieceToLay[],
  width: number | null,
): Sheet {
  const areas = pieces.map(({ piece }) => {
    const { minX, minY, maxX, maxY } = boundingBox(piece.cutLine);
    return (maxX - minX + GAP_MM) * (maxY - minY + GAP_MM);
  });
  const paper = width ?? Math.sqrt(areas.reduce((sum, area) => sum + area, 0) * ASPECT);
  const boxed = pieces
    .map((one) => turned(one, paper))
    .sort((p, q) => q.height - p.height || q.width - p.width);
  const places = placeOnSkyline(
    boxed.map((one) => ({ width: one.width + GAP_MM, height: one.height + GAP_MM })),
    paper - GAP_MM,
  );
  const laid = boxed.map(({ one, at, min }, i) => {
    const place = places[i] ?? { x: 0, y: 0 };
    const shift = translation(place.x + GAP_MM - min.x, place.y + GAP_MM - min.y);
    return { ...one, at: compose(at, shift) };
  });
  const right = boxed.map((one, i) => (places[i]?.x ?? 0) + one.width + 2 * GAP_MM);
  const bottom = boxed.map((one, i) => (places[i]?.y ?? 0) + one.height + 2 * GAP_MM);
  return {
    title,
    width: width ?? Math.max(0, ...right),
    height: Math.max(0, ...bottom),
    pieces: laid,
  };
}

const UPRIGHT: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };
const QUARTER: Transform = { a: 0, b: 1, c: -1, d: 0, e: 0, f: 0 };

function turned(one: PieceToLay, paper: number) {
  const upright = boxOf(one, UPRIGHT);
  return upright.width + 2 * GAP_MM > paper ? boxOf(one, QUARTER) : upright;
}

function boxOf(one: PieceToLay, at: Transform) {
  const { minX, minY, maxX, maxY } = boundingBox(transformPath(one.piece.cutLine, at));
  const min: Point = { x: minX, y: minY };
  return { one, at, min, width: maxX - minX, height: maxY - minY };
}

/** Length of a notch from the cut line inwards, mm: a snip that every allowance takes. */
export const NOTCH_MM = 5;

/** Arm of the cross that marks a drill hole, mm. */
const DRILL_ARM_MM = 3;

/** All lines of a laid piece, where they lie. The sew line comes edge by edge. */
export function linesOf({ piece, at }: LaidPiece): readonly SheetLine[] {
  const put = (meaning: Meaning, path: Path, edge: string | null = null): SheetLine => ({
    meaning,
    edge,
    path: transformPath(path, at),
  });
  return [
    put('cut', piece.cutLine),
    ...piece.edges.map(({ id, path }) => put('sew', path, id)),
    ...piece.internal.map(({ path }) => put('internal', path)),
    ...piece.notches.map((notch) => {
      const { from, to } = notchSnip(piece, notch.at);
      return put('notch', stroke(from, to));
    }),
    ...grainArrow(piece.grain).map((path) => put('grain', path)),
    ...piece.drillHoles.flatMap(({ x, y }) => [
      put('drill', stroke({ x: x - DRILL_ARM_MM, y }, { x: x + DRILL_ARM_MM, y })),
      put('drill', stroke({ x, y: y - DRILL_ARM_MM }, { x, y: y + DRILL_ARM_MM })),
    ]),
  ];
}

/** Length of an arrow head along and across the grain line, mm. */
const HEAD = { along: 8, across: 3 } as const;

/** The grain line with a head at either end: it may lie both ways round. */
function grainArrow({ from, to }: Piece['grain']): readonly Path[] {
  const along = unit(subtract(to, from));
  const across = outwardNormal(along);
  const head = (tip: Point, back: number): Path => {
    const foot = add(tip, scale(along, back * HEAD.along));
    const [a, b] = [add(foot, scale(across, HEAD.across)), add(foot, scale(across, -HEAD.across))];
    return polyline([a, tip, b]);
  };
  return [stroke(from, to), head(from, 1), head(to, -1)];
}

const stroke = (from: Point, to: Point): Path => polyline([from, to]);

/** A notch is a snip: from the cut line nearest to its place on the sew line, square into the piece. */
export function notchSnip(piece: Piece, sewn: Point): { readonly from: Point; readonly to: Point } {
  const { point: from, along } = locate(piece.cutLine, sewn);
  const inwards = scale(outwardNormal(placeAt(piece.cutLine, along).direction), -NOTCH_MM);
  return { from, to: add(from, inwards) };
}

/** Where a laid piece is written on: its label's place, or the middle of its box. */
export function textPlace({ piece, at }: LaidPiece): Point {
  const [label] = piece.labels;
  if (label !== undefined) return transformPoint(at, label.at);
  const { minX, minY, maxX, maxY } = boundingBox(transformPath(piece.cutLine, at));
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}

/** A short text of its own at a place of the sheet. */
export type SheetMark = { readonly at: Point; readonly text: string };

/** Which half is which, on a piece whose sides differ. */
export const sideMarks = ({ piece, at, sides }: LaidPiece): readonly SheetMark[] =>
  piece.labels.flatMap((label) =>
    label.text === 'left' || label.text === 'right'
      ? [{ at: transformPoint(at, label.at), text: sides[label.text] }]
      : [],
  );
