import type { Arrangement } from '../../shared/marker/layout.ts';
import type {
  ClothPiece,
  Laid,
  MarkerComparison,
  MarkerLayout,
  MarkerSettings,
} from '../../shared/marker/order-marker.ts';

/** What a thread that lays a marker is started with. */
export type MarkerTask = {
  readonly pieces: readonly ClothPiece[];
  readonly settings: MarkerSettings;
  readonly pins: readonly Laid[];
  readonly seconds: number;
  readonly seed: number;
  /** This one also lays the pieces plainly, to compare with. */
  readonly compares: boolean;
};

/** From a thread: a shorter layout that passed the exact check, what it is compared with, its end. */
export type MarkerMessage =
  | { readonly type: 'better'; readonly arrangement: Arrangement; readonly layout: MarkerLayout }
  | { readonly type: 'compared'; readonly comparison: MarkerComparison }
  | { readonly type: 'done' };

/** To a thread: a shorter layout of another. */
export type MarkerNews = { readonly type: 'elsewhere'; readonly arrangement: Arrangement };
