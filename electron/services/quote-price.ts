import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';
import { priceOrder } from '../../shared/pricing/price-order.ts';
import type { MarkerRepository } from '../db/repositories/marker-repository.ts';
import type { QuotedPrice } from '../db/repositories/order-repository.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import type { ClothEstimator, Drafting } from './cloth-estimate.ts';
import type { GarmentBodies } from './garment-bodies.ts';
import type { GarmentLasts } from './garment-lasts.ts';
import { patternHash } from './marker-pattern.ts';

type Dependencies = {
  readonly catalogue: () => Catalogue;
  readonly sessions: SessionRepository;
  readonly markers: Pick<MarkerRepository, 'get'>;
  readonly estimateCloth: ClothEstimator;
  readonly bodyFor: GarmentBodies;
  readonly onLasts: GarmentLasts;
};

export type QuotePricer = ReturnType<typeof createQuotePricer>;

/**
 * Prices a quote from its own pattern: by the marker of its cloth while there is one that holds, else
 * by the area of the pieces. Null while it cannot be drafted or priced.
 */
export function createQuotePricer(dependencies: Dependencies) {
  const { catalogue, sessions, markers, estimateCloth, bodyFor, onLasts } = dependencies;
  return (
    drafting: Drafting,
    id: string,
    garment: GarmentChoice,
    sessionId: string | null,
  ): QuotedPrice | null => {
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (session === undefined) return null;
    const { values } = bodyFor(garment, session);
    const drawn = onLasts(garment, session, values);
    const estimate = estimateCloth(drafting, drawn, values);
    if (!estimate.ok) return null;
    const { areaMm2, designVersion, soldBy } = estimate.value;
    const marker = markers.get(id, soldBy);
    const holds =
      marker?.clothId === garment.clothId &&
      marker.inputHash === patternHash(garmentInput(drawn, values));
    const markerMm = holds ? marker.layout.lengthMm : null;
    const price = priceOrder(catalogue(), garment, areaMm2, markerMm);
    return price.ok ? { price: price.value, designVersion } : null;
  };
}
