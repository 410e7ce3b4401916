import type { Draft, EdgeReference } from './model.ts';

/**
 * Allowances a person set for single edges, mm, by `piece/edge`. The piece goes by its name, so that
 * halves drafted for each side apart keep what was set for both. Edges that an option leaves out, or
 * another design does not have, keep theirs until they come back.
 */
export type Allowances = { readonly [edge: string]: number };

/** What an edge may have, mm, both ends included: raw edges none, a deep hem or a reserve 100. */
export const EDGE_ALLOWANCE_MM = { min: 0, max: 100 } as const;

/** Named pieces and edges, as an allowance may be kept for. */
export const ALLOWANCE_KEY = /^[a-z0-9-]+\/[a-z0-9-]+$/;

export const allowanceKey = (pieceName: string, edge: string): string => `${pieceName}/${edge}`;

/** The allowance in force: the person's own, or what the design makes of the general one, mm. */
export const edgeAllowance = (
  allowances: Allowances | undefined,
  pieceName: string,
  edge: string,
  designedMm: number,
): number => allowances?.[allowanceKey(pieceName, edge)] ?? designedMm;

/** The first allowance that no cutter would cut, by its key; null when all are sound. */
export const wrongAllowance = (allowances: Allowances | undefined): number | null =>
  Object.values(allowances ?? {}).find(
    (value) => !(value >= EDGE_ALLOWANCE_MM.min && value <= EDGE_ALLOWANCE_MM.max),
  ) ?? null;

/**
 * Sets the allowance of edges, or with null gives them back to the design. Undefined when nothing is
 * left that differs from the design: a choice without decisions stores none.
 */
export function withEdgeAllowances(
  allowances: Allowances | undefined,
  keys: readonly string[],
  valueMm: number | null,
): Allowances | undefined {
  const next: { [edge: string]: number } = { ...allowances };
  for (const key of keys) {
    if (valueMm === null) delete next[key];
    else next[key] = valueMm;
  }
  return Object.keys(next).length === 0 ? undefined : next;
}

/** Hems are turned up alike all round, though nothing sews one to the other. */
const HEM = /^hem(-|$)/;

/**
 * The edge and what is trimmed with it: everything it is sewn to directly, since both sides of a
 * seam are cut alike; for a hem that is sewn to nothing, all hems.
 */
export function trimmedTogether(
  { seams, pieces }: Draft,
  own: EdgeReference,
): readonly EdgeReference[] {
  const isOwn = ({ piece, edge }: EdgeReference): boolean =>
    piece === own.piece && edge === own.edge;
  const isSewn = (one: EdgeReference): boolean =>
    seams.some(({ a, b }) =>
      [...a, ...b].some(({ piece, edge }) => piece === one.piece && edge === one.edge),
    );
  const mates =
    HEM.test(own.edge) && !isSewn(own)
      ? pieces
          .flatMap(({ id, edges }) => edges.map((edge) => ({ piece: id, edge: edge.id })))
          .filter((edge) => HEM.test(edge.edge) && !isSewn(edge))
      : seams.flatMap(({ a, b }) => {
          if (a.some(isOwn)) return b;
          return b.some(isOwn) ? a : [];
        });
  return [own, ...mates.filter((mate) => !isOwn(mate))];
}

/** The keys of edges of a draft, each once. */
export function keysOf({ pieces }: Draft, edges: readonly EdgeReference[]): readonly string[] {
  const keys = edges.flatMap(({ piece, edge }) => {
    const found = pieces.find(({ id }) => id === piece);
    return found === undefined ? [] : [allowanceKey(found.name, edge)];
  });
  return [...new Set(keys)];
}
