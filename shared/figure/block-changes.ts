import { type Figure, type PostureName, posturesIn, stepOf } from './figure.ts';
import type { FigureBlock, Level } from './figure-blocks.ts';

/**
 * How far one step moves a level of a front or back, mm, downwards: `across` over the whole width,
 * `middle` at the body's middle and nothing at the side, `neck` at the middle of the neckline alone.
 */
type BlockChange = {
  readonly part: FigureBlock['part'];
  readonly across?: { readonly [L in Level]?: number };
  readonly middle?: { readonly [L in Level]?: number };
  readonly neck?: number;
};

/**
 * Own construction: erect bodies need length in front and less behind, stooping ones the reverse.
 * Both parts give the same, so that the armhole as a whole, and with it the sleeve, keeps its size.
 */
const BALANCE_MM = 5;

/** Own construction: the blades push the back out and take up its length above the armhole only. */
const BLADES_MM = 4;

/** Own construction: the neck leaves the body further forward, so the hole moves with it, both ends. */
const HEAD_MM = 3;

/**
 * Own construction, at the middle: a hollow back is shorter down to the waist and has that length
 * below it, so that the hem hangs level; a belly and a seat carry the cloth out and take the hem with
 * them, so it is let down.
 */
const HOLLOW_MM = 5;
const BELLY_MM = 6;
const SEAT_MM = 6;

const CHANGES: { readonly [P in PostureName]?: readonly BlockChange[] } = {
  stance: [
    { part: 'back', across: { shoulder: -BALANCE_MM } },
    { part: 'front', across: { shoulder: BALANCE_MM } },
  ],
  headForward: [
    { part: 'back', neck: -HEAD_MM },
    { part: 'front', neck: HEAD_MM },
  ],
  blades: [{ part: 'back', across: { shoulder: -BLADES_MM } }],
  hollowBack: [{ part: 'back', middle: { waist: -HOLLOW_MM } }],
  belly: [{ part: 'front', middle: { waist: BELLY_MM, hips: BELLY_MM, hem: BELLY_MM } }],
  seat: [{ part: 'back', middle: { hips: SEAT_MM, hem: SEAT_MM } }],
};

/** What a figure asks of one part, mm downwards, all its postures together. */
export type PartChange = {
  readonly across: { readonly [L in Level]: number };
  readonly middle: { readonly [L in Level]: number };
  readonly neck: number;
};

/** The parts of the upper body that a posture moves. */
export const partsOf = (posture: PostureName): readonly FigureBlock['part'][] =>
  (CHANGES[posture] ?? []).map(({ part }) => part);

export function partChange(figure: Figure, part: FigureBlock['part']): PartChange {
  const none = { shoulder: 0, armhole: 0, waist: 0, hips: 0, hem: 0 };
  const across = { ...none };
  const middle = { ...none };
  let neck = 0;
  for (const posture of posturesIn(figure)) {
    const steps = stepOf(figure, posture);
    for (const change of CHANGES[posture] ?? []) {
      if (change.part !== part) continue;
      for (const level of Object.keys(none) as Level[]) {
        across[level] += steps * (change.across?.[level] ?? 0);
        middle[level] += steps * (change.middle?.[level] ?? 0);
      }
      neck += steps * (change.neck ?? 0);
    }
  }
  return { across, middle, neck };
}

export const isNoChange = ({ across, middle, neck }: PartChange): boolean =>
  neck === 0 && [...Object.values(across), ...Object.values(middle)].every((mm) => mm === 0);
