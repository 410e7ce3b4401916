import { z } from 'zod';

import { type LocalText, localTextSchema } from '../catalogue/catalogue.ts';
import {
  type Last,
  type LastSizes,
  type LastTable,
  lastAt,
  lastById,
  lastSizesSchema,
  TOES,
  toeMmOf,
} from './last-table.ts';
import { buildUpOf, type FootGirths, type FootProposal } from './propose-last.ts';

/**
 * The last one foot's shoe is made on: the model in its size and width, with all its figures as they
 * stood in the shop's table. So what was decided stays what it was when the table changes.
 */
export const chosenLastSchema = z
  .object({
    lastId: z.string(),
    name: localTextSchema,
    toe: z.enum(TOES),
    heelHeightMm: z.number(),
    widthId: z.string(),
    sizes: lastSizesSchema,
    /** How much of its length is for the shape of its toe, mm. */
    toeMm: z.number(),
    /** The least a girth may differ from what is meant before leather is built up on the last, mm. */
    tightestMm: z.number(),
  })
  .strict();

export type ChosenLast = z.output<typeof chosenLastSchema>;

export const chosenLastsSchema = z
  .object({ left: chosenLastSchema, right: chosenLastSchema })
  .strict();

/** The lasts of a pair of shoes, each foot's for itself. */
export type ChosenLasts = z.output<typeof chosenLastsSchema>;

/** A model in the size and width that was found for a foot, as it is kept with a garment. */
export const chosenLast = (
  last: Last,
  { widthId, sizes }: Pick<FootProposal, 'widthId' | 'sizes'>,
  tightestMm: number,
): ChosenLast => ({
  lastId: last.id,
  name: last.name,
  toe: last.toe,
  heelHeightMm: last.heelHeightMm,
  widthId,
  sizes,
  toeMm: toeMmOf(last),
  tightestMm,
});

const sizeName = ({ sizes, widthId }: ChosenLast): string => `${sizes.footLengthMm} ${widthId}`;

const named = ({ name }: ChosenLast, size: string): LocalText => ({
  en: `${name.en}, ${size}`,
  fr: `${name.fr}, ${size}`,
});

/** Model, size and width in one: `Round toe, 25 mm heel, 270 G`. */
export const nameOfLast = (chosen: ChosenLast): LocalText => named(chosen, sizeName(chosen));

/** What a pair is made on, the left before the right: `Round toe, 25 mm heel, 270 G / 275 H`. */
export function lastNames({ left, right }: ChosenLasts): LocalText {
  const [one, other] = [sizeName(left), sizeName(right)];
  if (left.lastId === right.lastId) return named(left, one === other ? one : `${one} / ${other}`);
  const [first, second] = [named(left, one), named(right, other)];
  return { en: `${first.en} / ${second.en}`, fr: `${first.fr} / ${second.fr}` };
}

/** Girths of the last with the leather that a foot needs built up on it, mm. */
export function builtUpGirths(
  { sizes, tightestMm }: ChosenLast,
  foot: FootGirths,
  room: FootGirths,
): FootGirths {
  const of = (own: number, wanted: number): number => own + buildUpOf(wanted - own, tightestMm);
  return {
    ballMm: of(sizes.ballMm, foot.ballMm + room.ballMm),
    waistMm: of(sizes.waistMm, foot.waistMm + room.waistMm),
    instepMm: of(sizes.instepMm, foot.instepMm + room.instepMm),
  };
}

/** What became in the table of the last that was chosen: as it was, changed since, put away, or gone. */
export type LastStanding = 'same' | 'changed' | 'archived' | 'gone';

export function standingOf(table: LastTable, chosen: ChosenLast): LastStanding {
  const last = lastById(table, chosen.lastId);
  if (last === undefined) return 'gone';
  if (last.archived) return 'archived';
  const sizes = lastAt(table, last, chosen.sizes.footLengthMm, chosen.widthId);
  if (!sizes.ok) return 'changed';
  const now = chosenLast(last, { ...chosen, sizes: sizes.value }, chosen.tightestMm);
  return isSameLast(now, chosen) ? 'same' : 'changed';
}

export const isSameLast = (a: ChosenLast, b: ChosenLast): boolean =>
  a.lastId === b.lastId &&
  a.name.en === b.name.en &&
  a.name.fr === b.name.fr &&
  a.toe === b.toe &&
  a.heelHeightMm === b.heelHeightMm &&
  a.widthId === b.widthId &&
  a.tightestMm === b.tightestMm &&
  SIZES.every((size) => a.sizes[size] === b.sizes[size]);

export const areSameLasts = (a: ChosenLasts | undefined, b: ChosenLasts | undefined): boolean =>
  a === undefined || b === undefined
    ? a === b
    : isSameLast(a.left, b.left) && isSameLast(a.right, b.right);

const SIZES = Object.keys(lastSizesSchema.shape) as readonly (keyof LastSizes)[];
