import { err, ok, type Result } from '../result.ts';
import type { Construction, Last, LastFault, LastTable } from './last-table.ts';
import {
  type Feet,
  type FootProposal,
  GIRTHS,
  type LastProposal,
  type Pairing,
  proposeLast,
  TOO_FULL_MM,
} from './propose-last.ts';

/** Whom lasts are made for; null where nobody has said. */
export type LastFor = Last['for'] | null;

export type RankedLast = {
  readonly last: Last;
  /** Made for the other sex. */
  readonly isForOthers: boolean;
  readonly outcome: Result<
    {
      readonly proposal: LastProposal;
      /** Leather to build up and fullness too much, both feet and all girths, mm. */
      readonly misfitMm: number;
    },
    LastFault
  >;
};

/** Lasts that are off by less than this of each other fit alike: the shop's own order decides, mm. Own. */
const ALIKE_MM = 2;

/** What is off about a foot on a last, over all girths, mm; fullness counts from where no lacing takes it up. */
const misfitOf = ({ over, buildUp }: FootProposal, { girthMm }: Construction): number =>
  GIRTHS.reduce(
    (sum, girth) => sum + buildUp[girth] + Math.max(0, over[girth] - girthMm[girth] - TOO_FULL_MM),
    0,
  );

/**
 * The shop's lasts for two feet, best first: those made for the sex before the others, those that come
 * in the size before those that do not, then by how little is off. Archived ones are left out.
 */
export function rankLasts(
  table: LastTable,
  construction: Construction,
  feet: Feet,
  pairing: Pairing,
  wearer: LastFor,
): readonly RankedLast[] {
  const ranked = table.lasts
    .filter(({ archived }) => !archived)
    .map((last): RankedLast => {
      const proposed = proposeLast(table, last, construction, feet, pairing);
      const isForOthers = wearer !== null && last.for !== wearer;
      if (!proposed.ok) return { last, isForOthers, outcome: err(proposed.error) };
      const { left, right } = proposed.value;
      const misfitMm = misfitOf(left, construction) + misfitOf(right, construction);
      return { last, isForOthers, outcome: ok({ proposal: proposed.value, misfitMm }) };
    });
  const worth = ({ isForOthers, outcome }: RankedLast): readonly number[] => [
    outcome.ok ? 0 : 1,
    isForOthers ? 1 : 0,
    outcome.ok ? Math.round(outcome.value.misfitMm / ALIKE_MM) : 0,
  ];
  return [...ranked].sort((a, b) => {
    const [one, other] = [worth(a), worth(b)];
    return one.map((value, i) => value - (other[i] ?? 0)).find((by) => by !== 0) ?? 0;
  });
}
