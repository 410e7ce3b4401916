import type { ClothPattern } from '../../shared/catalogue/catalogue.ts';

type Props = {
  readonly id: string;
  readonly colour: string;
  readonly pattern?: ClothPattern | undefined;
  /** Side of one repeat, in units of the drawing. */
  readonly size: number;
};

/** A cloth as a fill: its ground, and what is woven into it. Goes into `<defs>`. */
export function ClothWeave({ id, colour, pattern, size }: Props) {
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <rect width={size} height={size} fill={colour} />
      {pattern !== undefined && (
        <path
          d={LINES[pattern.kind](size)}
          fill="none"
          stroke={pattern.colour}
          strokeWidth={size / 5}
          strokeOpacity={0.8}
        />
      )}
    </pattern>
  );
}

const LINES: { readonly [K in ClothPattern['kind']]: (size: number) => string } = {
  plain: () => '',
  stripe: (size) => `M${size / 2} 0v${size}`,
  check: (size) => `M${size / 2} 0v${size}M0 ${size / 2}h${size}`,
  herringbone: (size) =>
    `M0 ${size / 2}l${size / 2} ${-size / 2}l${size / 2} ${size / 2}M0 ${size}l${size / 2} ${-size / 2}l${size / 2} ${size / 2}`,
};
