import type { ReactNode } from 'react';

import classes from './Banner.module.css';

type Props = {
  readonly tone: 'accent' | 'warning' | 'danger';
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** One line across the page for what concerns everything on it. */
export function Banner({ tone, icon, children, action }: Props) {
  return (
    <div className={classes.root} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      {icon}
      <span className={classes.text}>{children}</span>
      {action}
    </div>
  );
}
