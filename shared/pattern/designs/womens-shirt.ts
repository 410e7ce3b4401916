import type { DesignDefinition, OptionDefinition } from '../design.ts';
import { choice, degrees, percent } from './option.ts';
import { SHIRT } from './shirt.ts';

/** Simone's own, and its shoulders and hems: a slashed one keeps the corners of the front before it was opened. */
const OWN: readonly OptionDefinition[] = [
  percent('shoulderEase', 'fit', -2, 6, 0, 0.5),
  choice('hemStyle', 'style', ['straight', 'baseball'], 'straight'),
  choice('bustAlignedButtons', 'style', ['even', 'split', 'disabled'], 'disabled'),
  percent('contour', 'style', 30, 75, 50, 1),
  degrees('bustDartAngle', 'advanced', 0, 20, 10, 1),
  percent('bustDartLength', 'advanced', 50, 90, 80, 1),
];

/**
 * A shirt with a bust dart at the side: FreeSewing's Simone, which is Simon with its fronts opened for
 * the bust; bounds and defaults as for the shirt. Left out: the front darts, which run out through the
 * hem without being taken off it, and the slashed hem.
 */
export const WOMENS_SHIRT: DesignDefinition = {
  ...SHIRT,
  id: 'womens-shirt',
  version: 'simone-4.10.2/2',
  measurements: [...SHIRT.measurements, 'highBust', 'bustSpan'],
  options: [...SHIRT.options.filter(({ id }) => OWN.every((own) => own.id !== id)), ...OWN],
};
