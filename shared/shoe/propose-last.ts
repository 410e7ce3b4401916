import { err, ok, type Result } from '../result.ts';
import {
  type Construction,
  type Last,
  type LastFault,
  type LastSizes,
  type LastTable,
  lastAt,
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

export type Feet = { readonly left: Foot; readonly right: Foot };
export type FootSide = keyof Feet;

const GIRTHS = ['ball', 'waist', 'instep', 'heel'] as const;
export type Girth = (typeof GIRTHS)[number];

/** Why the studio proposes what it proposes; words are the window's. */
export type LastReason =
  /** The longer foot leads the length of ready lasts. */
  | { readonly code: 'longer-foot-leads'; readonly side: FootSide; readonly mm: number }
  /** Size for the longer foot, on the next step that leaves it room. */
  | { readonly code: 'room-in-length'; readonly side: FootSide; readonly mm: number }
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
  | { readonly code: 'a-last-each'; readonly mm: number };

export type FootProposal = {
  readonly widthId: string;
  readonly sizes: LastSizes;
  /** Last less foot, mm. */
  readonly over: { readonly [G in Girth | 'length']: number };
  /** Leather to build up on the last, mm of girth. */
  readonly buildUp: { readonly [G in Girth]: number };
};

export type LastProposal = {
  readonly lastId: string;
  /** Mondopoint length that the pair is made in, mm. */
  readonly footLengthMm: number;
  readonly left: FootProposal;
  readonly right: FootProposal;
  readonly reasons: readonly LastReason[];
};

/** Feet that differ by more than this in length want a last each, mm: more than half a Paris point. */
const LENGTH_APART_MM = 4;

/** A girth that is over by this much more than meant will not be laced away, mm. Own, one fitting. */
const TOO_FULL_MM = 6.35;

/**
 * Size, width of each foot and what to build up, for one model of last and one construction. The
 * longer foot leads the size; the girth at the ball chooses the width, since length explains but a
 * third of it; what the last lacks elsewhere is built up. Orthopaedic work is out of its scope.
 */
export function proposeLast(
  table: LastTable,
  last: Last,
  construction: Construction,
  feet: Feet,
): Result<LastProposal, LastFault> {
  const longer: FootSide = feet.left.lengthMm > feet.right.lengthMm ? 'left' : 'right';
  const apart = Math.abs(feet.left.lengthMm - feet.right.lengthMm);
  const step = table.grade.footLengthMm;
  const wanted = feet[longer].lengthMm + construction.lengthMm.usual;
  const room = last.base.lengthMm - last.base.footLengthMm;
  // The size whose last is nearest to the length wanted, but never with less room than the least.
  const nearest = Math.round((wanted - room) / step) * step;
  const least = feet[longer].lengthMm + construction.lengthMm.least;
  const footLengthMm = nearest + room < least ? nearest + step : nearest;
  const sides = { left: feet.left, right: feet.right };
  const made: { [S in FootSide]?: FootProposal } = {};
  const reasons: LastReason[] = [];
  if (apart > 0) reasons.push({ code: 'longer-foot-leads', side: longer, mm: apart });
  if (apart > LENGTH_APART_MM) reasons.push({ code: 'a-last-each', mm: apart });
  for (const side of ['left', 'right'] as const) {
    const fitted = fitFoot(table, last, construction, sides[side], footLengthMm);
    if (!fitted.ok) return fitted;
    made[side] = fitted.value;
    reasons.push(...reasonsOf(side, fitted.value, construction, side === longer));
  }
  const { left, right } = made;
  if (left === undefined || right === undefined) return err('no-such-width');
  return ok({ lastId: last.id, footLengthMm, left, right, reasons });
}

const girthsOf = (sizes: LastSizes): { readonly [G in Girth]: number } => ({
  ball: sizes.ballMm,
  waist: sizes.waistMm,
  instep: sizes.instepMm,
  heel: sizes.heelMm,
});

function fitFoot(
  table: LastTable,
  last: Last,
  { girthMm, tightestMm }: Construction,
  foot: Foot,
  footLengthMm: number,
): Result<FootProposal, LastFault> {
  const wanted = foot.ballMm + girthMm.ball;
  let best: { readonly widthId: string; readonly sizes: LastSizes } | null = null;
  for (const { id } of table.widths) {
    const sizes = lastAt(table, last, footLengthMm, id);
    if (!sizes.ok) return sizes;
    const isNearer =
      best === null || Math.abs(sizes.value.ballMm - wanted) < Math.abs(best.sizes.ballMm - wanted);
    if (isNearer) best = { widthId: id, sizes: sizes.value };
  }
  if (best === null) return err('no-such-width');
  const own = girthsOf(best.sizes);
  const over = {
    length: best.sizes.lengthMm - foot.lengthMm,
    ball: own.ball - foot.ballMm,
    waist: own.waist - foot.waistMm,
    instep: own.instep - foot.instepMm,
    heel: own.heel - foot.heelMm,
  };
  const missing = (girth: Girth): number => {
    const lack = girthMm[girth] - over[girth];
    // What leather gives on the foot needs no building up.
    return lack > -tightestMm ? lack : 0;
  };
  const buildUp = {
    ball: missing('ball'),
    waist: missing('waist'),
    instep: missing('instep'),
    heel: missing('heel'),
  };
  return ok({ ...best, over, buildUp });
}

function reasonsOf(
  side: FootSide,
  { over, buildUp }: FootProposal,
  { girthMm }: Construction,
  leads: boolean,
): readonly LastReason[] {
  return [
    ...(leads ? [{ code: 'room-in-length', side, mm: over.length } as const] : []),
    { code: 'width-at-ball', side, mm: over.ball } as const,
    ...GIRTHS.flatMap((girth): readonly LastReason[] => {
      if (buildUp[girth] > 0) return [{ code: 'build-up', side, girth, mm: buildUp[girth] }];
      const surplus = over[girth] - girthMm[girth];
      return surplus > TOO_FULL_MM ? [{ code: 'too-full', side, girth, mm: surplus }] : [];
    }),
  ];
}
