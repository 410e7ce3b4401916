import { z } from 'zod';

/**
 * How a body stands and is shaped beside its measurements, in steps that a fitter sees and counts.
 * Those from -3 have two ends, those from 0 are there or not.
 */
export const POSTURES = {
  /** Erect below zero, stooping above. */
  stance: { min: -3, max: 3 },
  headForward: { min: 0, max: 3 },
  /** Sloping below zero, square above. */
  shoulders: { min: -3, max: 3 },
  droppedLeft: { min: 0, max: 3 },
  droppedRight: { min: 0, max: 3 },
  blades: { min: 0, max: 3 },
  hollowBack: { min: 0, max: 3 },
  belly: { min: 0, max: 3 },
  seat: { min: 0, max: 3 },
} as const satisfies { readonly [posture: string]: { readonly min: number; readonly max: number } };

export type PostureName = keyof typeof POSTURES;

export const POSTURE_NAMES = Object.keys(POSTURES) as readonly PostureName[];

const step = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z.number().int().min(min).max(max).optional();

const postureSchema = z
  .object({
    stance: step(POSTURES.stance),
    headForward: step(POSTURES.headForward),
    shoulders: step(POSTURES.shoulders),
    droppedLeft: step(POSTURES.droppedLeft),
    droppedRight: step(POSTURES.droppedRight),
    blades: step(POSTURES.blades),
    hollowBack: step(POSTURES.hollowBack),
    belly: step(POSTURES.belly),
    seat: step(POSTURES.seat),
  })
  .strict();

/** The figure of a body: whole steps of each posture, zero where nothing is said. */
export const figureSchema = z.object({ posture: postureSchema }).strict();

export type Figure = { readonly posture: { readonly [P in PostureName]?: number | undefined } };

/** The figure of the measurements alone. */
export const PLAIN_FIGURE: Figure = { posture: {} };

export const stepOf = (figure: Figure | undefined, posture: PostureName): number =>
  figure?.posture[posture] ?? 0;

/** The postures that are not zero, in the order of the list. */
export const posturesIn = (figure: Figure | undefined): readonly PostureName[] =>
  POSTURE_NAMES.filter((posture) => stepOf(figure, posture) !== 0);

/** The figure with one posture set; a zero is not kept, so that only what was seen is stored. */
export function withPosture(figure: Figure, posture: PostureName, steps: number): Figure {
  const { [posture]: _before, ...others } = figure.posture;
  return { posture: steps === 0 ? others : { ...others, [posture]: steps } };
}

/** The same steps the other way: undoes the figure's transformations. */
export const inverseOf = (figure: Figure): Figure => ({
  posture: Object.fromEntries(
    posturesIn(figure).map((posture) => [posture, -stepOf(figure, posture)]),
  ),
});

export const isSameFigure = (a: Figure | undefined, b: Figure | undefined): boolean =>
  POSTURE_NAMES.every((posture) => stepOf(a, posture) === stepOf(b, posture));
