/** What a shop's customers want at a place before anything is known of one of them. */
export type FitPrior = {
  /** Mean departure from the ease table, mm. */
  readonly meanMm: number;
  /** Spread of the wishes between customers, mm. */
  readonly spreadMm: number;
  /** How much one customer's wish differs from garment to garment, mm. */
  readonly garmentMm: number;
};

/**
 * Before the shop has taught anything. Own construction: customers differ from the ease table by some
 * 7 mm at a girth, and one customer's garments from each other by less than half of that, so that a
 * single alteration moves the ease by less than half of it and the tape answers for the rest.
 */
export const FIRST_PRIOR: FitPrior = { meanMm: 0, spreadMm: 7, garmentMm: 3 };

/** Noise of one fitting: what pins and cloth hide, mm. The trade pins to about 3 mm. */
export const FITTING_MM = 3;
/** A pin is trusted less than a seam that was sewn and worn, mm. */
export const PINNED_MM = 5;
/** Less than this is left alone at a fitting, so "no alteration" means no more than that, mm. */
export const LEFT_ALONE_MM = 4;
/** How far a body wanders in a year at the same weight, mm. */
export const BODY_PER_YEAR_MM = 3.5;
/** Tastes fade: after so many years two thirds of what was learnt is forgotten. */
export const TASTE_YEARS = 15;
