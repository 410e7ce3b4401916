/** A design's id in words: `pencil-skirt` is "Pencil skirt". */
export const designName = (id: string): string =>
  id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
