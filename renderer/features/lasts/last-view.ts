import type { MeasurementSet } from '../../../shared/measurement/measurement-set.ts';
import { constructionOf, withLasts } from '../../../shared/order/shoe-lasts.ts';
import {
  type ChosenLast,
  type ChosenLasts,
  type LastStanding,
  standingOf,
} from '../../../shared/shoe/chosen-last.ts';
import { feetOf } from '../../../shared/shoe/feet.ts';
import { type Construction, type LastTable, lastById } from '../../../shared/shoe/last-table.ts';
import {
  type Feet,
  type Foot,
  type FootProposal,
  type FootSide,
  fareOn,
  type LastReason,
  longerOf,
  nearestWidth,
  type Pairing,
  pairReasons,
  reasonsOf,
} from '../../../shared/shoe/propose-last.ts';
import { type LastFor, type RankedLast, rankLasts } from '../../../shared/shoe/rank-lasts.ts';
import type { PatternChoice } from '../pattern/garment-edits.ts';

export const SIDES: readonly FootSide[] = ['left', 'right'];

/** All that a choice of lasts rests on. */
export type LastBench = {
  readonly table: LastTable;
  readonly construction: Construction;
  readonly feet: Feet;
  readonly wearer: LastFor;
};

/** Null for what is no shoe, and while the feet are not measured. */
export function lastBench(
  choice: PatternChoice,
  measurements: MeasurementSet,
  wearer: LastFor,
  table: LastTable,
): LastBench | null {
  const construction = constructionOf(table, choice);
  const feet = feetOf(measurements);
  return construction === null || feet === null ? null : { table, construction, feet, wearer };
}

/** How one foot fares on its last, and why it has it. */
export type FootView = {
  readonly side: FootSide;
  readonly foot: Foot;
  readonly chosen: ChosenLast;
  readonly fare: FootProposal;
  readonly standing: LastStanding;
  /** The width is the one that comes nearest at the ball. */
  readonly isNearest: boolean;
  readonly reasons: readonly LastReason[];
};

export type LastView = {
  readonly lasts: ChosenLasts;
  readonly pairing: Pairing;
  /** A person chose them; else they are proposed. */
  readonly isChosen: boolean;
  readonly left: FootView;
  readonly right: FootView;
  readonly pairReasons: readonly LastReason[];
};

/** What the pattern is drafted on; null where no last of the shop comes in the size. */
export function lastView(
  bench: LastBench,
  choice: PatternChoice,
  measurements: MeasurementSet,
): LastView | null {
  const { table, construction, feet, wearer } = bench;
  const { lasts } = withLasts(choice, measurements, wearer, table);
  if (lasts === undefined) return null;
  const pairing = pairingOf(lasts);
  const foot = (side: FootSide): FootView => {
    const chosen = lasts[side];
    const fare = fareOn(chosen, construction, feet[side]);
    const last = lastById(table, chosen.lastId);
    const size = chosen.sizes.footLengthMm;
    const nearest =
      last === undefined ? null : nearestWidth(table, last, construction, feet[side], size);
    const leads = pairing === 'each-its-own' || side === longerOf(feet);
    return {
      side,
      foot: feet[side],
      chosen,
      fare,
      standing: standingOf(table, chosen),
      isNearest: nearest?.ok === true && nearest.value.widthId === chosen.widthId,
      reasons: reasonsOf(side, fare, construction, leads),
    };
  };
  return {
    lasts,
    pairing,
    isChosen: choice.lasts !== undefined,
    left: foot('left'),
    right: foot('right'),
    pairReasons: pairReasons(feet, pairing),
  };
}

const pairingOf = ({ left, right }: ChosenLasts): Pairing =>
  left.sizes.footLengthMm === right.sizes.footLengthMm ? 'one-size' : 'each-its-own';

export const rankedFor = (
  { table, construction, feet, wearer }: LastBench,
  pairing: Pairing,
): readonly RankedLast[] => rankLasts(table, construction, feet, pairing, wearer);
