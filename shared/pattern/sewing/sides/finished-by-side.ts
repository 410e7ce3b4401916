import { measurementDefinition } from '../../../measurement/definitions.ts';
import { isMeasurementName } from '../../../measurement/measurement-name.ts';
import type { Draft } from '../../model.ts';
import type { DraftView, DrawnSide } from '../seam-recipe.ts';

/** Measures of one arm or leg that no body measurement is called after. */
const OF_ONE_LIMB: ReadonlySet<string> = new Set(['sleeve', 'outseam', 'hem']);

const isOfOneLimb = (name: string): boolean =>
  OF_ONE_LIMB.has(name) || (isMeasurementName(name) && measurementDefinition(name).sided);

/** Sides that come out nearer than this are one figure, mm. */
const SAME_MM = 0.5;

type Views = { readonly [S in DrawnSide]: DraftView };

/**
 * Finished measures of a body whose sides differ: the mean of both, which for a girth is the whole;
 * and left and right where all that was measured is cut for each side (a sleeve, a leg).
 */
export function finishedBySide(
  measures: { readonly [measurement: string]: (view: DraftView) => number },
  views: Views,
  each: ReadonlySet<string>,
): Pick<Draft, 'finished' | 'finishedSides'> {
  const finished: { [name: string]: number } = {};
  const finishedSides: { [name: string]: { left: number; right: number } } = {};
  for (const [name, measure] of Object.entries(measures)) {
    const measured = new Set<string>();
    const left = measure(noting(views.left, measured));
    const right = measure(noting(views.right, measured));
    if (!Number.isFinite(left) || !Number.isFinite(right)) continue;
    finished[name] = (left + right) / 2;
    const isApart = Math.abs(left - right) > SAME_MM;
    if (isApart && isOfOneLimb(name) && [...measured].every((piece) => each.has(piece)))
      finishedSides[name] = { left, right };
  }
  return { finished, finishedSides };
}

/** The same view, which notes the pieces that are measured on. */
const noting = (view: DraftView, measured: Set<string>): DraftView => ({
  ...view,
  length: (...edges) => {
    for (const edge of edges) measured.add(edge.split('.')[0] ?? '');
    return view.length(...edges);
  },
  across: (piece, from, to) => {
    measured.add(piece);
    return view.across(piece, from, to);
  },
  widthAt: (piece, place) => {
    measured.add(piece);
    return view.widthAt(piece, place);
  },
});
