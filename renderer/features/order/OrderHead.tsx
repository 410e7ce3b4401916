import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './OrderHead.module.css';

type Props = {
  /** Of the customer; null before one is chosen. */
  readonly name: string | null;
  /** Of the order; null before it is a quote. */
  readonly number: string | null;
};

/** Whose order is in hand, in one line: the steps below need the room. */
export function OrderHead({ name, number }: Props) {
  const { t } = useTranslation();
  const title = name === null ? t('order:title.new') : t('order:title.for', { name });
  useEffect(() => {
    document.title = t('common:app.windowTitle', { page: title });
  }, [t, title]);
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{title}</h1>
      {number !== null && <span className={classes.number}>{number}</span>}
    </header>
  );
}
