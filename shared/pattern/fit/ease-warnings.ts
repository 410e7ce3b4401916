import type { OneValueEach } from '../body-sides.ts';
import type { DesignDefinition } from '../design.ts';
import type { Draft, DraftWarning } from '../model.ts';
import { optionFor } from './finished-method.ts';

/** Girths at which a garment goes round the body itself, from the neck down. */
const GIRTHS = [
  'neck',
  'chest',
  'waist',
  'hips',
  'seat',
  'biceps',
  'wrist',
  'upperLeg',
  'knee',
] as const;

/** Own construction: cloth that does not stretch closes over this much less than the body, mm; no more. */
const NARROWER_MM = 5;

/**
 * Own construction: where the garment below has this share of the body more ease than at the chest,
 * its side steps out within a hand's breadth. The designs' own eases differ by 6 of a hundred at most.
 */
const EASES_APART = 0.12;

const BELOW = ['waist', 'hips', 'seat'] as const;

/**
 * What a person should know of the eases, seen on the drafted pieces: where the garment is narrower
 * than the body, and where it is so much wider below than at the chest that the side makes a step.
 * Only of girths that the design has an ease for: a straight block is wide at the waist and may be.
 */
export function easeWarnings(
  definition: DesignDefinition,
  body: OneValueEach,
  { finished }: Pick<Draft, 'finished'>,
): readonly DraftWarning[] {
  const easeOf = (girth: string): number | null => {
    const is = finished[girth];
    const own = body[girth as keyof OneValueEach];
    if (is === undefined || own === undefined || optionFor(definition, girth) === null) return null;
    return is - own;
  };
  const narrower = GIRTHS.flatMap((girth): readonly DraftWarning[] => {
    const ease = easeOf(girth);
    if (ease === null || ease >= -NARROWER_MM) return [];
    return [{ code: 'narrower-than-body', values: { measure: girth, by: Math.round(-ease) } }];
  });
  const share = (girth: (typeof GIRTHS)[number]): number | null => {
    const ease = easeOf(girth);
    return ease === null ? null : ease / (body[girth] ?? Number.NaN);
  };
  const chest = share('chest');
  if (chest === null) return narrower;
  const [widest] = BELOW.map((girth) => ({ girth, more: (share(girth) ?? chest) - chest })).sort(
    (a, b) => b.more - a.more,
  );
  if (widest === undefined || widest.more <= EASES_APART) return narrower;
  const apart: DraftWarning = { code: 'side-steps-out', values: { measure: widest.girth } };
  return [...narrower, apart];
}
