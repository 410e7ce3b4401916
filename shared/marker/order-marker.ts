import { z } from 'zod';

import { MATERIALS } from '../pattern/model.ts';

const coordinate = z.number().min(-1e6).max(1e6);

/** A hole, a stain, a thick thread: a rectangle of the cloth that no piece may touch, mm. */
export const flawSchema = z
  .object({
    x: coordinate,
    y: coordinate,
    width: z.number().min(1).max(1e5),
    height: z.number().min(1).max(1e4),
  })
  .strict();

/** How the cloth lies on the table and what it is like: what a person decides of a marker. */
export const markerSettingsSchema = z
  .object({
    /** Usable width between the selvedges, mm. */
    widthMm: z.number().min(50).max(5000),
    /** Open, folded selvedge to selvedge, or whichever takes less. */
    lay: z.enum(['single', 'folded', 'shorter']),
    /** Pile or print with a direction: every piece lies the same way up. */
    nap: z.boolean(),
    /** Kept free between two pieces, mm. */
    gapMm: z.number().min(0).max(50),
    /** Length of the pattern's repeat along the cloth, mm; 0 where there is none. */
    repeatAlongMm: z.number().min(0).max(2000),
    /** Width of the pattern's repeat across the cloth, mm; 0 where there is none. */
    repeatAcrossMm: z.number().min(0).max(2000),
    flaws: z.array(flawSchema).max(50),
  })
  .strict();

export type MarkerSettings = z.output<typeof markerSettingsSchema>;

/**
 * Where a piece lies: flipped about its grain or not, turned by `rotation` degrees about its origin,
 * then moved by (x, y). The cloth is 0 ≤ x ≤ length along the selvedge, 0 ≤ y ≤ width across.
 */
export const laidSchema = z
  .object({
    /** The `id` of the piece on the cloth. */
    id: z.string().max(120),
    x: coordinate,
    y: coordinate,
    rotation: z.number().min(-360).max(360),
    flipped: z.boolean(),
  })
  .strict();

export type Laid = z.output<typeof laidSchema>;

export const markerLayoutSchema = z
  .object({
    /** How the cloth lies in it. */
    lay: z.enum(['single', 'folded']),
    lengthMm: z.number().min(0),
    /** Share of the cloth that ends up in pieces, per cent. */
    density: z.number().min(0).max(100),
    placements: z.array(laidSchema).max(500),
  })
  .strict();

export type MarkerLayout = z.output<typeof markerLayoutSchema>;

/** What the marker is held against. */
export const markerComparisonSchema = z
  .object({
    /** Length of a plain bottom-left layout of the same pieces, mm. */
    bottomLeftMm: z.number().min(0).nullable(),
    /** The width at which a plain layout covers least cloth, mm; null where it was not looked for. */
    cheapestWidthMm: z.number().nullable(),
  })
  .strict();

export type MarkerComparison = z.output<typeof markerComparisonSchema>;

/** A decision and what came of it, as it is kept. */
export const keptMarkerSchema = z
  .object({
    material: z.enum(MATERIALS),
    settings: markerSettingsSchema,
    /** Cloth of the catalogue it was made for; null for what is not chosen from the catalogue. */
    clothId: z.string().nullable(),
    seed: z.number().int(),
    seconds: z.number(),
    /** Pieces that stay where they lie when the rest is laid anew. */
    pinned: z.array(z.string()).max(500),
    layout: markerLayoutSchema,
    comparison: markerComparisonSchema,
    /** A person moved pieces after the search. */
    byHand: z.boolean(),
    /** SHA-256 of the draft input and the design's version it belongs to, hexadecimal. */
    inputHash: z.string().length(64),
    madeAt: z.number().int(),
  })
  .strict();

export type KeptMarker = z.output<typeof keptMarkerSchema>;

/** Why there is no layout. */
export const markerFailureSchema = z.discriminatedUnion('reason', [
  z.object({ reason: z.literal('too-wide'), piece: z.string(), byMm: z.number() }),
  z.object({ reason: z.literal('nothing-to-lay') }),
  z.object({ reason: z.literal('pinned-overlap') }),
  z.object({ reason: z.literal('no-room') }),
  z.object({ reason: z.literal('broken') }),
]);

export type MarkerFailure = z.output<typeof markerFailureSchema>;

/** A piece as the cloth sees it: its grain lies along x. */
export const clothPieceSchema = z.object({
  id: z.string(),
  /** Key of its name in the locales: `pieces.<name>`. */
  name: z.string(),
  side: z.enum(['left', 'right']).nullable(),
  /** Which of several alike, from 1; null where there is one. */
  copy: z.number().int().nullable(),
  /** The cut line, mm. */
  outline: z.array(z.object({ x: z.number(), y: z.number() })),
  /** What is kept free of other pieces: the cut line and half the gap round it. */
  reach: z.array(z.object({ x: z.number(), y: z.number() })),
  rotations: z.array(z.number()),
  /** It may be turned over: its twin is cut from the other ply, or it is the same either way. */
  mayFlip: z.boolean(),
  onFold: z.boolean(),
});

export type ClothPiece = z.output<typeof clothPieceSchema>;
