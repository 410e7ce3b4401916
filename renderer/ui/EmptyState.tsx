import { Title } from '@mantine/core';
import type { ReactNode } from 'react';

import { Drawing, type DrawingName } from './Drawing.tsx';
import classes from './EmptyState.module.css';

type Props = {
  readonly title: string;
  readonly drawing?: DrawingName;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Its place among the page's headings; 1 where it is the whole page. */
  readonly heading?: 1 | 2;
};

/** In the place of a list that has nothing yet: what belongs here and how to begin. */
export function EmptyState(props: Props) {
  const { title, drawing = 'thread', children, action, heading = 2 } = props;
  return (
    <div className={classes.root}>
      <Drawing name={drawing} />
      <div>
        <Title order={heading} size="h3">
          {title}
        </Title>
        {children !== undefined && <p className={classes.text}>{children}</p>}
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
    </div>
  );
}
