import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

import classes from './Section.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands at the end of the title's line: a count, a link, a button. */
  readonly aside?: ReactNode;
  /** A sentence below the title. */
  readonly lead?: ReactNode;
};

/** A part of a page under a thin rule, named for everyone who walks the page by its regions. */
export function Section({ title, children, aside, lead }: Props) {
  const id = useId();
  return (
    <section className={classes.root} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </div>
      {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      {children}
    </section>
  );
}
