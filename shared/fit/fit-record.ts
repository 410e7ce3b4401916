import type { DesignId } from '../pattern/design-id.ts';

/** One time the tape was laid on the body for a place. */
export type Reading = {
  readonly session: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** The body measure, or the finished measure drafted for it where no single reading stands for it, mm. */
  readonly bodyMm: number;
  readonly takenBy: string;
  /** Standard deviation of the tape at this place, mm. */
  readonly tapeMm: number;
  readonly weightKg: number | null;
};

/** One let-out (positive) or take-in (negative), mm on the whole girth or length. */
export type Alteration = {
  readonly day: number;
  readonly mm: number;
  /** A pinned amount is a wish on a pin, a done one was sewn and seen. */
  readonly certainty: 'pinned' | 'done';
};

/** What happened at one place of one garment, from its draft to the last fitting. */
export type FittedGarment = {
  readonly order: string;
  readonly garment: DesignId;
  /** Day of the last fitting. */
  readonly day: number;
  readonly session: string;
  /** What was added to the table's ease from earlier fittings, mm; 0 when nothing was learnt or it was overruled. */
  readonly appliedMm: number;
  readonly alterations: readonly Alteration[];
  /** The customer said it fits: no alteration at the place is then an answer too. */
  readonly complete: boolean;
};

/** All that is known of one customer at one place of one family of garments. */
export type FitHistory = {
  readonly readings: readonly Reading[];
  readonly garments: readonly FittedGarment[];
};

/** The sum of what was altered, mm. */
export const alteredMm = ({ alterations }: Pick<FittedGarment, 'alterations'>): number =>
  alterations.reduce((sum, { mm }) => sum + mm, 0);

/** Whether a garment says anything about the fit: it was altered, or found good. */
export const isFitted = ({ alterations, complete }: FittedGarment): boolean =>
  complete || alterations.length > 0;
