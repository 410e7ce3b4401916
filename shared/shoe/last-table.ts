import { z } from 'zod';

import { localTextSchema } from '../catalogue/catalogue.ts';
import { err, ok, type Result } from '../result.ts';
import lasts from './lasts.json' with { type: 'json' };

const mm = z.number().positive().max(600);

export const lastSizesSchema = z
  .object({
    /** Length of the foot that the last is marked for, and its own length, heel to toe, mm. */
    footLengthMm: mm,
    lengthMm: mm,
    /** Girths of the last, mm. `heel` is the short heel: from the seat round the bend of the ankle. */
    ballMm: mm,
    waistMm: mm,
    instepMm: mm,
    heelMm: mm,
    /** Widths of its bottom, which is narrower than the foot above it, mm. */
    ballWidthMm: mm,
    heelWidthMm: mm,
  })
  .strict();

/** One last of one size and width, mm. */
export type LastSizes = z.output<typeof lastSizesSchema>;

export const TOES = ['round', 'almond', 'chisel'] as const;
export type Toe = (typeof TOES)[number];

export const lastSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    name: localTextSchema,
    for: z.enum(['men', 'women']),
    toe: z.enum(TOES),
    heelHeightMm: z.number().min(0).max(120),
    toeSpringMm: z.number().min(0).max(40),
    /** The size the last was modelled in, width 0. */
    base: lastSizesSchema,
    fromFootMm: mm,
    toFootMm: mm,
    /** No longer proposed; kept for what was made on it. */
    archived: z.boolean().default(false),
  })
  .strict();

export type Last = z.output<typeof lastSchema>;

const allowance = z.number().min(-30).max(60);

const constructionSchema = z
  .object({
    id: z.string(),
    /** How much longer than the foot the last is, mm. */
    lengthMm: z.object({ least: allowance, usual: allowance, most: allowance }).strict(),
    /** How much more than the foot each girth of the last is meant to be, mm. */
    girthMm: z
      .object({ ball: allowance, waist: allowance, instep: allowance, heel: allowance })
      .strict(),
    /** The least a girth may differ from what is meant before leather is built up on the last, mm. */
    tightestMm: allowance,
  })
  .strict();

export type Construction = z.output<typeof constructionSchema>;

/**
 * The lasts of a shop, which it edits: models, how they grow with the foot, their widths, and what
 * each construction allows over the foot.
 */
export const lastTableSchema = z
  .object({
    version: z.string(),
    constructions: z.array(constructionSchema).min(1),
    /** What one step of length adds, mm. */
    grade: z
      .object({
        footLengthMm: mm,
        ballMm: mm,
        waistMm: mm,
        instepMm: mm,
        heelMm: mm,
        ballWidthMm: mm,
        heelWidthMm: mm,
      })
      .strict(),
    /** From the slimmest to the widest; girth added or taken off all round, mm. */
    widths: z.array(z.object({ id: z.string(), girthMm: z.number() }).strict()).min(3),
    lasts: z.array(lastSchema).min(1),
  })
  .strict();

export type LastTable = z.output<typeof lastTableSchema>;

/**
 * The table that comes with the studio. Made up after the usual: a foot of 270 mm on a last of 287
 * (17 more), girths that grow three quarters as fast as the length, as English sizes do (a third of
 * an inch of length to a quarter of girth), and fittings a quarter of an inch apart.
 */
export const LAST_TABLE: LastTable = lastTableSchema.parse(lasts);

export const lastById = (table: LastTable, id: string): Last | undefined =>
  table.lasts.find((last) => last.id === id);

/** The room that a last has before the toes of the foot it is marked for, mm, whatever its toe. */
const ROOM_MM = 17;

/** What the shape of its toe adds to a last's length beyond that room, mm: pointed toes need more. */
export const toeMmOf = ({ base }: Last): number => base.lengthMm - base.footLengthMm - ROOM_MM;

export type LastFault = 'no-such-width' | 'too-short' | 'too-long';

/** Share of a width's girth that goes into the width of the bottom. Own construction. */
const WIDTH_PER_GIRTH = 0.25;

/** A last in the size for a foot length and in a width of the table. */
export function lastAt(
  table: LastTable,
  last: Last,
  footLengthMm: number,
  widthId: string,
): Result<LastSizes, LastFault> {
  const width = table.widths.find(({ id }) => id === widthId);
  if (width === undefined) return err('no-such-width');
  if (footLengthMm < last.fromFootMm) return err('too-short');
  if (footLengthMm > last.toFootMm) return err('too-long');
  const { base } = last;
  const { grade } = table;
  const steps = (footLengthMm - base.footLengthMm) / grade.footLengthMm;
  const girth = (of: number, perStep: number): number => of + steps * perStep + width.girthMm;
  return ok({
    footLengthMm,
    lengthMm: base.lengthMm + footLengthMm - base.footLengthMm,
    ballMm: girth(base.ballMm, grade.ballMm),
    waistMm: girth(base.waistMm, grade.waistMm),
    instepMm: girth(base.instepMm, grade.instepMm),
    heelMm: base.heelMm + steps * grade.heelMm,
    ballWidthMm: base.ballWidthMm + steps * grade.ballWidthMm + WIDTH_PER_GIRTH * width.girthMm,
    heelWidthMm: base.heelWidthMm + steps * grade.heelWidthMm,
  });
}
