import type { DesignId } from '../../shared/pattern/design-id.ts';
import { PLAUSIBLE, women } from './synthetic-bodies.ts';

/** Cut for a bust: drafted for made-up women only. All others are drafted for everyone. */
const FOR_WOMEN: ReadonlySet<DesignId> = new Set<DesignId>([
  'slip-dress',
  'womens-shirt',
  'womens-coat',
  'womens-bodice-block',
]);

/** The made-up bodies that a design is meant for. */
export const limitsFor = (design: DesignId, limits: typeof PLAUSIBLE = PLAUSIBLE) =>
  FOR_WOMEN.has(design) ? women(limits) : limits;
