import { type CSSProperties, useId } from 'react';

import type { ClothPattern } from '../../shared/catalogue/catalogue.ts';
import classes from './ClothSwatch.module.css';
import { ClothWeave } from './ClothWeave.tsx';

type Props = {
  readonly colour: string;
  readonly pattern?: ClothPattern | undefined;
  /** Side, px. */
  readonly size?: number;
};

/** A corner of the bolt: its colour and pattern under a plain weave. Decoration, hidden from readers. */
export function ClothSwatch({ colour, pattern, size = 56 }: Props) {
  const id = useId();
  const [ground, weave] = [`${id}-ground`, `${id}-weave`];
  return (
    <svg
      className={classes.swatch}
      style={{ '--swatch-size': `${size.toString()}px` } as CSSProperties}
      viewBox="0 0 56 56"
      aria-hidden="true"
    >
      <defs>
        <ClothWeave id={ground} colour={colour} pattern={pattern} size={10} />
        <pattern id={weave} width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 1h2M2 3h2" stroke="#fff" strokeOpacity="0.16" />
          <path d="M1 2v2M3 0v2" stroke="#000" strokeOpacity="0.12" />
        </pattern>
      </defs>
      <rect width="56" height="56" rx="3" fill={`url(#${ground})`} />
      <rect width="56" height="56" rx="3" fill={`url(#${weave})`} />
      <rect x="0.5" y="0.5" width="55" height="55" rx="2.5" className={classes.edge} />
    </svg>
  );
}
