import { err, ok, type Result } from '../result.ts';
import {
  type Construction,
  type Last,
  type LastFault,
  type LastSizes,
  type LastTable,
  lastAt,
  toeMmOf,
} from './last-table.ts';

/** One foot as it was taken, mm. */
export type Foot = {
  readonly lengthMm: number;
  readonly ballMm: number;
  readonly waistMm: number;
  readonly instepMm: number;
  /** Short heel. */
  readonly heelMm: number;
};

/** Girths that a last is built up in before an upper is drafted on it, mm. */
export type FootGirths = Pick<Foot, 'ballMm' | 'waistMm' | 'instepMm'>;

export type Feet = { readonly left: Foot; readonly right: Foot };
export type FootSide = keyof Feet;

export const GIRTHS = ['ball', 'waist', 'instep', 'heel'] as const;
export type Girth = (typeof GIRTHS)[number];

/** Why the studio proposes what it proposes; words are the window's. */
export type LastReason =
  /** The longer foot leads the length of ready lasts. */
  | { readonly code: 'longer-foot-leads'; readonly side: FootSide; readonly mm: number }
  /** Size for the longer foot, on the next step that leaves it room. */
  | { readonly code: 'room-in-length'; readonly side: FootSide; readonly mm: number }
  /** Less room in length than the least, or more than the most, by so much. */
  | { readonly code: 'too-short-for'; readonly side: FootSide; readonly mm: number }
  | { readonly code: 'too-long-for'; readonly side: FootSide; readonly mm: number }
  /** Nearest width at the ball: how much the last is over the foot there. */
  | { readonly code: 'width-at-ball'; readonly side: FootSide; readonly mm: number }
  /** The last is this much too slim in a girth: leather is built up on it there. */
  | {
      readonly code: 'build-up';
      readonly side: FootSide;
      readonly girth: Girth;
      readonly mm: number;
    }
  /** The last is this much too full in a girth: another model, or a tongue pad. */
  | {
      readonly code: 'too-full';
      readonly side: FootSide;
      readonly girth: Girth;
      readonly mm: number;
    }
  /** The feet differ so much in length that one last for both will not do. */
  | { readonly code: 'a-last-each'; readonly mm: number }
  /** They do, and each has its own size. */
  | { readonly code: 'each-its-own'; readonly mm: number };

/** One size for both feet, as ready lasts are sold, or each foot its own. */
export const PAIRINGS = ['one-size', 'each-its-own'] as const;
export type Pairing = (typeof PAIRINGS)[number];

export type FootProposal = {
  readonly widthId: string;
  readonly sizes: LastSizes;
  /** How much of the last's length is for the shape of its toe, mm. */
  readonly toeMm: number;
  /** Last less foot, mm. */
  readonly over: { readonly [G in Girth | 'length']: number };
  /** Leather to build up on the last, mm of girth. */
  readonly buildUp: { readonly [G in Girth]: number };
};

export type LastProposal = {
  readonly lastId: string;
  /** Mondopoint length that the pair is made in, mm; that of the longer foot where each has its own. */
  readonly footLengthMm: number;
  readonly left: FootProposal;
  readonly right: FootProposal;
  readonly reasons: readonly LastReason[];
};

/** Feet that differ by more than this in length want a last each, mm: more than half a Paris point. */
const LENGTH_APART_MM = 4;

/** A girth that is over by this much more than meant will not be laced away, mm. Own, one fitting. */
export const TOO_FULL_MM = 6.35;

/** What is proposed for two feet before anybody says otherwise. */
export const usualPairing = ({ left, right }: Feet): Pairing =>
  Math.abs(left.lengthMm - right.lengthMm) > LENGTH_APART_MM ? 'each-its-own' : 'one-size';

/** The side whose foot leads a size for both. */
export const longerOf = ({ left, right }: Feet): FootSide =>
  left.lengthMm > right.lengthMm ? 'left' : 'right';

/** Why the pair has one size, or each foot its own. */
export function pairReasons(feet: Feet, pairing: Pairing): readonly LastReason[] {
  const mm = Math.abs(feet.left.lengthMm - feet.right.lengthMm);
  if (pairing === 'each-its-own') return [{ code: 'each-its-own', mm }];
  if (mm === 0) return [];
  const leads = { code: 'longer-foot-leads', side: longerOf(feet), mm } as const;
  return mm > LENGTH_APART_MM ? [leads, { code: 'a-last-each', mm }] : [leads];
}

/**
 * Size, width of each foot and what to build up, for one model of last and one construction. Of one
 * size for both the longer foot leads; the girth at the ball chooses the width, since length explains
 * but a third of it; what the last lacks elsewhere is built up. Orthopaedic work is out of its scope.
 */
export function proposeLast(
  table: LastTable,
  last: Last,
  construction: Construction,
  feet: Feet,
  pairing: Pairing = 'one-size',
): Result<LastProposal, LastFault> {
  const longer = longerOf(feet);
  const reasons: LastReason[] = [...pairReasons(feet, pairing)];
  const pairSize = sizeFor(table, last, construction, feet[longer].lengthMm);
  const made: { [S in FootSide]?: FootProposal } = {};
  for (const side of ['left', 'right'] as const) {
    const foot = feet[side];
    const leads = pairing === 'each-its-own' || side === longer;
    const size = leads ? sizeFor(table, last, construction, foot.lengthMm) : pairSize;
    const fitted = nearestWidth(table, last, construction, foot, size);
    if (!fitted.ok) return fitted;
    made[side] = fitted.value;
    reasons.push(...reasonsOf(side, fitted.value, construction, leads));
  }
  const { left, right } = made;
  if (left === undefined || right === undefined) return err('no-such-width');
  return ok({ lastId: last.id, footLengthMm: pairSize, left, right, reasons });
}

/** The size whose last is nearest to the length wanted, but never with less room than the least, mm. */
function sizeFor(
  { grade }: LastTable,
  last: Last,
  { lengthMm }: Construction,
  footMm: number,
): number {
  const step = grade.footLengthMm;
  // What a pointed toe adds is no room for the foot.
  const room = last.base.lengthMm - last.base.footLengthMm - toeMmOf(last);
  const nearest = Math.round((footMm + lengthMm.usual - room) / step) * step;
  return nearest + room < footMm + lengthMm.least ? nearest + step : nearest;
}

const girthsOf = (sizes: LastSizes): { readonly [G in Girth]: number } => ({
  ball: sizes.ballMm,
  waist: sizes.waistMm,
  instep: sizes.instepMm,
  heel: sizes.heelMm,
});

/** The width that comes nearest to what is meant at the ball, in one size. */
export function nearestWidth(
  table: LastTable,
  last: Last,
  construction: Construction,
  foot: Foot,
  footLengthMm: number,
): Result<FootProposal, LastFault> {
  const wanted = foot.ballMm + construction.girthMm.ball;
  let best: FootProposal | null = null;
  for (const { id } of table.widths) {
    const fitted = fitFoot(table, last, construction, foot, { footLengthMm, widthId: id });
    if (!fitted.ok) return fitted;
    const off = ({ sizes }: FootProposal): number => Math.abs(sizes.ballMm - wanted);
    if (best === null || off(fitted.value) < off(best)) best = fitted.value;
  }
  return best === null ? err('no-such-width') : ok(best);
}

/** How a foot fares on a last in one size and width. */
export function fitFoot(
  table: LastTable,
  last: Last,
  construction: Construction,
  foot: Foot,
  { footLengthMm, widthId }: { readonly footLengthMm: number; readonly widthId: string },
): Result<FootProposal, LastFault> {
  const sizes = lastAt(table, last, footLengthMm, widthId);
  return sizes.ok
    ? ok(fareOn({ widthId, sizes: sizes.value, toeMm: toeMmOf(last) }, construction, foot))
    : sizes;
}

/** The same for the figures of a last that may no longer be in the table. */
export function fareOn(
  figures: Pick<FootProposal, 'widthId' | 'sizes' | 'toeMm'>,
  { girthMm, tightestMm }: Construction,
  foot: Foot,
): FootProposal {
  const { widthId, sizes, toeMm } = figures;
  const own = girthsOf(sizes);
  const over = {
    length: sizes.lengthMm - foot.lengthMm,
    ball: own.ball - foot.ballMm,
    waist: own.waist - foot.waistMm,
    instep: own.instep - foot.instepMm,
    heel: own.heel - foot.heelMm,
  };
  const missing = (girth: Girth): number => buildUpOf(girthMm[girth] - over[girth], tightestMm);
  const buildUp = {
    ball: missing('ball'),
    waist: missing('waist'),
    instep: missing('instep'),
    heel: missing('heel'),
  };
  return { widthId, sizes, toeMm, over, buildUp };
}

/** Leather to build up where a girth lacks so much, mm: what leather gives on the foot needs none. */
export const buildUpOf = (lackMm: number, tightestMm: number): number =>
  lackMm > -tightestMm ? lackMm : 0;

/** Why a foot has its size and width, and what is to be done to the last for it. */
export function reasonsOf(
  side: FootSide,
  proposal: FootProposal,
  construction: Construction,
  leads: boolean,
): readonly LastReason[] {
  const { over, buildUp } = proposal;
  return [
    ...(leads ? [{ code: 'room-in-length', side, mm: over.length } as const] : []),
    ...lengthFaults(side, proposal, construction),
    { code: 'width-at-ball', side, mm: over.ball } as const,
    ...GIRTHS.flatMap((girth): readonly LastReason[] => {
      if (buildUp[girth] > 0) return [{ code: 'build-up', side, girth, mm: buildUp[girth] }];
      const surplus = over[girth] - construction.girthMm[girth];
      return surplus > TOO_FULL_MM ? [{ code: 'too-full', side, girth, mm: surplus }] : [];
    }),
  ];
}

function lengthFaults(
  side: FootSide,
  { over, toeMm }: FootProposal,
  { lengthMm }: Construction,
): readonly LastReason[] {
  const room = over.length - toeMm;
  if (room < lengthMm.least) return [{ code: 'too-short-for', side, mm: lengthMm.least - room }];
  if (room > lengthMm.most) return [{ code: 'too-long-for', side, mm: room - lengthMm.most }];
  return [];
}
