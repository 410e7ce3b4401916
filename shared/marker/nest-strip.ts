import { buildDepthField, type DepthField } from './depth-field.ts';
import { type Arrangement, createLayout, type Layout } from './layout.ts';
import type { Nest, NestProblem } from './nest-problem.ts';
import { type Variant, variantsOf } from './variants.ts';

/** A problem made ready for searching. Building the field is the slow part; it can be shared. */
export type PreparedNest = {
  readonly problem: NestProblem;
  readonly variants: readonly Variant[];
  readonly field: DepthField;
};

/** A piece that no allowed rotation fits onto the cloth, and by how much it is too wide. */
export type TooWide = { readonly id: number; readonly by: number };

export function piecesTooWide({ height, items }: NestProblem): readonly TooWide[] {
  const variants = variantsOf(items);
  return items.flatMap(({ id }, index) => {
    const heights = variants.filter(({ item }) => item === index).map((v) => 2 * v.halfHeight);
    const by = Math.min(...heights) - height;
    return by > height * 1e-9 ? [{ id, by }] : [];
  });
}

export function prepareNest(problem: NestProblem): PreparedNest {
  const variants = variantsOf(problem.items).filter(
    ({ halfHeight }) => 2 * halfHeight <= problem.height * (1 + 1e-9),
  );
  return { problem, variants, field: buildDepthField(variants) };
}

export function layoutOf({ problem, variants, field }: PreparedNest): Layout {
  const choices = problem.items.flatMap(({ quantity }, item) => {
    const options = variants.flatMap((v, k) => (v.item === item ? [k] : []));
    return Array.from({ length: quantity }, () => options);
  });
  return createLayout(field, variants, choices, problem.height);
}

/** An arrangement in the terms of the problem: the items' own outlines, turned and moved. */
export function nestOf(
  { problem, variants }: Pick<PreparedNest, 'problem' | 'variants'>,
  arrangement: Arrangement,
): Nest {
  const ids = problem.items.flatMap(({ id, quantity }) =>
    Array.from({ length: quantity }, () => id),
  );
  const placements = ids.map((id, i) => {
    const variant = variants[arrangement.variant[i] ?? 0];
    return {
      id,
      x: (arrangement.x[i] ?? 0) - (variant?.centre.x ?? 0),
      y: (arrangement.y[i] ?? 0) - (variant?.centre.y ?? 0),
      rotation: variant?.rotation ?? 0,
    };
  });
  const right = [...arrangement.x].map(
    (x, i) => x + (variants[arrangement.variant[i] ?? 0]?.halfWidth ?? 0),
  );
  return { length: Math.max(...right), placements };
}
