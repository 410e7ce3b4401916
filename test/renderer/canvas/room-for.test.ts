import { describe, expect, it } from 'vitest';

import { drawnPiece } from '../../../renderer/canvas/drawn-piece.ts';
import { roomFor } from '../../../renderer/canvas/room-for.ts';
import { pointInPolygon } from '../../../shared/geometry/polygon.ts';
import { aDraft } from '../../helpers/a-draft.ts';

describe('room for a text on a piece', () => {
  const drawn = aDraft().pieces.map((piece) => drawnPiece(piece));

  it('holds the whole text within the outline', () => {
    const size = { width: 60, height: 14 };
    const places = drawn.map((piece) => ({ piece, at: roomFor(piece, size) }));
    expect(places.some(({ at }) => at !== null)).toBe(true);
    for (const { piece, at } of places) {
      if (at === null) continue;
      for (const [x, y] of [
        [-30, -7],
        [30, -7],
        [30, 7],
        [-30, 7],
      ] as const)
        expect(pointInPolygon({ x: at.x + x, y: at.y + y }, piece.outline)).toBe(true);
    }
  });

  it('is none for a text larger than the piece', () => {
    for (const piece of drawn) {
      const { width, height } = piece.box;
      expect(roomFor(piece, { width: width + 1, height: 10 })).toBeNull();
      expect(roomFor(piece, { width: 10, height: height + 1 })).toBeNull();
    }
  });

  it('is the piece’s own place for its label where that has room', () => {
    for (const piece of drawn)
      expect(roomFor(piece, { width: 2, height: 2 })).toEqual(piece.label.at);
  });
});
