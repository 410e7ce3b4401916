import type { Point } from '../../shared/geometry/point.ts';
import type { HeldPiece } from './placed-piece.ts';
import type { LineSpot } from './spot.ts';

/** What a pull has come to, for the card and the plate beside the pointer. */
export type PullNote =
  /** The design is being felt out: how each option moves the pattern. */
  | { readonly kind: 'learning' }
  /** What followed, in words. */
  | { readonly kind: 'moved'; readonly words: string }
  | { readonly kind: 'nothing' };

/** Who answers when an edge or a corner of the pattern is pulled. */
export interface PullDesk {
  /** The piece in hand; null while nothing is pulled. */
  readonly held: HeldPiece | null;
  readonly note: PullNote | null;
  start(grip: LineSpot): void;
  /** Pulled by so much since the start, mm. */
  move(by: Point): void;
  end(): void;
  cancel(): void;
  /** The same by figure: an edge outwards along its normal, mm; inwards where negative. */
  moveEdge(grip: LineSpot, outwardsMm: number): void;
}
