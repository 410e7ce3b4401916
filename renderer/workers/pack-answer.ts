import type { Path, Segment } from '../../shared/geometry/path.ts';
import type { Piece } from '../../shared/pattern/model.ts';
import type { DraftAnswer, PieceNews } from './draft-messages.ts';

/** A path in the numbers sent along: where its own begin. */
type PackedPath = number;

type PackedPiece = Omit<Piece, 'cutLine' | 'sewLine' | 'internal' | 'edges'> & {
  readonly cutLine: PackedPath;
  readonly sewLine: PackedPath;
  readonly internal: readonly (Omit<Piece['internal'][number], 'path'> & {
    readonly path: PackedPath;
  })[];
  readonly edges: readonly (Omit<Piece['edges'][number], 'path'> & { readonly path: PackedPath })[];
};

type DraftOutcome = Extract<DraftAnswer['outcome'], { kind: 'draft' }>;

/**
 * An answer as it travels. The browser copies what a worker sends object by object, and a cut line
 * has hundreds of points: their coordinates travel as one row of numbers, handed over uncopied.
 */
export type PackedAnswer = {
  readonly channel: number;
  readonly outcome:
    | Exclude<DraftAnswer['outcome'], DraftOutcome>
    | (Omit<DraftOutcome, 'pieces'> & {
        readonly pieces: readonly (PackedPiece | string)[];
        readonly numbers: Float64Array<ArrayBuffer>;
      });
};

const LINE = 0;
const CURVE = 1;

export function packAnswer({ channel, outcome }: DraftAnswer): PackedAnswer {
  if (outcome.kind !== 'draft') return { channel, outcome };
  const numbers: number[] = [];
  const pieces = outcome.pieces.map((piece) =>
    typeof piece === 'string' ? piece : packPiece(piece, numbers),
  );
  return { channel, outcome: { ...outcome, pieces, numbers: new Float64Array(numbers) } };
}

/** What the browser may hand over instead of copying it. */
export const transferOf = ({ outcome }: PackedAnswer): Transferable[] =>
  outcome.kind === 'draft' ? [outcome.numbers.buffer] : [];

export function unpackAnswer({ channel, outcome }: PackedAnswer): DraftAnswer {
  if (outcome.kind !== 'draft') return { channel, outcome };
  const { numbers, pieces, ...rest } = outcome;
  const unpacked = pieces.map(
    (piece): PieceNews => (typeof piece === 'string' ? piece : unpackPiece(piece, numbers)),
  );
  return { channel, outcome: { ...rest, pieces: unpacked } };
}

function packPiece(piece: Piece, numbers: number[]): PackedPiece {
  return {
    ...piece,
    cutLine: packPath(piece.cutLine, numbers),
    sewLine: packPath(piece.sewLine, numbers),
    internal: piece.internal.map((line) => ({ ...line, path: packPath(line.path, numbers) })),
    edges: piece.edges.map((edge) => ({ ...edge, path: packPath(edge.path, numbers) })),
  };
}

function unpackPiece(piece: PackedPiece, numbers: Float64Array): Piece {
  return {
    ...piece,
    cutLine: unpackPath(piece.cutLine, numbers),
    sewLine: unpackPath(piece.sewLine, numbers),
    internal: piece.internal.map((line) => ({ ...line, path: unpackPath(line.path, numbers) })),
    edges: piece.edges.map((edge) => ({ ...edge, path: unpackPath(edge.path, numbers) })),
  };
}

/** Closed or not, how many segments, the start, and of each segment its kind and points. */
function packPath({ start, segments, closed }: Path, numbers: number[]): PackedPath {
  const at = numbers.length;
  numbers.push(closed ? 1 : 0, segments.length, start.x, start.y);
  for (const segment of segments) {
    const { to } = segment;
    if (segment.kind === 'line') numbers.push(LINE, to.x, to.y);
    else {
      const { c1, c2 } = segment;
      numbers.push(CURVE, c1.x, c1.y, c2.x, c2.y, to.x, to.y);
    }
  }
  return at;
}

function unpackPath(at: PackedPath, numbers: Float64Array): Path {
  let next = at;
  const take = (): number => {
    const number = numbers[next];
    if (number === undefined) throw new Error('a path that ends too soon');
    next += 1;
    return number;
  };
  const point = () => ({ x: take(), y: take() });
  const closed = take() === 1;
  const count = take();
  const start = point();
  const segments: Segment[] = [];
  for (let i = 0; i < count; i += 1) {
    segments.push(
      take() === CURVE
        ? { kind: 'curve', c1: point(), c2: point(), to: point() }
        : { kind: 'line', to: point() },
    );
  }
  return { start, segments, closed };
}
