import type { MeasurementSet } from '../../shared/measurement/measurement-set.ts';
import { garmentInput } from '../../shared/order/garment-input.ts';
import type { GarmentChoice } from '../../shared/order/order.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, DraftFailure, Material } from '../../shared/pattern/model.ts';
import { ok, type Result } from '../../shared/result.ts';

/** The drafting kernel. Loaded when first needed: it is large and the day starts without it. */
export type Drafting = {
  readonly draft: (input: DraftInput) => Result<Draft, DraftFailure>;
  readonly clothAreaMm2: (draft: Draft) => number;
  /** What a garment is sold by. */
  readonly soldMaterial: (draft: Draft) => Material;
};

export type ClothEstimate = {
  readonly areaMm2: number;
  readonly soldBy: Material;
  readonly designVersion: string;
};

/** Enough for the garments on the table; one estimate is three numbers. */
const REMEMBERED = 64;

/**
 * How much cloth the pieces of a garment cover for a body. The last ones are remembered, since
 * cloth, options and notes change without changing the pattern.
 */
export function createClothEstimator() {
  const remembered = new Map<string, Result<ClothEstimate, DraftFailure>>();

  return (drafting: Drafting, garment: GarmentChoice, measurements: MeasurementSet) => {
    const input = garmentInput(garment, measurements);
    const key = JSON.stringify(input);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const estimate = estimateCloth(drafting, input);
    const oldest = remembered.keys().next();
    if (remembered.size >= REMEMBERED && !oldest.done) remembered.delete(oldest.value);
    remembered.set(key, estimate);
    return estimate;
  };
}

export type ClothEstimator = ReturnType<typeof createClothEstimator>;

function estimateCloth(
  { draft, clothAreaMm2, soldMaterial }: Drafting,
  input: DraftInput,
): Result<ClothEstimate, DraftFailure> {
  const drafted = draft(input);
  if (!drafted.ok) return drafted;
  return ok({
    areaMm2: clothAreaMm2(drafted.value),
    soldBy: soldMaterial(drafted.value),
    designVersion: drafted.value.version,
  });
}
