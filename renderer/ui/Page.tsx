import type { ReactNode } from 'react';

import classes from './Page.module.css';

type Props = {
  readonly children: ReactNode;
  /** `wide` lets the page take the whole window, for canvases and tables side by side. */
  readonly width?: 'text' | 'normal' | 'wide';
};

/** The sheet a screen is laid on: its margins and its measure. */
export function Page({ children, width = 'normal' }: Props) {
  return (
    <div className={classes.root} data-width={width}>
      {children}
    </div>
  );
}
