import { edgeSamples } from '../../shared/pattern/edge-moves.ts';
import type { Edge } from '../../shared/pattern/model.ts';

/** By `piece/edge`: standard deviation across the edge at each of its samples, mm. */
export type Bands = ReadonlyMap<string, readonly number[]>;

/** The band holds the true edge 95 times of 100. */
const REACH = 1.96;

type Made = { readonly deviations: readonly number[]; readonly svg: string };

const made = new WeakMap<Edge, Made>();

/**
 * The outline of the band along an edge, as SVG path data in the piece's own mm. The same text for
 * the same edge and deviations, so that nothing is worked out twice.
 */
export function bandPath(edge: Edge, deviations: readonly number[]): string {
  const known = made.get(edge);
  if (known?.deviations === deviations) return known.svg;
  const samples = edgeSamples(edge);
  const side = (sign: number) =>
    samples.map(({ at, normal }, i) => {
      const reach = sign * REACH * (deviations[i] ?? 0);
      return `${(at.x + normal.x * reach).toFixed(2)} ${(at.y + normal.y * reach).toFixed(2)}`;
    });
  const svg = `M${[...side(1), ...side(-1).reverse()].join('L')}Z`;
  made.set(edge, { deviations, svg });
  return svg;
}

/** Half the width of a band at its widest, mm. */
export const widestReach = (deviations: readonly number[]): number =>
  REACH * Math.max(0, ...deviations);
