import { createHash } from 'node:crypto';

import { garmentInput } from '../../shared/order/garment-input.ts';
import type { GarmentChoice, Order } from '../../shared/order/order.ts';
import { designDefinition } from '../../shared/pattern/designs/index.ts';
import type { DraftInput } from '../../shared/pattern/draft-input.ts';
import type { Draft, Material } from '../../shared/pattern/model.ts';
import type { SessionRepository } from '../db/repositories/session-repository.ts';
import type { Drafting } from './cloth-estimate.ts';
import type { GarmentBodies } from './garment-bodies.ts';
import type { GarmentLasts } from './garment-lasts.ts';

/** The pattern an order stands for now, and the name of it that a marker keeps. */
export type MarkerPattern = {
  readonly garment: GarmentChoice;
  readonly draft: Draft;
  /** What the garment is sold by. */
  readonly soldBy: Material;
  readonly inputHash: string;
};

type Dependencies = {
  readonly sessions: Pick<SessionRepository, 'get'>;
  readonly bodyFor: GarmentBodies;
  readonly onLasts: GarmentLasts;
  readonly drafting: () => Promise<Drafting>;
};

/** Drafts at hand: of the orders on the table and the ones before them. */
const REMEMBERED = 6;

/** Tells two patterns apart: everything the draft depends on and the version of its design. */
export const patternHash = (input: DraftInput): string => {
  const { version } = designDefinition(input.design);
  return createHash('sha256').update(JSON.stringify({ version, input }), 'utf8').digest('hex');
};

/** Answers with the pattern of an order; null while there is nothing to draft it from. */
export function createMarkerPatterns({ sessions, bodyFor, onLasts, drafting }: Dependencies) {
  const remembered = new Map<string, Draft | null>();

  function inputOf({ snapshot, garment, sessionId }: Order): DraftInput | null {
    if (snapshot !== null) return garmentInput(snapshot.garment, snapshot.measurements.values);
    const session = sessionId === null ? undefined : sessions.get(sessionId);
    if (session === undefined) return null;
    const { values } = bodyFor(garment, session);
    return garmentInput(onLasts(garment, session, values), values);
  }

  return async (order: Order): Promise<MarkerPattern | null> => {
    const { draft, soldMaterial } = await drafting();
    const input = inputOf(order);
    if (input === null) return null;
    const inputHash = patternHash(input);
    let known = remembered.get(inputHash);
    if (known === undefined) {
      const drafted = draft(input);
      known = drafted.ok ? drafted.value : null;
      const oldest = remembered.keys().next();
      if (remembered.size >= REMEMBERED && !oldest.done) remembered.delete(oldest.value);
      remembered.set(inputHash, known);
    }
    if (known === null) return null;
    const garment = order.snapshot?.garment ?? order.garment;
    return { garment, draft: known, soldBy: soldMaterial(known), inputHash };
  };
}

export type MarkerPatterns = ReturnType<typeof createMarkerPatterns>;
