import type { DesignId } from '../pattern/design-id.ts';
import { type FitPlace, mmPerKg } from './fit-place.ts';
import {
  BODY_PER_YEAR_MM,
  FIRST_PRIOR,
  FITTING_MM,
  type FitPrior,
  LEFT_ALONE_MM,
  PINNED_MM,
  TASTE_YEARS,
} from './fit-prior.ts';
import {
  alteredMm,
  type FitHistory,
  type FittedGarment,
  isFitted,
  type Reading,
} from './fit-record.ts';
import { type Belief, fade, loosen, observe, project, widen } from './gaussian-belief.ts';

/** What the next garment should have at a place beyond the reading and the ease table, and why. */
export type FitOffset = {
  /** To be added to reading + ease, mm: `easeMm + bodyMm`. */
  readonly mm: number;
  readonly low95: number;
  readonly high95: number;
  /** The part that is the customer's wish: looser (positive) or closer than the table. */
  readonly easeMm: number;
  /** The part that is the body: what earlier garments say beyond the newest reading. */
  readonly bodyMm: number;
  /** The fitted garments it rests on, oldest first. */
  readonly evidence: readonly FitEvidence[];
  /** The body changed so much since the last fitting that part of what was learnt was let go. */
  readonly bodyChanged: boolean;
};

export type FitEvidence = {
  readonly order: string;
  readonly garment: DesignId;
  readonly day: number;
  readonly alteredMm: number;
  /** It is about another garment of the family. */
  readonly related: boolean;
};

const BODY = 0;
const TASTE = 1;
/** The first reading is all that is known of the body: its own prior is as good as none. */
const UNKNOWN_BODY_MM = 300;
const DAYS_A_YEAR = 365.25;
/** A reading so many deviations from the belief means another body, not another tape. */
const CHANGED_DEVIATIONS = 2.5;
/** A change of weight by this share resets the taste in part. */
const CHANGED_WEIGHT = 0.04;
/** What is kept of a taste when the body changed. */
const KEPT_TASTE = 0.7;
/** An alteration so many deviations off is doubted: its noise is taken as large as its surprise. */
const DOUBTED_DEVIATIONS = 3;

type Filter = {
  readonly belief: Belief;
  readonly garments: readonly DesignId[];
  readonly day: number;
  readonly weightKg: number | null;
  readonly changed: boolean;
};

type Event =
  | { readonly kind: 'reading'; readonly day: number; readonly reading: Reading }
  | { readonly kind: 'fitting'; readonly day: number; readonly fitted: FittedGarment };

/** The order of time; on one day the tape comes before the fitting. */
function eventsOf({ readings, garments }: FitHistory): readonly Event[] {
  const events: Event[] = [
    ...readings.map((reading): Event => ({ kind: 'reading', day: reading.day, reading })),
    ...garments
      .filter(isFitted)
      .map((fitted): Event => ({ kind: 'fitting', day: fitted.day, fitted })),
  ];
  return events.sort(
    (a, b) => a.day - b.day || (a.kind === b.kind ? 0 : a.kind === 'reading' ? -1 : 1),
  );
}

function passTime(filter: Filter, day: number, prior: FitPrior): Filter {
  const years = Math.max(0, day - filter.day) / DAYS_A_YEAR;
  if (years === 0) return filter;
  const kept = Math.exp(-years / TASTE_YEARS);
  let belief = loosen(filter.belief, BODY, BODY_PER_YEAR_MM ** 2 * years);
  belief = fade(belief, TASTE, { home: prior.meanMm, variance: prior.spreadMm ** 2, kept });
  filter.garments.forEach((_, i) => {
    belief = fade(belief, TASTE + 1 + i, { home: 0, variance: prior.garmentMm ** 2, kept });
  });
  return { ...filter, belief, day };
}

/** Forgets part of the taste: a heavier customer wants to hide what a lighter one showed. */
function letGo(filter: Filter, prior: FitPrior): Filter {
  const belief = fade(filter.belief, TASTE, {
    home: prior.meanMm,
    variance: prior.spreadMm ** 2,
    kept: KEPT_TASTE,
  });
  return { ...filter, belief, changed: true };
}

function takeReading(before: Filter, reading: Reading, place: FitPlace, prior: FitPrior): Filter {
  let filter: Filter = before;
  const { weightKg } = reading;
  const lastWeight = filter.weightKg;
  if (weightKg !== null && lastWeight !== null) {
    const change = weightKg - lastWeight;
    const belief = loosen(filter.belief, BODY, (change * mmPerKg(place)) ** 2);
    filter = { ...filter, belief };
    if (Math.abs(change) > CHANGED_WEIGHT * lastWeight) filter = letGo(filter, prior);
  }
  const weights = filter.belief.mean.map((_, i) => (i === BODY ? 1 : 0));
  const expected = project(filter.belief, weights);
  const surprise = reading.bodyMm - expected.mean;
  const variance = expected.variance + reading.tapeMm ** 2;
  if (surprise ** 2 > CHANGED_DEVIATIONS ** 2 * variance) {
    filter = letGo(filter, prior);
    filter = { ...filter, belief: loosen(filter.belief, BODY, surprise ** 2 - variance) };
  }
  const belief = observe(filter.belief, {
    weights,
    value: reading.bodyMm,
    variance: reading.tapeMm ** 2,
  });
  return { ...filter, belief, weightKg: weightKg ?? filter.weightKg };
}

const knows = (filter: Filter, garment: DesignId, prior: FitPrior): Filter =>
  filter.garments.includes(garment)
    ? filter
    : {
        ...filter,
        garments: [...filter.garments, garment],
        belief: widen(filter.belief, 0, prior.garmentMm ** 2),
      };

/** Which numbers make up what a garment of this kind should measure beyond its ease. */
const weightsOf = (filter: Filter, garment: DesignId): number[] =>
  filter.belief.mean.map((_, i) =>
    i === BODY || i === TASTE || filter.garments[i - TASTE - 1] === garment ? 1 : 0,
  );

/** Noise of what a garment says, mm²: that of each alteration, or of having been left alone. */
function fittingVariance({ alterations }: FittedGarment): number {
  if (alterations.length === 0) return FITTING_MM ** 2 + LEFT_ALONE_MM ** 2 / 3;
  return alterations.reduce(
    (sum, { certainty }) => sum + (certainty === 'done' ? FITTING_MM : PINNED_MM) ** 2,
    0,
  );
}

function takeFitting(
  before: Filter,
  fitted: FittedGarment,
  readMm: number,
  prior: FitPrior,
): Filter {
  const filter = knows(before, fitted.garment, prior);
  const weights = weightsOf(filter, fitted.garment);
  const value = readMm + fitted.appliedMm + alteredMm(fitted);
  const expected = project(filter.belief, weights);
  const noise = fittingVariance(fitted);
  const surprise = (value - expected.mean) ** 2;
  const usual = DOUBTED_DEVIATIONS ** 2 * (expected.variance + noise);
  const variance = surprise > usual ? noise + surprise - usual : noise;
  return { ...filter, belief: observe(filter.belief, { weights, value, variance }) };
}

export type FitQuestion = {
  readonly place: FitPlace;
  readonly garment: DesignId;
  /** The reading that the next draft rests on; must be among the history's. */
  readonly session: string;
  readonly day: number;
};

/**
 * What the next draft of `garment` should add at a place: the customer's belief is a body, a taste
 * shared by the family of garments and a departure of each garment, all Gaussian. A reading sees the
 * body with the tape's noise; a fitting sees body + taste + departure with the fitting's. So one
 * alteration is shared out between "likes it looser" and "the tape read short", and a garment that
 * fitted counts for more than the newest reading. Tastes fade with time towards the shop's mean; the
 * body wanders, and faster with weight. Own construction on Kalman's filter.
 * Answers null when the history has no reading of that session.
 */
export function fitOffset(
  { readings, garments }: FitHistory,
  { place, garment, session, day }: FitQuestion,
  prior: FitPrior = FIRST_PRIOR,
): FitOffset | null {
  const newest = readings.find((reading) => reading.session === session);
  const [first] = eventsOf({ readings, garments: [] });
  if (newest === undefined || first?.kind !== 'reading') return null;
  const readMm = new Map(readings.map((reading) => [reading.session, reading.bodyMm]));
  let filter: Filter = {
    belief: {
      mean: [first.reading.bodyMm, prior.meanMm],
      covariance: [
        [UNKNOWN_BODY_MM ** 2, 0],
        [0, prior.spreadMm ** 2],
      ],
    },
    garments: [],
    day: first.day,
    weightKg: null,
    changed: false,
  };
  const evidence: FitEvidence[] = [];
  for (const event of eventsOf({ readings, garments })) {
    if (event.day > day) break;
    filter = passTime(filter, event.day, prior);
    if (event.kind === 'reading') {
      filter = takeReading(filter, event.reading, place, prior);
      continue;
    }
    const body = readMm.get(event.fitted.session);
    if (body === undefined) continue;
    filter = { ...takeFitting(filter, event.fitted, body, prior), changed: false };
    evidence.push({
      order: event.fitted.order,
      garment: event.fitted.garment,
      day: event.day,
      alteredMm: alteredMm(event.fitted),
      related: event.fitted.garment !== garment,
    });
  }
  filter = knows(passTime(filter, day, prior), garment, prior);
  const { mean, variance } = project(filter.belief, weightsOf(filter, garment));
  const bodyMm = (filter.belief.mean[BODY] ?? 0) - newest.bodyMm;
  const mm = mean - newest.bodyMm;
  const half = 1.96 * Math.sqrt(variance);
  return {
    mm,
    low95: mm - half,
    high95: mm + half,
    easeMm: mm - bodyMm,
    bodyMm,
    evidence,
    bodyChanged: filter.changed,
  };
}
