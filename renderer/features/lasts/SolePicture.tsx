import { useTranslation } from 'react-i18next';

import { joinPaths, reversePath } from '../../../shared/geometry/build-path.ts';
import { pathToSvg } from '../../../shared/geometry/svg-path.ts';
import type { MeasurementSet, SidedValue } from '../../../shared/measurement/measurement-set.ts';
import {
  type BottomSizes,
  shoeBottom,
} from '../../../shared/pattern/engines/toise/shoes/shoe-bottom.ts';
import type { FootSide } from '../../../shared/shoe/propose-last.ts';
import classes from './LastPanel.module.css';
import type { FootView } from './last-view.ts';

type Props = {
  readonly foot: FootView;
  readonly measurements: MeasurementSet;
};

/** Room round the picture, mm. */
const ROOM = 8;

const outline = (sizes: BottomSizes): string => {
  const { inner, outer } = shoeBottom(sizes);
  return `${pathToSvg(joinPaths(inner, reversePath(outer)))} Z`;
};

const ofSide = (value: SidedValue | undefined, side: FootSide): number | null =>
  typeof value === 'object' ? value[side] : (value ?? null);

/** The foot's tread over the bottom of its last, seen from above, heels together. */
export function SolePicture({ foot, measurements }: Props) {
  const { t } = useTranslation();
  const { side, chosen } = foot;
  const { sizes, toe } = chosen;
  const ballWidth = ofSide(measurements.ballWidth, side);
  const heelWidth = ofSide(measurements.heelWidth, side);
  const half = Math.max(sizes.ballWidthMm, ballWidth ?? 0) / 2 + ROOM;
  const length = Math.max(sizes.lengthMm, foot.foot.lengthMm);
  const last = outline({
    length: sizes.lengthMm,
    ballWidth: sizes.ballWidthMm,
    heelWidth: sizes.heelWidthMm,
    toe,
  });
  // No tracing is asked for: the foot is drawn from its length and its two widths.
  const tread =
    ballWidth === null || heelWidth === null
      ? null
      : outline({ length: foot.foot.lengthMm, ballWidth, heelWidth, toe: 'round' });
  return (
    <svg
      role="img"
      aria-label={t(`lasts:sole.label.${side}`)}
      className={classes.sole}
      viewBox={`${-half} ${-length - ROOM} ${2 * half} ${length + 2 * ROOM}`}
    >
      <g transform={side === 'left' ? 'scale(-1 1)' : undefined}>
        <path d={last} className={classes.last} />
        {tread !== null && <path d={tread} className={classes.tread} />}
      </g>
    </svg>
  );
}
