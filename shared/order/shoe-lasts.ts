import type { MeasurementSet } from '../measurement/measurement-set.ts';
import type { Session } from '../measurement/session.ts';
import { designDefinition } from '../pattern/designs/index.ts';
import { type ChosenLasts, chosenLast } from '../shoe/chosen-last.ts';
import { feetOf } from '../shoe/feet.ts';
import type { Construction, Last, LastTable } from '../shoe/last-table.ts';
import { type LastProposal, usualPairing } from '../shoe/propose-last.ts';
import { type LastFor, rankLasts } from '../shoe/rank-lasts.ts';
import type { PatternDecisions } from './garment-input.ts';

/**
 * How much over the foot a garment is to be: the construction of its design, with the room that its
 * options give. Null for what is not made on lasts.
 */
export function constructionOf(
  { constructions }: LastTable,
  { design, designOptions }: Pick<PatternDecisions, 'design' | 'designOptions'>,
): Construction | null {
  const construction = constructions.find(({ id }) => id === design);
  if (construction === undefined) return null;
  const { options } = designDefinition(design);
  const room = (id: string): number =>
    Number(designOptions[id] ?? options.find((option) => option.id === id)?.default);
  const { lengthMm, girthMm } = construction;
  return {
    ...construction,
    lengthMm: { ...lengthMm, usual: room('toeRoom') },
    girthMm: {
      ...girthMm,
      ball: room('ballRoom'),
      waist: room('waistRoom'),
      instep: room('instepRoom'),
    },
  };
}

/** Whose lasts a session asks for. */
export const wearerOf = ({ method, body }: Pick<Session, 'method' | 'body'>): LastFor =>
  method === 'body' ? wearerOfSex(body?.sex ?? null) : null;

export const wearerOfSex = (sex: 'M' | 'F' | null): LastFor =>
  sex === null ? null : sex === 'M' ? 'men' : 'women';

/** A model with what was proposed of it for each foot, as it is kept with a garment. */
export const lastsOf = (
  last: Last,
  { left, right }: Pick<LastProposal, 'left' | 'right'>,
  { tightestMm }: Construction,
): ChosenLasts => ({
  left: chosenLast(last, left, tightestMm),
  right: chosenLast(last, right, tightestMm),
});

/**
 * The garment with the lasts it is drafted on: those that a person chose, else what the studio
 * proposes of the shop's table; a model named by the option `last` before all others. As it was where
 * it is no shoe, the feet are not measured, or no last of the shop comes in their size: then the
 * pattern is drafted as if the model were built to the foot.
 */
export function withLasts<G extends PatternDecisions>(
  garment: G,
  measurements: MeasurementSet,
  wearer: LastFor,
  table: LastTable | null,
): G {
  if (garment.lasts !== undefined || table === null) return garment;
  const construction = constructionOf(table, garment);
  const feet = construction === null ? null : feetOf(measurements);
  if (construction === null || feet === null) return garment;
  const ranked = rankLasts(table, construction, feet, usualPairing(feet), wearer);
  const named = ranked.find(({ last }) => last.id === garment.designOptions.last);
  const best = named?.outcome.ok === true ? named : ranked[0];
  if (best === undefined || !best.outcome.ok) return garment;
  return { ...garment, lasts: lastsOf(best.last, best.outcome.value.proposal, construction) };
}
