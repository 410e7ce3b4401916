import type { KernelPart } from '../../shared/pattern/engines/freesewing/kernel.ts';

/** All that is drawn on parts of the kernel, as plain numbers to be compared. */
export type Drawing = { readonly [name: string]: readonly (number | string | undefined)[] };

export function drawingOf(
  parts: { readonly [name: string]: KernelPart },
  names: readonly string[],
): Drawing {
  const drawing: { [name: string]: readonly (number | string | undefined)[] } = {};
  for (const name of names) {
    const part = parts[name];
    if (part === undefined) continue;
    for (const [id, { x, y }] of Object.entries(part.points)) drawing[`${name}.${id}`] = [x, y];
    for (const [id, { ops }] of Object.entries(part.paths))
      drawing[`${name} ${id}`] = ops.flatMap(({ type, cp1, cp2, to }) => [
        type,
        ...[cp1, cp2, to].flatMap((p) => [p?.x, p?.y]),
      ]);
    for (const [id, { def, anchor }] of Object.entries(part.snippets))
      drawing[`${name}#${id}`] = [def, anchor.x, anchor.y];
  }
  return drawing;
}
