import { type EdgedPiece, type FoundEdge, findEdges } from '../edge-refs.ts';
import type { EdgeRef } from '../seam-recipe.ts';
import { mirroredRef, pieceOf, type ReadingOfSide, type SeamReading } from './sided-seams.ts';

type Pieces = ReadonlyMap<string, EdgedPiece>;

const otherWay = (edge: FoundEdge): FoundEdge => ({ ...edge, twin: !edge.twin });

/** What an edge of the recipe is called in this reading of its seam. */
export function refIn(reading: SeamReading, ref: EdgeRef): EdgeRef {
  switch (reading.kind) {
    case 'as-written':
      return ref;
    case 'mirrored':
      return mirroredRef(ref);
    case 'of-side':
      return reading.each.has(pieceOf(ref)) || reading.side === reading.written
        ? ref
        : mirroredRef(ref);
  }
}

/** The edges of one side of a seam as this reading of it means and walks them. */
export function edgesIn(
  reading: SeamReading,
  refs: readonly EdgeRef[],
  pieces: Pieces,
): readonly FoundEdge[] | null {
  switch (reading.kind) {
    case 'as-written':
      return findEdges(pieces, refs);
    case 'mirrored':
      return findEdges(pieces, refs.map(mirroredRef))?.map(otherWay) ?? null;
    case 'of-side':
      return edgesOfSide(reading, refs, pieces);
  }
}

function edgesOfSide(
  reading: ReadingOfSide,
  refs: readonly EdgeRef[],
  pieces: Pieces,
): readonly FoundEdge[] | null {
  const chain: FoundEdge[] = [];
  for (const ref of refs) {
    const found = reading.each.has(pieceOf(ref))
      ? ofThisSide(reading, ref, pieces)
      : findEdges(pieces, [refIn(reading, ref)])?.map((edge) =>
          reading.side === reading.written ? edge : otherWay(edge),
        );
    if (found === undefined || found === null) return null;
    chain.push(...found);
  }
  return chain;
}

/**
 * The piece of the reading's side. A side in the reference says here only that the piece lies the
 * other way up than it is drawn, so that it is walked the other way.
 */
function ofThisSide(
  { side }: ReadingOfSide,
  ref: EdgeRef,
  pieces: Pieces,
): readonly FoundEdge[] | null {
  const [plain = ref, lying] = ref.split('@');
  return (
    findEdges(pieces, [plain], side)?.map((edge) =>
      lying !== undefined && lying !== edge.drawn ? otherWay(edge) : edge,
    ) ?? null
  );
}
