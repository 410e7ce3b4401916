import { useTranslation } from 'react-i18next';

import { DateText } from '../../ui/DateText.tsx';
import { useFormat } from '../../ui/use-format.ts';
import classes from './DueDate.module.css';
import { latenessOf } from './lateness.ts';

type Props = {
  readonly dueOn: string;
  /** Delivered, cancelled or made anew: the day it was due hurries nobody. */
  readonly isOver?: boolean;
};

/** The day something is due and how far off that is; loud only when it is late. */
export function DueDate({ dueOn, isOver = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { days, lateness } = latenessOf(dueOn, new Date());
  if (isOver) {
    return (
      <span className={classes.root} data-lateness="later">
        <DateText value={dueOn} shape="short" />
      </span>
    );
  }
  return (
    <span className={classes.root} data-lateness={lateness}>
      <span className={classes.words}>
        {lateness === 'late' ? t('today:late', { count: -days }) : format.relativeDays(days)}
      </span>
      <DateText value={dueOn} shape="short" />
    </span>
  );
}
