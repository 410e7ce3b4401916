import { asCubic, stretches } from '../geometry/build-path.ts';
import { flatten } from '../geometry/flatten.ts';
import type { Path } from '../geometry/path.ts';
import { distance, type Point } from '../geometry/point.ts';
import { transformPath, transformPoint } from '../geometry/transform-path.ts';
import { cross, dot, subtract, unit } from '../geometry/vector.ts';
import type { Cut, Piece } from '../pattern/model.ts';
import { toAscii } from './ascii.ts';
import {
  at,
  DECIMALS,
  figure,
  type Group,
  groups,
  line,
  polyline,
  section,
  textEntity,
} from './dxf-groups.ts';
import type { DxfProfile } from './dxf-profiles.ts';
import { type LaidPiece, NOTCH_MM, notchSnip, type Sheet, sideMarks, textPlace } from './sheet.ts';

/** AAMA-292 and ASTM D6673 share layers; ASTM adds validation copies of the curves. */
export const DXF_STANDARDS = ['aama', 'astm'] as const;
export type DxfStandard = (typeof DXF_STANDARDS)[number];

export type DxfOptions = {
  readonly standard: DxfStandard;
  readonly profile: DxfProfile;
  /** Vertices lie nowhere further than this between them and the true curve, mm. */
  readonly toleranceMm: number;
  readonly style: string;
  readonly size: string;
  /** `dd-mm-yyyy` and `hh:mm`. */
  readonly date: string;
  readonly time: string;
  readonly author: string;
};

/** The layers of AAMA-292 that a pattern of ours needs. */
const LAYER = {
  boundary: 1,
  turnPoint: 2,
  curvePoint: 3,
  notch: 4,
  grain: 7,
  internal: 8,
  drill: 13,
  sew: 14,
  text: 15,
  boundaryCopy: 84,
  sewCopy: 87,
} as const;

const NOTCH_WIDTH_MM = 0;
const DRILL_DIAMETER_MM = 3;
const LINE_MM = 7;
/** Gerber cuts names here. */
const GERBER_NAME = 20;

/**
 * A sheet as DXF for apparel (R12 entities): one block per piece and material with its boundary,
 * sew line, notches, grain, internal lines, drill holes and system texts, inserted once where it
 * lies on the sheet. Millimetres, y upwards, seven-bit text.
 * Sources: AAMA-292 (1993), ASTM D6673 (2010).
 */
export function sheetToDxf(sheet: Sheet, options: DxfOptions): string {
  const names = new Set<string>();
  const blocks = sheet.pieces.flatMap((laid) =>
    laid.piece.cuts.map((cut, i) => {
      const base = i === 0 ? laid.piece.id : `${laid.piece.id}-${cut.material}`;
      const name = uniqueName(base, options.profile, names);
      return { name, laid, cut };
    }),
  );
  const flip = (p: Point): Point => ({ x: p.x, y: sheet.height - p.y });
  return groups([
    ...section('HEADER', []),
    ...section(
      'BLOCKS',
      blocks.flatMap(({ name, laid, cut }) => [
        [0, 'BLOCK'],
        [8, LAYER.boundary],
        [2, name],
        [70, 0],
        ...at({ x: 0, y: 0 }),
        ...pieceEntities(name, laid, cut, flip, options),
        [0, 'ENDBLK'],
        [8, LAYER.boundary],
      ]),
    ),
    ...section('ENTITIES', [
      ...styleTexts(options),
      ...blocks.flatMap(({ name }): Group[] => [
        [0, 'INSERT'],
        [8, LAYER.boundary],
        [2, name],
        ...at({ x: 0, y: 0 }),
      ]),
    ]),
    [0, 'EOF'],
  ]);
}

function uniqueName(wanted: string, profile: DxfProfile, taken: Set<string>): string {
  const longest = profile === 'gerber' ? GERBER_NAME : 31;
  const clean = toAscii(wanted)
    .toUpperCase()
    .replace(/[^A-Z0-9_-]/g, '_');
  for (let n = 1; ; n += 1) {
    const tail = n === 1 ? '' : `-${n}`;
    const name = clean.slice(0, longest - tail.length) + tail;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function pieceEntities(
  name: string,
  laid: LaidPiece,
  cut: Cut,
  flip: (p: Point) => Point,
  options: DxfOptions,
): Group[] {
  const { piece } = laid;
  const put = (path: Path): Path => transformPath(path, laid.at);
  const place = (p: Point): Point => flip(transformPoint(laid.at, p));
  const outline = put(piece.cutLine);
  const sewn = put(piece.sewLine);
  const chain = (path: Path) => flatten(path, options.toleranceMm).map(flip);
  const withCopies = options.standard === 'astm';
  return [
    ...polyline(LAYER.boundary, chain(outline), true),
    ...vertexPoints(outline, options.toleranceMm, flip),
    ...(withCopies ? polyline(LAYER.boundaryCopy, chain(outline), true) : []),
    ...polyline(LAYER.sew, chain(sewn), true),
    ...vertexPoints(sewn, options.toleranceMm, flip),
    ...(withCopies ? polyline(LAYER.sewCopy, chain(sewn), true) : []),
    ...piece.notches.flatMap((notch) => notchPoint(piece, notch.at, place)),
    ...line(LAYER.grain, place(piece.grain.from), place(piece.grain.to)),
    ...piece.internal.flatMap(({ path }) =>
      polyline(LAYER.internal, chain(put(path)), path.closed),
    ),
    ...piece.drillHoles.flatMap((hole): Group[] => [
      [0, 'POINT'],
      [8, LAYER.drill],
      ...at(place(hole), DRILL_DIAMETER_MM),
    ]),
    ...systemTexts(name, cut, flip(textPlace(laid)), options),
    ...laid.texts.flatMap((text, i) => {
      const { x, y } = flip(textPlace(laid));
      return textEntity(LAYER.text, { x, y: y + (i + 1) * LINE_MM }, text);
    }),
    ...sideMarks(laid).flatMap((mark) => textEntity(LAYER.text, flip(mark.at), mark.text)),
  ];
}

/** Corners of an outline turn by more than this, degrees. */
const TURN_DEGREES = 10;

/** Turn points where the outline has corners, curve points at the other vertices. */
function vertexPoints(path: Path, toleranceMm: number, flip: (p: Point) => Point): Group[] {
  const corners = cornersOf(path);
  return flatten(path, toleranceMm).flatMap((p): Group[] => {
    const isCorner = corners.some((corner) => distance(corner, p) < 1e-6);
    return [[0, 'POINT'], [8, isCorner ? LAYER.turnPoint : LAYER.curvePoint], ...at(flip(p))];
  });
}

function cornersOf(path: Path): readonly Point[] {
  const cubics = stretches(path).map(asCubic);
  return cubics.flatMap((cubic, i) => {
    const before = cubics[(i + cubics.length - 1) % cubics.length];
    if (before === undefined) return [];
    const arriving = unit(subtract(before[3], before[2]));
    const leaving = unit(subtract(cubic[1], cubic[0]));
    const angle = Math.atan2(Math.abs(cross(arriving, leaving)), dot(arriving, leaving));
    return (angle * 180) / Math.PI > TURN_DEGREES ? [cubic[0]] : [];
  });
}

/** A notch stands on the boundary; code 39 is its width, 50 the direction it is cut in, degrees. */
function notchPoint(piece: Piece, sewn: Point, place: (p: Point) => Point): Group[] {
  const snip = notchSnip(piece, sewn);
  const [from, to] = [place(snip.from), place(snip.to)];
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return [
    [0, 'POINT'],
    [8, LAYER.notch],
    ...at(from, NOTCH_MM),
    [39, figure(NOTCH_WIDTH_MM)],
    [50, figure(angle)],
  ];
}

/** What the receiver reads of the piece: its name first, then how it is cut. */
function systemTexts(name: string, cut: Cut, place: Point, options: DxfOptions): Group[] {
  const key = (text: string) => (options.profile === 'clo' ? text.toUpperCase() : text);
  const half = cut.quantity / 2;
  const quantity = cut.side === 'pair' ? `${half},${half}` : `${cut.quantity},0`;
  const lines = [
    `${key('Piece Name')}: ${name}`,
    `${key('Size')}: ${options.size}`,
    `${key('Quantity')}: ${quantity}`,
    `${key('Material')}: ${cut.material}`,
    `${key('Fold')}: N`,
    `${key('Flip')}: ${cut.side === 'pair' ? 'Y' : 'N'}`,
    `${key('Annotation')}: ${cut.onBias ? 'on the bias' : ''}`,
  ];
  return lines.flatMap((text, i) =>
    textEntity(LAYER.boundary, { x: place.x, y: place.y - i * LINE_MM }, text),
  );
}

function styleTexts(options: DxfOptions): Group[] {
  const lines = [
    `Style Name: ${options.style}`,
    `Creation Date: ${options.date}`,
    `Creation Time: ${options.time}`,
    `Author: ${options.author}`,
    `Sample Size: ${options.size}`,
    'Grade Rule Table: ',
    'Units: METRIC',
    ...(options.standard === 'astm'
      ? [
          'ASTM/D13Proposal 1 Version: ASTM D6673-10',
          `Curve Tolerance: ${options.toleranceMm.toFixed(DECIMALS)}`,
        ]
      : []),
  ];
  return lines.flatMap((text, i) =>
    textEntity(LAYER.boundary, { x: 0, y: -(i + 1) * LINE_MM }, text),
  );
}
