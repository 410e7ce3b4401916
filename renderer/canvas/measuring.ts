import type { EdgeReference } from '../../shared/pattern/model.ts';
import type { PlacedPiece } from './placed-piece.ts';
import { isOnLine, type Reading, readBetween, type Spot } from './spot.ts';

/** One thing measured on the pattern: from place to place, or the sum of whole edges. */
export type Measure =
  | { readonly kind: 'span'; readonly from: Spot; readonly to: Spot }
  | { readonly kind: 'edges'; readonly edges: readonly EdgeReference[] };

/** What is being measured and not finished. */
export type OpenMeasure =
  | { readonly kind: 'span'; readonly from: Spot }
  | { readonly kind: 'edges'; readonly edges: readonly EdgeReference[] };

export type Measuring = {
  readonly done: readonly { readonly id: number; readonly measure: Measure }[];
  readonly open: OpenMeasure | null;
  readonly nextId: number;
};

export const NOTHING_MEASURED: Measuring = { done: [], open: null, nextId: 1 };

/** The oldest are let go: a table full of numbers shows none. */
export const MOST_MEASURES = 40;

export function addMeasure(state: Measuring, measure: Measure): Measuring {
  const done = [...state.done, { id: state.nextId, measure }].slice(-MOST_MEASURES);
  return { done, open: null, nextId: state.nextId + 1 };
}

/** A place was pointed at with the tape: the first starts a measure, the second ends it. */
export function markSpot(state: Measuring, spot: Spot): Measuring {
  const { open } = state;
  if (open?.kind !== 'span') return { ...endMeasure(state), open: { kind: 'span', from: spot } };
  return addMeasure(state, { kind: 'span', from: open.from, to: spot });
}

/** An edge was pointed at: it joins the sum, or leaves it. Anywhere else ends the sum. */
export function markEdge(state: Measuring, spot: Spot): Measuring {
  if (!isOnLine(spot)) return endMeasure(state);
  const edges = state.open?.kind === 'edges' ? state.open.edges : [];
  const { piece, edge } = spot;
  const others = edges.filter((one) => one.piece !== piece || one.edge !== edge);
  const next = others.length < edges.length ? others : [...edges, { piece, edge }];
  return { ...state, open: next.length === 0 ? null : { kind: 'edges', edges: next } };
}

/** A sum in the making is kept; a tape that was never put down a second time is not. */
export function endMeasure(state: Measuring): Measuring {
  if (state.open === null) return state;
  return state.open.kind === 'edges'
    ? addMeasure(state, { kind: 'edges', edges: state.open.edges })
    : { ...state, open: null };
}

export const removeMeasure = (state: Measuring, id: number): Measuring => ({
  ...state,
  done: state.done.filter((one) => one.id !== id),
});

export const clearMeasures = (state: Measuring): Measuring => ({
  ...NOTHING_MEASURED,
  nextId: state.nextId,
});

/** What a measure comes to on this draft; null when a piece it lies on is not cut any more. */
export function readMeasure(
  measure: Measure,
  pieces: readonly PlacedPiece[],
): { readonly lengthMm: number; readonly reading: Reading | null } | null {
  if (measure.kind === 'span') {
    const reading = readBetween(measure.from, measure.to, pieces);
    return reading && { lengthMm: reading.straight, reading };
  }
  let lengthMm = 0;
  for (const { piece, edge } of measure.edges) {
    const found = pieces
      .find(({ id }) => id === piece)
      ?.drawn.piece.edges.find(({ id }) => id === edge);
    if (found === undefined) return null;
    lengthMm += found.length;
  }
  return { lengthMm, reading: null };
}
