import { z } from 'zod';

import { distance, type Point } from '../geometry/point.ts';
import type { Homography } from './homography.ts';
import { PAPER_SIZES, referenceSheetSchema } from './reference-sheet.ts';

/** What is read off a picture; all three are measurements of the book. */
export const TRACED = ['footLength', 'ballWidth', 'heelWidth'] as const;

export type Traced = (typeof TRACED)[number];

export type FootSide = 'left' | 'right';

const place = z.object({ x: z.number().finite(), y: z.number().finite() }).strict();

const line = z.tuple([place, place]);

/** Most points of an outline: one each 2 mm round a large foot. */
const MOST_POINTS = 400;

const tracedFootSchema = z
  .object({
    stance: z.enum(['standing', 'seated']),
    sock: z.boolean(),
    /** From heel to longest toe; from the joint of the big toe to that of the little one; inside to outside. */
    lines: z.object({ footLength: line, ballWidth: line, heelWidth: line }).strict(),
    outline: z.array(place).max(MOST_POINTS),
    isClosed: z.boolean(),
  })
  .strict();

export type TracedFoot = z.output<typeof tracedFootSchema>;

/** Everything drawn on one picture, in pixels of the picture; lengths follow from it. */
export const pictureTraceSchema = z
  .object({
    version: z.literal(1),
    sheet: referenceSheetSchema,
    corners: z.tuple([place, place, place, place]),
    side: z.enum(['left', 'right']),
    feet: z.object({ left: tracedFootSchema, right: tracedFootSchema }).strict(),
  })
  .strict();

export type PictureTrace = z.output<typeof pictureTraceSchema>;

/** What was kept, or null when it cannot be read any more. */
export function readPictureTrace(json: unknown): PictureTrace | null {
  const read = pictureTraceSchema.safeParse(json);
  return read.success ? read.data : null;
}

type Size = { readonly width: number; readonly height: number };

/** Share of the picture's side that the sheet takes up before anybody has moved its corners. */
const FIRST_SHARE = 0.7;

/** A picture with nothing read off it yet: a sheet of A4 in its middle, and a foot on the sheet. */
export function startTrace({ width, height }: Size): PictureTrace {
  const { shortMm, longMm } = PAPER_SIZES.A4;
  const lies = width > height ? 'across' : 'upright';
  const [w, h] = lies === 'upright' ? [shortMm, longMm] : [longMm, shortMm];
  const scale = FIRST_SHARE * Math.min(width / w, height / h);
  const at = (x: number, y: number): Point => ({
    x: width / 2 + (x - 0.5) * w * scale,
    y: height / 2 + (y - 0.5) * h * scale,
  });
  const foot: TracedFoot = {
    stance: 'standing',
    sock: false,
    lines: {
      footLength: [at(0.5, 0.9), at(0.5, 0.1)],
      ballWidth: [at(0.3, 0.35), at(0.7, 0.35)],
      heelWidth: [at(0.37, 0.78), at(0.63, 0.78)],
    },
    outline: [],
    isClosed: false,
  };
  return {
    version: 1,
    sheet: { kind: 'A4', shortMm, longMm, lies },
    corners: [at(0, 0), at(1, 0), at(1, 1), at(0, 1)],
    side: 'left',
    feet: { left: foot, right: foot },
  };
}

export type TracedLengths = { readonly [N in Traced]: number | null };

/** Lengths of a foot's three lines, mm; null where an end lies beyond the horizon. */
export function tracedLengths({ lines }: TracedFoot, map: Homography): TracedLengths {
  const length = ([from, to]: readonly [Point, Point]): number | null => {
    const [a, b] = [map.onSheet(from), map.onSheet(to)];
    return a === null || b === null ? null : distance(a, b);
  };
  return {
    footLength: length(lines.footLength),
    ballWidth: length(lines.ballWidth),
    heelWidth: length(lines.heelWidth),
  };
}

/**
 * Length of an outline along the axis from heel to toe, mm: what a size stick would read. Null for
 * an outline that is not closed, or that goes beyond the horizon.
 */
export function outlineLength(foot: TracedFoot, map: Homography): number | null {
  const [heel, toe] = foot.lines.footLength.map(map.onSheet);
  if (!foot.isClosed || heel == null || toe == null) return null;
  const axis = distance(heel, toe);
  if (axis === 0) return null;
  const along: number[] = [];
  for (const one of foot.outline) {
    const at = map.onSheet(one);
    if (at === null) return null;
    along.push((at.x * (toe.x - heel.x) + at.y * (toe.y - heel.y)) / axis);
  }
  return Math.max(...along) - Math.min(...along);
}

/** The trace with the foot in hand changed. */
export const withFoot = (trace: PictureTrace, change: Partial<TracedFoot>): PictureTrace => ({
  ...trace,
  feet: { ...trace.feet, [trace.side]: { ...trace.feet[trace.side], ...change } },
});

/** An outline's point is not the last one allowed. */
export const mayAddPoint = ({ outline, isClosed }: TracedFoot): boolean =>
  !isClosed && outline.length < MOST_POINTS;
