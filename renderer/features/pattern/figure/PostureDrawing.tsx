import { memo } from 'react';

import classes from './PostureDrawing.module.css';
import { postureSketch } from './posture-drawing.ts';
import type { PostureRow } from './posture-rows.ts';

type Props = { readonly row: PostureRow; readonly steps: number };

const HEAD_RADIUS = 7;

/** The plain figure in thin ink, and over it the figure that was chosen. */
export const PostureDrawing = memo(function PostureDrawing({ row, steps }: Props) {
  const plain = postureSketch(row, 0);
  const shaped = postureSketch(row, steps);
  return (
    <svg className={classes.drawing} viewBox="4 0 52 90" aria-hidden="true">
      {steps !== 0 && (
        <g className={classes.plain}>
          <path d={plain.outline} />
          <circle cx={plain.head.x} cy={plain.head.y} r={HEAD_RADIUS} />
        </g>
      )}
      <g className={classes.shaped} data-changed={steps !== 0 || undefined}>
        <path d={shaped.outline} />
        <circle cx={shaped.head.x} cy={shaped.head.y} r={HEAD_RADIUS} />
      </g>
    </svg>
  );
});
