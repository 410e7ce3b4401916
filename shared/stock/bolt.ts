import { z } from 'zod';

import { CLOTH_WIDTH_MM } from '../catalogue/catalogue.ts';
import { LONGEST_MM, lengthMm, someLengthMm } from './cloth.ts';

export const BOLT_KINDS = ['bolt', 'remnant'] as const;

/**
 * A stretch that cannot be used. Measured from the inner end, at the core: cutting takes cloth from
 * the outer end, so what is written here stays true however much has been cut.
 */
export const flawSchema = z
  .object({ fromMm: lengthMm, toMm: someLengthMm })
  .strict()
  .refine(({ fromMm, toMm }) => fromMm < toMm, { path: ['toMm'] });

export type Flaw = z.output<typeof flawSchema>;

/** What a person says of a bolt or remnant. */
export const boltFieldsSchema = z
  .object({
    kind: z.enum(BOLT_KINDS),
    /** What is written on it. */
    label: z.string().trim().max(60),
    widthMm: z.number().int().min(50).max(CLOTH_WIDTH_MM.max),
    /** Where it lies. */
    place: z.string().trim().max(120),
    flaws: z.array(flawSchema).max(50),
    receivedOn: z.iso.date(),
    /** What was paid for it, minor units of the catalogue's currency. */
    purchaseMinor: z.number().int().min(0).max(1_000_000_000_000).nullable(),
  })
  .strict();

export type BoltFields = z.output<typeof boltFieldsSchema>;

export const boltSchema = z.object({
  id: z.uuid(),
  clothId: z.string(),
  fields: boltFieldsSchema,
  onHandMm: lengthMm,
  reservedMm: z.number().int().min(0).max(LONGEST_MM),
});

export type Bolt = z.output<typeof boltSchema>;

/**
 * Narrower by up to this a bolt still serves, mm. Own choice: selvedges and stenter marks differ by
 * that much between deliveries of one cloth, and layouts leave more at the edges.
 */
export const WIDTH_TOLERANCE_MM = 20;

/** Length of the flaws on what is left, overlapping ones counted once, mm. */
export function flawedMm({ fields, onHandMm }: Pick<Bolt, 'fields' | 'onHandMm'>): number {
  const sorted = [...fields.flaws].sort((a, b) => a.fromMm - b.fromMm);
  let [sum, reached] = [0, 0];
  for (const { fromMm, toMm } of sorted) {
    const [from, to] = [Math.max(reached, fromMm), Math.min(toMm, onHandMm)];
    if (to <= from) continue;
    sum += to - from;
    reached = to;
  }
  return sum;
}

/** Promised to nobody and without flaw, mm; 0 where flaws take more than is free. */
export const usableMm = (bolt: Bolt): number =>
  Math.max(0, bolt.onHandMm - bolt.reservedMm - flawedMm(bolt));

/** The longest stretch without a flaw, promised or not, mm. */
export function longestCleanMm({ fields, onHandMm }: Pick<Bolt, 'fields' | 'onHandMm'>): number {
  const sorted = [...fields.flaws].sort((a, b) => a.fromMm - b.fromMm);
  let [longest, from] = [0, 0];
  for (const flaw of sorted) {
    longest = Math.max(longest, Math.min(flaw.fromMm, onHandMm) - from);
    from = Math.max(from, Math.min(flaw.toMm, onHandMm));
  }
  return Math.max(longest, onHandMm - from);
}

/**
 * The smallest bolt or remnant that `lengthMm` of cloth of `widthMm` can be taken from, so that whole
 * bolts stay whole; of two as long, the one received first. Undefined when none is long enough.
 */
export function chooseBolt<B extends Bolt>(
  bolts: readonly B[],
  lengthMm: number,
  widthMm: number,
): B | undefined {
  const fitting = bolts.filter(
    (bolt) => bolt.fields.widthMm >= widthMm - WIDTH_TOLERANCE_MM && usableMm(bolt) >= lengthMm,
  );
  return fitting.reduce<B | undefined>(
    (best, bolt) => (best === undefined || isBefore(bolt, best) ? bolt : best),
    undefined,
  );
}

const isBefore = (a: Bolt, b: Bolt): boolean => {
  const difference = usableMm(a) - usableMm(b);
  return difference < 0 || (difference === 0 && a.fields.receivedOn < b.fields.receivedOn);
};
