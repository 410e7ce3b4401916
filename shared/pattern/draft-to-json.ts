import { pathArea } from '../geometry/measure-path.ts';
import type { Path } from '../geometry/path.ts';
import type { Point } from '../geometry/point.ts';
import { pathToSvg } from '../geometry/svg-path.ts';
import type { Draft, EdgeReference, Piece, Seam } from './model.ts';

/** Decimals of millimetres in files: a thousandth. */
const round = (value: number): number => Math.round(value * 1000) / 1000 + 0;
const place = ({ x, y }: Point) => ({ x: round(x), y: round(y) });

const outline = (path: Path) => ({
  path: pathToSvg(path),
  closed: path.closed,
  area: round(pathArea(path)),
});

/** What to cut first comes first; a collar's interfacing, say, is in `cuts` beside it. */
function pieceToJson(piece: Piece) {
  const [main] = piece.cuts;
  return {
    id: piece.id,
    name: piece.name,
    material: main?.material ?? null,
    quantity: main?.quantity ?? 0,
    side: main?.side ?? 'single',
    onBias: main?.onBias ?? false,
    cuts: piece.cuts,
    cutLine: outline(piece.cutLine),
    sewLine: outline(piece.sewLine),
    fold: piece.fold && { from: place(piece.fold.from), to: place(piece.fold.to) },
    grain: { from: place(piece.grain.from), to: place(piece.grain.to) },
    notches: piece.notches.map(({ at, seam, kind }) => ({ ...place(at), seam, kind })),
    drillHoles: piece.drillHoles.map(place),
    internal: piece.internal.map(({ kind, path }) => ({ kind, path: pathToSvg(path) })),
    labels: piece.labels.map(({ at, text, angle }) => ({ ...place(at), text, angle })),
    edges: piece.edges.map(({ id, path, length }) => ({
      id,
      path: pathToSvg(path),
      length: round(length),
    })),
  };
}

/**
 * One side of a seam. A chain of several edges has their names joined by `+`, the length of all,
 * and each of them in `chain`.
 */
function sideToJson(draft: Draft, edges: readonly EdgeReference[], length: number) {
  const lengthOf = ({ piece, edge }: EdgeReference): number =>
    draft.pieces.find(({ id }) => id === piece)?.edges.find(({ id }) => id === edge)?.length ?? 0;
  return {
    piece: edges.map(({ piece }) => piece).join('+'),
    edge: edges.map(({ edge }) => edge).join('+'),
    length: round(length),
    chain: edges.map((edge) => ({ ...edge, length: round(lengthOf(edge)) })),
  };
}

const seamToJson = (draft: Draft, seam: Seam) => ({
  id: seam.id,
  ...(seam.side && { side: seam.side }),
  a: sideToJson(draft, seam.a, seam.aLength),
  b: sideToJson(draft, seam.b, seam.bLength),
  ease: round(seam.ease),
  difference: round(seam.difference),
});

/** The seams of a draft with their lengths, plain data for files and the command line. */
export const seamsToJson = (draft: Draft) => draft.seams.map((seam) => seamToJson(draft, seam));

/** The whole draft as plain data for files and the command line; paths are SVG path data in mm. */
export const draftToJson = (draft: Draft) => ({
  design: draft.design,
  version: draft.version,
  pieces: draft.pieces.map(pieceToJson),
  seams: seamsToJson(draft),
  finished: Object.fromEntries(
    Object.entries(draft.finished).map(([name, value]) => [name, round(value)]),
  ),
  ...(draft.finishedSides && {
    finishedSides: Object.fromEntries(
      Object.entries(draft.finishedSides).map(([name, { left, right }]) => [
        name,
        { left: round(left), right: round(right) },
      ]),
    ),
  }),
  warnings: draft.warnings,
});
