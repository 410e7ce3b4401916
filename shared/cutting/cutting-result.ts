import { z } from 'zod';

/** What the cutting room can be given of a garment. */
export const CUTTING_PAPERS = ['pattern', 'ticket', 'labels'] as const;
export type CuttingPaper = (typeof CUTTING_PAPERS)[number];

/** Why a file was not made or not written; the window has words for each. */
export const CUTTING_REASONS = [
  'too-wide',
  'not-draftable',
  'not-placed',
  'already-cut',
  'cancelled',
  'disk-full',
  'no-permission',
  'folder-gone',
  'cannot-write',
  'unexpected',
] as const;

export const cuttingFailureSchema = z.object({
  reason: z.enum(CUTTING_REASONS),
  /** The piece that no roll takes, and by how much, mm. */
  piece: z.string().nullable(),
  byMm: z.number().nullable(),
});

export type CuttingFailureView = z.output<typeof cuttingFailureSchema>;

/** What became of one file of a batch. */
export const cuttingOutcomeSchema = z.object({
  what: z.enum(CUTTING_PAPERS),
  /** Null where it was not made. */
  fileName: z.string().nullable(),
  failure: cuttingFailureSchema.nullable(),
});

export type CuttingOutcome = z.output<typeof cuttingOutcomeSchema>;

/** Whether files can be put into a folder. */
export const FOLDER_STATES = [
  'ok',
  'none',
  'not-absolute',
  'missing',
  'no-folder',
  'not-writable',
] as const;
export type FolderState = (typeof FOLDER_STATES)[number];
