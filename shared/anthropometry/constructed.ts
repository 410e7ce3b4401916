import type { MeasurementName } from '../measurement/measurement-name.ts';
import type { Sex } from './body-model.ts';
import type { BodyVariable, CONSTRUCTED } from './body-variables.ts';

type Constructed = (typeof CONSTRUCTED)[number];

/** A measurement no survey took: a share of another (or a constant), with a wide spread. */
export type Construction = {
  readonly from: BodyVariable | null;
  /** Share of `from`, or the value itself (degrees for the shoulder slope) when there is none. */
  readonly factor: number;
  /** Standard deviation as a share of the value. */
  readonly spread: number;
};

const GIRTH_SHARE_SPREAD = 0.04;
const SHORT_LENGTH_SPREAD = 0.2;
const FOOT_GIRTH_SPREAD = 0.035;

/**
 * Own construction, from the proportions of drafting blocks: a girth's back part is close to half,
 * a little less at a bust and a little more at a seat. Wide on purpose; a tape should replace them.
 */
export function constructionOf(name: Constructed, sex: Sex): Construction {
  const woman = sex === 'F';
  switch (name) {
    case 'waistBack':
      return { from: 'waist', factor: woman ? 0.475 : 0.49, spread: GIRTH_SHARE_SPREAD };
    case 'seatBack':
      return { from: 'seat', factor: 0.52, spread: GIRTH_SHARE_SPREAD };
    case 'bustFront':
      return { from: 'chest', factor: woman ? 0.545 : 0.52, spread: GIRTH_SHARE_SPREAD };
    case 'highBustFront':
      return { from: 'highBust', factor: woman ? 0.52 : 0.51, spread: GIRTH_SHARE_SPREAD };
    case 'bustPointToUnderbust':
      return { from: 'chest', factor: woman ? 0.08 : 0.07, spread: SHORT_LENGTH_SPREAD };
    case 'waistToUnderbust':
      return { from: 'hpsToWaistBack', factor: woman ? 0.24 : 0.28, spread: SHORT_LENGTH_SPREAD };
    case 'hpsToWaistFront':
      return { from: 'hpsToWaistBack', factor: woman ? 1.02 : 0.98, spread: 0.05 };
    case 'shoulderSlope':
      return { from: null, factor: 13, spread: 0.25 };
    case 'footWaistGirth':
      return { from: 'ballGirth', factor: 0.98, spread: FOOT_GIRTH_SPREAD };
    case 'instepGirth':
      return { from: 'ballGirth', factor: 1.02, spread: FOOT_GIRTH_SPREAD };
    // The survey's heel girth goes round the bend of the ankle, as the short heel does.
    case 'shortHeelGirth':
      return { from: 'heel', factor: 1, spread: 0.01 };
    case 'longHeelGirth':
      return { from: 'heel', factor: 1.04, spread: 0.02 };
    case 'ballWidth':
      return { from: 'footBreadth', factor: 1, spread: 0.01 };
    case 'heelWidth':
      return { from: 'heelBreadth', factor: 1, spread: 0.01 };
  }
}

export const isConstructed = (
  name: MeasurementName,
  names: readonly string[],
): name is Constructed => names.includes(name);
