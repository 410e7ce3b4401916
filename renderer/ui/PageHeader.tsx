import { Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

import classes from './PageHeader.module.css';

type Props = {
  readonly title: string;
  /** A line above the title: where one is, or what kind of thing it is. */
  readonly eyebrow?: ReactNode;
  /** A sentence below it. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
};

/** The head of every page; also names the window after it. */
export function PageHeader({ title, eyebrow, lead, actions, back }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('common:app.windowTitle', { page: title });
  }, [t, title]);
  return (
    <header className={classes.root}>
      <div className={classes.words}>
        {back !== undefined && (
          <Link href={back.to} className={classes.back}>
            <IconArrowLeft size={16} aria-hidden />
            {back.label}
          </Link>
        )}
        {eyebrow !== undefined && <div className={classes.eyebrow}>{eyebrow}</div>}
        <Title order={1}>{title}</Title>
        {lead !== undefined && <div className={classes.lead}>{lead}</div>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
