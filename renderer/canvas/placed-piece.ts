import type { Point } from '../../shared/geometry/point.ts';
import { pointInPolygon } from '../../shared/geometry/polygon.ts';
import type { Draft } from '../../shared/pattern/model.ts';
import { type Arrangement, arrange, placeInSlot, type Window } from './arrangement.ts';
import { type Box, boxContains } from './box.ts';
import { type DrawnPiece, drawnPiece } from './drawn-piece.ts';

/** A piece on the table: its own coordinates shifted by `shift`, mm. */
export type PlacedPiece = {
  readonly id: string;
  readonly drawn: DrawnPiece;
  readonly shift: Point;
  /** Box of the cut line on the table. */
  readonly box: Box;
};

export type Table = {
  readonly pieces: readonly PlacedPiece[];
  readonly arrangement: Arrangement;
};

/** A piece in a hand, and how far what it is held against has gone in its coordinates, mm. */
export type HeldPiece = { readonly piece: string; readonly drift: Point };

/**
 * Lays a draft on the table, keeping the places of `previous` where the pieces still fit. While a
 * piece is `held` by a hand nothing is laid anew: every piece keeps the place of its coordinates.
 */
export function layTable(
  draft: Draft,
  window: Window,
  previous: Table | null,
  held: HeldPiece | null = null,
): Table {
  const before = new Map(previous?.pieces.map(({ id, drawn }) => [id, drawn]));
  const all = draft.pieces.map((piece) => drawnPiece(piece, before.get(piece.id)));
  if (held !== null && previous !== null) return heldTable(all, previous, held);
  const arrangement = arrange(
    all.map(({ id, box }) => ({ id, width: box.width, height: box.height })),
    window,
    previous?.arrangement,
  );
  const pieces = all.map((drawn): PlacedPiece => {
    const slot = arrangement.slots.get(drawn.id) ?? drawn.box;
    const corner = placeInSlot(slot, drawn.box);
    return {
      id: drawn.id,
      drawn,
      shift: { x: corner.x - drawn.box.x, y: corner.y - drawn.box.y },
      box: { ...corner, width: drawn.box.width, height: drawn.box.height },
    };
  });
  return { pieces, arrangement };
}

function heldTable(all: readonly DrawnPiece[], previous: Table, held: HeldPiece): Table {
  const shifts = new Map(previous.pieces.map(({ id, shift }) => [id, shift]));
  const pieces = all.map((drawn): PlacedPiece => {
    const before = shifts.get(drawn.id) ?? { x: 0, y: 0 };
    const drift = drawn.id === held.piece ? held.drift : { x: 0, y: 0 };
    const shift = { x: before.x - drift.x, y: before.y - drift.y };
    const { x, y, width, height } = drawn.box;
    return { id: drawn.id, drawn, shift, box: { x: x + shift.x, y: y + shift.y, width, height } };
  });
  return { pieces, arrangement: previous.arrangement };
}

/** The piece at a place on the table; null on the bare table. */
export function pieceAt(pieces: readonly PlacedPiece[], at: Point): string | null {
  // The piece painted last lies on top.
  const hit = pieces.findLast(
    ({ box, shift, drawn }) =>
      boxContains(box, at) &&
      pointInPolygon({ x: at.x - shift.x, y: at.y - shift.y }, drawn.outline),
  );
  return hit?.id ?? null;
}
