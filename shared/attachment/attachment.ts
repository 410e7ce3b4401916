import { z } from 'zod';

/** Largest picture kept, bytes. The page makes photos smaller before they are sent. */
export const LARGEST_PICTURE_BYTES = 1_400_000;

/** Largest small picture for lists, bytes. */
export const LARGEST_THUMBNAIL_BYTES = 40_000;

/** Longest side of a picture that is kept, and of its small picture, pixels. */
export const LONGEST_SIDE_PX = 2_560;
export const THUMBNAIL_SIDE_PX = 320;

/** Longest caption of a picture, and longest observation, characters. */
export const LONGEST_CAPTION = 200;
export const LONGEST_OBSERVATION = 200;

export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

const pixels = z.number().int().min(1).max(20_000);

/** Four characters of base64 carry three bytes. */
const base64Of = (bytes: number) => z.base64().max(Math.ceil(bytes / 3) * 4);

export const newAttachmentSchema = z
  .object({
    id: z.uuid(),
    customerId: z.uuid(),
    /** The session it was taken at, where it belongs to one. */
    sessionId: z.uuid().nullable(),
    caption: z.string().trim().max(LONGEST_CAPTION),
    width: pixels,
    height: pixels,
    base64: base64Of(LARGEST_PICTURE_BYTES),
    thumbnailBase64: base64Of(LARGEST_THUMBNAIL_BYTES),
  })
  .strict();

export type NewAttachment = z.output<typeof newAttachmentSchema>;

export const attachmentSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  sessionId: z.uuid().nullable(),
  type: z.enum(PICTURE_TYPES),
  bytes: z.number().int(),
  width: pixels,
  height: pixels,
  caption: z.string(),
  addedAt: z.number().int(),
  addedBy: z.string(),
  thumbnailBase64: z.string(),
});

export type Attachment = z.output<typeof attachmentSchema>;

export const observationSchema = z.object({
  id: z.uuid(),
  customerId: z.uuid(),
  text: z.string().trim().min(1).max(LONGEST_OBSERVATION),
  notedAt: z.number().int(),
  notedBy: z.string(),
});

/** Something seen of a customer that no tape tells: posture, a habit. */
export type Observation = z.output<typeof observationSchema>;
