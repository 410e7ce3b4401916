import type { Point } from '../../shared/geometry/point.ts';
import type { LineSpot } from './spot.ts';

/** What a pull has come to, for the card and the plate beside the pointer. */
export type PullNote =
  /** The design is being felt out: how each option moves the pattern. */
  | { readonly kind: 'learning' }
  | {
      readonly kind: 'moved';
      readonly movedMm: number;
      readonly askedMm: number;
      readonly words: string;
    }
  | { readonly kind: 'nothing' };

/** Who answers when an edge or a corner of the pattern is pulled. */
export interface PullDesk {
  readonly isPulling: boolean;
  readonly note: PullNote | null;
  start(grip: LineSpot): void;
  /** Pulled by so much since the start, mm. */
  move(by: Point): void;
  end(): void;
  cancel(): void;
  /** The same by figure: an edge outwards along its normal, mm; inwards where negative. */
  moveEdge(grip: LineSpot, outwardsMm: number): void;
}
