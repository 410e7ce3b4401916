import { flatten } from '../geometry/flatten.ts';
import { distance } from '../geometry/point.ts';
import { pointInPolygon } from '../geometry/polygon.ts';
import { locate } from '../geometry/split-path.ts';
import type { Draft, Piece } from './model.ts';
import { SEAM_TOLERANCE_MM, walkSeam } from './seam-walk.ts';

export const CHECK_GROUPS = ['seams', 'notches', 'grain', 'material'] as const;

export type CheckGroup = (typeof CHECK_GROUPS)[number];

/** What is wrong, where, and by how much (mm, or how many). */
export type CheckFault =
  | { readonly code: 'seam-off'; readonly seam: string; readonly by: number }
  | { readonly code: 'notch-alone'; readonly seam: string; readonly by: number }
  | { readonly code: 'notch-off'; readonly seam: string; readonly by: number }
  | { readonly code: 'notch-astray'; readonly piece: string; readonly by: number }
  | { readonly code: 'grain-outside'; readonly piece: string; readonly by: number }
  | { readonly code: 'grain-short'; readonly piece: string; readonly by: number }
  | { readonly code: 'no-material'; readonly piece: string; readonly by: number }
  | { readonly code: 'odd-pair'; readonly piece: string; readonly by: number };

/** One kind of check over the whole pattern: how many were looked at, and which do not hold. */
export type CheckResult = {
  readonly group: CheckGroup;
  readonly checked: number;
  readonly faults: readonly CheckFault[];
};

/** A grain line shorter than this cannot be laid to the cloth's edge, mm: a hand's breadth is 80. */
const SHORTEST_GRAIN_MM = 15;

/** A notch further off the sew line than this would be snipped somewhere else, mm. */
const ASTRAY_MM = 0.5;

/** Curves as chords this near to them are enough to tell inside from outside, mm. */
const FLAT_MM = 0.2;

/** Looks a draft through as a cutter would before cutting. */
export function checkPattern(draft: Draft): readonly CheckResult[] {
  const notches = draft.pieces.reduce((sum, piece) => sum + piece.notches.length, 0);
  return [
    { group: 'seams', checked: draft.seams.length, faults: seamFaults(draft) },
    { group: 'notches', checked: notches, faults: notchFaults(draft) },
    { group: 'grain', checked: draft.pieces.length, faults: draft.pieces.flatMap(grainFaults) },
    {
      group: 'material',
      checked: draft.pieces.length,
      faults: draft.pieces.flatMap(materialFaults),
    },
  ];
}

const seamFaults = ({ seams }: Draft): readonly CheckFault[] =>
  seams
    .filter(({ difference }) => Math.abs(difference) > SEAM_TOLERANCE_MM)
    .map(({ id, difference }) => ({ code: 'seam-off', seam: id, by: difference }));

function notchFaults(draft: Draft): readonly CheckFault[] {
  const paired = draft.seams.flatMap((seam): readonly CheckFault[] => {
    const walk = walkSeam(draft, seam);
    if (walk === null) return [];
    const alone = walk.a.notches.length - walk.b.notches.length;
    if (alone !== 0) return [{ code: 'notch-alone', seam: seam.id, by: Math.abs(alone) }];
    const off = walk.a.notches.map((along, i) => along - (walk.b.notches[i] ?? along));
    const worst = off.reduce((most, by) => (Math.abs(by) > Math.abs(most) ? by : most), 0);
    // What a side has more up to a notch may be meant: no more than the declared ease.
    const isMeant = worst * seam.ease > 0 && Math.abs(worst) <= Math.abs(seam.ease);
    const isOff = Math.abs(worst) > SEAM_TOLERANCE_MM && !isMeant;
    return isOff ? [{ code: 'notch-off', seam: seam.id, by: worst }] : [];
  });
  const astray = draft.pieces.flatMap((piece): readonly CheckFault[] => {
    const by = piece.notches.reduce(
      (most, { at }) => Math.max(most, locate(piece.sewLine, at).away),
      0,
    );
    return by > ASTRAY_MM ? [{ code: 'notch-astray', piece: piece.id, by }] : [];
  });
  return [...paired, ...astray];
}

function grainFaults({ id, grain, cutLine }: Piece): readonly CheckFault[] {
  const length = distance(grain.from, grain.to);
  if (length < SHORTEST_GRAIN_MM) return [{ code: 'grain-short', piece: id, by: length }];
  const outline = flatten(cutLine, FLAT_MM);
  const middle = { x: (grain.from.x + grain.to.x) / 2, y: (grain.from.y + grain.to.y) / 2 };
  return pointInPolygon(middle, outline) ? [] : [{ code: 'grain-outside', piece: id, by: length }];
}

function materialFaults({ id, cuts }: Piece): readonly CheckFault[] {
  const count = cuts.reduce((sum, { quantity }) => sum + quantity, 0);
  if (count === 0) return [{ code: 'no-material', piece: id, by: 0 }];
  const odd = cuts.find(({ side, quantity }) => side === 'pair' && quantity % 2 !== 0);
  return odd === undefined ? [] : [{ code: 'odd-pair', piece: id, by: odd.quantity }];
}
