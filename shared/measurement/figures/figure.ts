/** A view of the drawn body. */
export const VIEWS = ['front', 'side', 'back', 'seated', 'above'] as const;

export type View = (typeof VIEWS)[number];

/** `contour` is the outline, `detail` what lies within, `faint` what only helps to see. */
export type Weight = 'contour' | 'detail' | 'faint';

export type Stroke = { readonly weight: Weight; readonly d: string };

/** One layer of a figure: filled with paper so that it hides what lies behind it, then inked. */
export type Layer = { readonly fill: string | null; readonly strokes: readonly Stroke[] };

/** Layers from the back to the front. */
export type Figure = readonly Layer[];
