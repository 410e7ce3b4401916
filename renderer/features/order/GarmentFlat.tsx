import { useId } from 'react';

import type { ClothPattern } from '../../../shared/catalogue/catalogue.ts';
import { isDark } from '../../../shared/flats/colour.ts';
import { FLAT_BOX, type Flat, type FlatStroke } from '../../../shared/flats/flat.ts';
import { flatOf } from '../../../shared/flats/flat-of.ts';
import type { OptionValues } from '../../../shared/pattern/design.ts';
import type { DesignId } from '../../../shared/pattern/design-id.ts';
import { ClothWeave } from '../../ui/ClothWeave.tsx';
import classes from './GarmentFlat.module.css';

type Props = {
  readonly design: DesignId;
  /** The options a person has set: the drawing shows the style they make. */
  readonly options?: OptionValues | undefined;
  /** Colour of the cloth, `#rrggbb`; without one the flat is drawn on paper. */
  readonly colour?: string | undefined;
  /** What is woven into it; plain without. */
  readonly pattern?: ClothPattern | undefined;
  /** Read out for those who do not see it. */
  readonly label: string;
};

/** Side of a drawn repeat, in units of the flat: fine enough to read as cloth. */
const WEAVE_SIZE = 5;

/** Front and back of a garment, drawn flat, in the colour of its cloth. */
export function GarmentFlat({ design, options = {}, colour, pattern, label }: Props) {
  const weave = useId();
  const { front, back } = flatOf(design, options);
  const lines = colour === undefined ? classes.onPaper : inkOn(colour);
  const isWoven = colour !== undefined && pattern !== undefined && pattern.kind !== 'plain';
  const fill = isWoven ? `url(#${weave})` : colour;
  return (
    <svg
      className={`${classes.flat} ${lines}`}
      viewBox={`0 0 ${FLAT_BOX.width * 2} ${FLAT_BOX.height}`}
      role="img"
      aria-label={label}
    >
      {isWoven && (
        <defs>
          <ClothWeave id={weave} colour={colour} pattern={pattern} size={WEAVE_SIZE} />
        </defs>
      )}
      <FlatSide flat={front} fill={fill} />
      <g transform={`translate(${FLAT_BOX.width} 0)`}>
        <FlatSide flat={back} fill={fill} />
      </g>
    </svg>
  );
}

const inkOn = (colour: string) => (isDark(colour) ? classes.onDark : classes.onLight);

function FlatSide({ flat, fill }: { flat: Flat; fill: string | undefined }) {
  return (
    <g>
      {flat.map((stroke) => (
        <Stroke key={keyOf(stroke)} stroke={stroke} fill={fill} />
      ))}
    </g>
  );
}

const keyOf = (stroke: FlatStroke) =>
  stroke.kind === 'button' ? `${stroke.x}/${stroke.y}` : `${stroke.kind} ${stroke.d}`;

function Stroke({ stroke, fill: cloth }: { stroke: FlatStroke; fill: string | undefined }) {
  if (stroke.kind === 'button') {
    return <circle className={classes.button} cx={stroke.x} cy={stroke.y} r={1.9} />;
  }
  const fill = stroke.kind === 'cloth' ? (cloth ?? 'var(--toise-paper, transparent)') : 'none';
  return <path className={classes[stroke.kind]} d={stroke.d} fill={fill} />;
}
