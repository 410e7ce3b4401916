import type { ReactNode } from 'react';

import classes from './StatusMark.module.css';

/* Shape and colour say the same thing as the word, for whoever cannot tell one of them. */
const SHAPES = {
  ring: <circle cx="8" cy="8" r="5.25" />,
  dashed: <circle cx="8" cy="8" r="5.25" strokeDasharray="2.6 2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.25" />
      <path data-filled d="M8 2.75a5.25 5.25 0 0 0 0 10.5z" />
    </>
  ),
  dot: <circle data-filled cx="8" cy="8" r="5.25" />,
  check: (
    <>
      <circle data-filled cx="8" cy="8" r="6" />
      <path data-cut d="M5.2 8.2l2 2 3.6-4" />
    </>
  ),
  arrow: <path d="M3 8h9.5M8.5 4l4 4-4 4" />,
  question: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M6.3 6.5a1.75 1.75 0 1 1 2.3 1.7c-.5.2-.6.5-.6 1M8 11.3v.1" />
    </>
  ),
  triangle: (
    <>
      <path data-filled d="M8 2l6.5 11.5h-13z" />
      <path data-cut d="M8 6.3v3.4M8 11.5v.1" />
    </>
  ),
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
} satisfies Record<string, ReactNode>;

export type MarkShape = keyof typeof SHAPES;
export type MarkTone = 'neutral' | 'accent' | 'good' | 'warning' | 'danger';

type Props = {
  readonly shape: MarkShape;
  readonly tone: MarkTone;
  /** The word. Always there: a mark alone says too little. */
  readonly children: ReactNode;
};

/** The state of something as shape, colour and word together. */
export function StatusMark({ shape, tone, children }: Props) {
  return (
    <span className={classes.root} data-tone={tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {SHAPES[shape]}
      </svg>
      {children}
    </span>
  );
}
