import { type Handle, handlePlace } from '../../../shared/feet/trace-handles.ts';
import classes from './Feet.module.css';
import type { Picture } from './TracePicture.tsx';
import type { TraceDesk } from './use-trace-desk.ts';

type Props = { readonly picture: Picture; readonly desk: TraceDesk; readonly handle: Handle };

/** Share of the picture's longer side that the loupe shows. */
const SEEN = 1 / 14;

/** What lies under the handle in hand, larger, since finger and handle hide it. */
export function Loupe({ picture, desk, handle }: Props) {
  const { x, y } = handlePlace(desk.trace, handle);
  const { width, height } = picture;
  const side = Math.max(width, height) * SEEN;
  const [left, top] = [x - side / 2, y - side / 2];
  return (
    <svg
      className={classes.loupe}
      aria-hidden="true"
      // Always in a corner that the handle is not in.
      data-right={x < width / 2}
      viewBox={[left, top, side, side].join(' ')}
    >
      <image href={picture.address} width={width} height={height} />
      <path
        className={classes.cross}
        d={`M${left.toString()} ${y.toString()}h${side.toString()}M${x.toString()} ${top.toString()}v${side.toString()}`}
      />
    </svg>
  );
}
