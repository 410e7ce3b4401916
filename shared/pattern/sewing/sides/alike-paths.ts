import { asCubic, stretches } from '../../../geometry/build-path.ts';
import { cubicBetween, cubicLength, cubicParameterAtLength } from '../../../geometry/cubic.ts';
import type { Path, Segment } from '../../../geometry/path.ts';

/** Shares of a path's length that lie nearer than this are one. */
const SAME_SHARE = 1e-6;

type Measured = {
  readonly path: Path;
  readonly lengths: readonly number[];
  readonly total: number;
};

function measured(path: Path): Measured {
  const lengths = stretches(path).map((stretch) => cubicLength(asCubic(stretch)));
  return { path, lengths, total: lengths.reduce((sum, length) => sum + length, 0) };
}

/** Where the path's corners lie, as shares of its length, without both ends. */
function shares({ lengths, total }: Measured): readonly number[] {
  let along = 0;
  return lengths.slice(0, -1).map((length) => {
    along += length;
    return along / total;
  });
}

/**
 * The same paths with corners at the same shares of their lengths, all of curves: one whose corner
 * lies beyond a seam on one side of the body has a segment more there.
 */
export function alikePaths(paths: readonly Path[]): readonly Path[] {
  const all = paths.map(measured);
  const wanted: number[] = [];
  for (const share of all.flatMap(shares).sort((a, b) => a - b))
    if (share - (wanted.at(-1) ?? 0) > SAME_SHARE) wanted.push(share);
  return all.map((one) => cutAt(one, wanted));
}

function cutAt({ path, lengths, total }: Measured, wanted: readonly number[]): Path {
  let from = 0;
  const segments = stretches(path).flatMap((stretch, i): readonly Segment[] => {
    const length = lengths[i] ?? 0;
    const cubic = asCubic(stretch);
    const room = SAME_SHARE * total;
    const inner = wanted
      .map((share) => share * total - from)
      .filter((along) => along > room && along < length - room)
      .map((along) => cubicParameterAtLength(cubic, along));
    from += length;
    const ends = [0, ...inner, 1];
    return ends.slice(1).map((end, k) => {
      const [, c1, c2, to] = cubicBetween(cubic, ends[k] ?? 0, end);
      return { kind: 'curve', c1, c2, to };
    });
  });
  return { ...path, segments };
}
