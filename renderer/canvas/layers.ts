/** What can be shown or hidden on the canvas, in the order of the legend. */
export const LAYERS = [
  'cut',
  'sew',
  'grain',
  'notches',
  'labels',
  'dimensions',
  'sureness',
  'before',
] as const;

export type LayerName = (typeof LAYERS)[number];

export type LayerSet = ReadonlySet<LayerName>;

/** The key that shows or hides a layer: its initial in English, the same in every language. */
export const LAYER_KEYS: { readonly [L in LayerName]: string } = {
  cut: 'c',
  sew: 's',
  grain: 'g',
  notches: 'n',
  labels: 'l',
  dimensions: 'd',
  sureness: 'u',
  before: 'b',
};

export const ALL_LAYERS: LayerSet = new Set(LAYERS);

/** Beside the measurement fields there is room for the shapes, not for numbers. */
export const COMPACT_LAYERS: LayerSet = new Set<LayerName>([
  'cut',
  'sew',
  'grain',
  'labels',
  'sureness',
]);

export function toggleLayer(layers: LayerSet, layer: LayerName): LayerSet {
  const next = new Set(layers);
  if (!next.delete(layer)) next.add(layer);
  return next;
}

export const layerOfKey = (key: string): LayerName | null =>
  LAYERS.find((layer) => LAYER_KEYS[layer] === key.toLowerCase()) ?? null;
