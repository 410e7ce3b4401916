import type {
  ClothPiece,
  Laid,
  MarkerComparison,
  MarkerLayout,
  MarkerSettings,
} from '../../shared/marker/order-marker.ts';

/** One search for a short layout. */
export type MarkerJob = {
  readonly pieces: readonly ClothPiece[];
  readonly settings: MarkerSettings;
  readonly pins: readonly Laid[];
  readonly seconds: number;
  readonly seed: number;
  /** Every shorter layout as it is found; each has passed the exact check. */
  readonly onBetter: (layout: MarkerLayout) => void;
  /** Ends the search early; what was found so far is the answer. */
  readonly signal: AbortSignal;
};

export type MarkerFound = {
  /** Null where nothing passed the exact check before the end. */
  readonly layout: MarkerLayout | null;
  readonly comparison: MarkerComparison;
};

/** Searches away from the thread that answers windows. Rejects only when something is broken. */
export type MarkerEngine = (job: MarkerJob) => Promise<MarkerFound>;
