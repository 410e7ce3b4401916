import type { OptionValue } from '../pattern/design.ts';

/**
 * One drawn line of a flat. `cloth` is a filled part, `seam` a line where pieces meet, `stitch` a
 * row of stitches or a crease, `button` a small round thing.
 */
export type FlatStroke =
  | { readonly kind: 'cloth' | 'seam' | 'stitch'; readonly d: string }
  | { readonly kind: 'button'; readonly x: number; readonly y: number };

export type Flat = readonly FlatStroke[];

/** A garment drawn flat as the trade does: front and back, or side and top for a shoe. */
export type FlatPair = { readonly front: Flat; readonly back: Flat };

/** The options in force, defaults filled in: what of the style a drawing shows. */
export type FlatStyle = (option: string) => OptionValue | undefined;

export type FlatDrawing = (style: FlatStyle) => FlatPair;

/** Every flat stands in this box, centred on x = 110, so that a front and a back align. */
export const FLAT_BOX = { width: 220, height: 240 } as const;

export const cloth = (d: string): FlatStroke => ({ kind: 'cloth', d });
export const seam = (d: string): FlatStroke => ({ kind: 'seam', d });
export const stitch = (d: string): FlatStroke => ({ kind: 'stitch', d });
export const buttons = (x: number, ys: readonly number[]): FlatStroke[] =>
  ys.map((y) => ({ kind: 'button', x, y }));

const PAIR_OF_NUMBERS = /(-?\d+(?:\.\d+)?)[ ,]+(-?\d+(?:\.\d+)?)/g;

/** Path data (absolute M, L, C, Z) turned over at the middle of the box. */
export const mirror = (d: string): string =>
  d.replace(
    PAIR_OF_NUMBERS,
    (_, x: string, y: string) => `${round(FLAT_BOX.width - Number(x))} ${y}`,
  );

const round = (value: number) => Math.round(value * 100) / 100;

/** Each stroke and its mirror image: what is the same left and right is drawn once. */
export const bothSides = (...strokes: readonly FlatStroke[]): FlatStroke[] =>
  strokes.flatMap((stroke): FlatStroke[] =>
    stroke.kind === 'button'
      ? [stroke, { ...stroke, x: FLAT_BOX.width - stroke.x }]
      : [stroke, { ...stroke, d: mirror(stroke.d) }],
  );

/** Drawn only where the style has it. */
export const when = (holds: boolean, ...strokes: readonly FlatStroke[]): Flat =>
  holds ? strokes : [];
