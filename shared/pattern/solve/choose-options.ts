/** One option as the choice sees it, everything for its whole range: `1` moves it from end to end. */
export type Lever = {
  /** How far the grip goes along the pull, and across it, mm. */
  readonly along: number;
  readonly across: number;
  /** How far every place of the pattern goes, mm. */
  readonly spread: Float64Array;
  /** Room left downwards (0 or less) and upwards (0 or more), in shares of the range. */
  readonly down: number;
  readonly up: number;
  /** Fine tuning is left alone where something plainer does it. */
  readonly weight: number;
};

/** Which levers are moved, and by which share of their range. */
export type Choice = { readonly levers: readonly number[]; readonly shares: readonly number[] };

/** A pull is followed when what is left is no more than this, mm, or this share of it. */
const REACHED_MM = 0.4;
const REACHED_SHARE = 0.02;

/** A corner may go this far off the line of the pull before a second option corrects it. */
const ASIDE_SHARE = 0.5;

/** What goes aside counts less than what goes along: nobody pulls quite straight. */
const ACROSS_WEIGHT = 0.4;

/** An option nearer to its bound than this share of its range is at it: fractions are not exact. */
const NO_ROOM = 1e-9;

/** Sets are tried among so many levers, the ones with the least change first. */
const MOST_LEVERS = 7;
const MOST_IN_A_SET = 3;

/** Damping of the least squares, mm: keeps levers that work against each other from running away. */
const DAMPING_MM = 0.02;

/** A lever that moves the grip less than this over its whole range is none, mm. */
export const LEAST_LEVER_MM = 1.5;

/**
 * The fewest options that follow a pull of `asked` mm, and among as few the ones that change the
 * pattern least; as far as their bounds allow. Null when nothing moves the grip.
 */
export function chooseLevers(levers: readonly Lever[], asked: number): Choice | null {
  const able = levers
    .map((lever, index) => ({ lever, index }))
    .filter(({ lever }) => canMove(lever, asked))
    .map((one) => ({ ...one, cost: costOf([one.lever], [asked / one.lever.along]) }))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .slice(0, MOST_LEVERS);
  let best: (Choice & Judged) | null = null;
  for (let size = 1; size <= MOST_IN_A_SET; size += 1) {
    for (const set of subsets(able, size)) {
      const members = set.map(({ lever }) => lever);
      const shares = boundedShares(members, asked);
      const judged = judge(members, shares, asked);
      if (best === null || isBetter(judged, best))
        best = { levers: set.map(({ index }) => index), shares, ...judged };
    }
    // One option more is worth it only where fewer do not get there.
    if (best?.isReached) break;
  }
  return best;
}

function canMove({ along, down, up }: Lever, asked: number): boolean {
  if (Math.abs(along) < LEAST_LEVER_MM) return false;
  const share = asked / along;
  return share > 0 ? up > NO_ROOM : down < -NO_ROOM;
}

type Judged = { readonly isReached: boolean; readonly left: number; readonly cost: number };

function judge(levers: readonly Lever[], shares: readonly number[], asked: number): Judged {
  const sum = (of: (lever: Lever) => number): number =>
    levers.reduce((total, lever, i) => total + of(lever) * (shares[i] ?? 0), 0);
  const left = Math.abs(asked - sum(({ along }) => along));
  const aside = Math.abs(sum(({ across }) => across));
  const size = Math.abs(asked);
  return {
    isReached:
      left <= Math.max(REACHED_MM, REACHED_SHARE * size) &&
      aside <= ASIDE_SHARE * size + REACHED_MM,
    left,
    cost: costOf(levers, shares) * (1 + 2 * (aside / Math.max(size, REACHED_MM)) ** 2),
  };
}

/** Reached before not reached; then the least change, or else the least that is left. */
function isBetter(a: Judged, b: Judged): boolean {
  if (a.isReached !== b.isReached) return a.isReached;
  if (a.isReached) return a.cost < b.cost;
  return Math.abs(a.left - b.left) > REACHED_MM ? a.left < b.left : a.cost < b.cost;
}

/** How much of the pattern goes along with it: the sum of squares over all places, mm². */
function costOf(levers: readonly Lever[], shares: readonly number[]): number {
  const places = levers[0]?.spread.length ?? 0;
  let cost = 0;
  for (let i = 0; i < places; i += 1) {
    let moved = 0;
    levers.forEach((lever, k) => {
      moved += (lever.spread[i] ?? 0) * (shares[k] ?? 0);
    });
    cost += moved * moved;
  }
  return cost * levers.reduce((most, { weight }) => Math.max(most, weight), 1);
}

/**
 * Shares of the ranges that follow the pull best: damped least squares by coordinate descent, which
 * keeps every share within its bounds at each step.
 */
export function boundedShares(levers: readonly Lever[], asked: number): readonly number[] {
  const shares = levers.map(() => 0);
  const rows = levers.map(({ along, across }) => [along, across * ACROSS_WEIGHT] as const);
  const left = [asked, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let change = 0;
    levers.forEach(({ down, up }, k) => {
      const [p, q] = rows[k] ?? [0, 0];
      const before = shares[k] ?? 0;
      const free =
        before +
        (p * (left[0] ?? 0) + q * (left[1] ?? 0) - DAMPING_MM ** 2 * before) /
          (p * p + q * q + DAMPING_MM ** 2);
      const share = Math.min(up, Math.max(down, free));
      left[0] = (left[0] ?? 0) - p * (share - before);
      left[1] = (left[1] ?? 0) - q * (share - before);
      shares[k] = share;
      change = Math.max(change, Math.abs(share - before));
    });
    if (change < SETTLED) break;
  }
  return shares;
}

/** Two or three levers settle in a few rounds; the last ones are for levers that nearly agree. */
const ROUNDS = 200;
const SETTLED = 1e-7;

function* subsets<T>(all: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i < all.length; i += 1) {
    const first = all[i];
    if (first === undefined) continue;
    for (const rest of subsets(all, size - 1, i + 1)) yield [first, ...rest];
  }
}
