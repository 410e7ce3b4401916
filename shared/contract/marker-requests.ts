import { z } from 'zod';

import {
  clothPieceSchema,
  keptMarkerSchema,
  laidSchema,
  markerFailureSchema,
  markerLayoutSchema,
  markerSettingsSchema,
} from '../marker/order-marker.ts';
import { MATERIALS } from '../pattern/model.ts';

const which = { orderId: z.uuid(), material: z.enum(MATERIALS) };

const runSchema = z.object({
  /** Another marker is searched for first. */
  state: z.enum(['waiting', 'running']),
  seconds: z.number(),
  elapsedSeconds: z.number(),
  /** The settings it was started with. */
  settings: markerSettingsSchema,
  pinned: z.array(z.string()),
  /** The shortest layout so far. */
  layout: markerLayoutSchema.nullable(),
});

const markerViewSchema = z.object({
  material: z.enum(MATERIALS),
  /** How many pieces are cut from it. */
  pieces: z.number().int(),
  /** What a first marker starts from. */
  preset: markerSettingsSchema,
  kept: keptMarkerSchema.nullable(),
  /** Why the kept one no longer holds; null where it does. */
  outOfDate: z.enum(['pattern', 'cloth']).nullable(),
  run: runSchema.nullable(),
  /** How the last run ended without a layout. */
  failure: markerFailureSchema.nullable(),
  /** The last run was stopped by a person before its time was over. */
  wasStopped: z.boolean(),
  /** Price of a metre, for the material the garment is sold by; null where the house names none. */
  pricePerMetreMinor: z.number().int().nullable(),
  currency: z.string(),
  /** The order's price counts with this marker while it holds. */
  isPriced: z.boolean(),
});

export type MarkerView = z.output<typeof markerViewSchema>;

/** What a window asks of markers. `not-found`: no such order, or nothing to draft it from yet. */
export const markerRequests = {
  /** One for each material the garment is cut from; none while it cannot be drafted. */
  'markers:get': {
    request: z.object({ orderId: z.uuid() }).strict(),
    response: z.object({ markers: z.array(markerViewSchema) }),
  },
  /** The pieces to be laid, as these settings want them. */
  'markers:pieces': {
    request: z
      .object({
        ...which,
        settings: markerSettingsSchema,
        lay: z.enum(['single', 'folded']),
      })
      .strict(),
    response: z.object({ pieces: z.array(clothPieceSchema) }),
  },
  /** Searches in threads of its own; a run for the same material ends first and its best is kept. */
  'markers:start': {
    request: z
      .object({
        ...which,
        settings: markerSettingsSchema,
        seconds: z.number().min(1).max(600),
        seed: z.number().int().min(0).max(1_000_000),
        /** Pieces that stay where they are. */
        pins: z.array(laidSchema).max(500),
        /** How the cloth lies that the pins lie on. */
        pinnedLay: z.enum(['single', 'folded']).nullable(),
      })
      .strict(),
    response: markerViewSchema,
  },
  /** Ends the run; what was found is kept. */
  'markers:stop': { request: z.object(which).strict(), response: z.null() },
  /** A layout made by hand. Refused (`conflict`) when it would not pass the exact check. */
  'markers:arrange': {
    request: z
      .object({
        ...which,
        lay: z.enum(['single', 'folded']),
        placements: z.array(laidSchema).max(500),
        pinned: z.array(z.string()).max(500),
        /** The layout that was moved: another window may have a newer one. */
        expectedMadeAt: z.number().int(),
      })
      .strict(),
    response: markerViewSchema,
  },
} as const;
